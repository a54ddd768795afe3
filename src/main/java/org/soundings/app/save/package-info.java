/// Saves an open assessment automatically while people type.
///
/// [org.soundings.app.save.Autosave] writes every change within a second and reports a
/// [org.soundings.app.save.SaveState]. [org.soundings.app.save.SaveTimer] decides when, on its own
/// thread. [org.soundings.app.save.SaveQueue] holds what waits: the values of
/// [org.soundings.app.save.PendingVersions], one for each stretch of work, and drafts.
/// [org.soundings.app.save.VersionWriter] writes values into the folder.
/// [org.soundings.app.save.FormDrafts] holds the drafts of forms, which are not part of the
/// assessment yet.
@NullMarked
package org.soundings.app.save;

import org.jspecify.annotations.NullMarked;
