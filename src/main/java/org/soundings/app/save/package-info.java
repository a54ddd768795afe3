/// Writes what is open to disk while people type.
///
/// [org.soundings.app.save.Autosave] writes every change within a second, on a thread of its own,
/// and tells a [org.soundings.app.save.SaveState]. Changes that wait are in
/// [org.soundings.app.save.WaitingVersions], one for each stretch of work.
/// [org.soundings.app.save.FormDrafts] holds what is begun in forms and belongs to no assessment
/// yet; [org.soundings.app.save.WaitingDrafts] brings it to disk in the same way.
@NullMarked
package org.soundings.app.save;

import org.jspecify.annotations.NullMarked;
