/// Copies an assessment with all that its folder holds.
///
/// [org.soundings.app.copy.AssessmentCopy] copies what is open. It fills a hidden folder inside the
/// target ([org.soundings.store.ReservedFolder]) and moves the files into place once all are there.
/// [org.soundings.app.copy.SampleCopy] copies the sample that comes with the program, by
/// [org.soundings.app.copy.FolderCopy], which fills a folder beside the target and renames it.
/// [org.soundings.app.copy.CopyTrouble] puts into words what could not be copied.
@NullMarked
package org.soundings.app.copy;

import org.jspecify.annotations.NullMarked;
