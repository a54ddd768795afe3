/// Writes what is open to disk while people type.
///
/// [org.soundings.app.save.Autosave] writes every change within a second, and tells a
/// [org.soundings.app.save.SaveState]. [org.soundings.app.save.SaveTimer] says when, on a thread of
/// its own. [org.soundings.app.save.SaveQueue] holds what waits: the values of
/// [org.soundings.app.save.WaitingVersions], one for each stretch of work, and drafts.
/// [org.soundings.app.save.VersionWriter] writes values into the folder.
/// [org.soundings.app.save.FormDrafts] holds what is begun in forms and belongs to no assessment
/// yet.
@NullMarked
package org.soundings.app.save;

import org.jspecify.annotations.NullMarked;
