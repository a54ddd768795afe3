/// Opens, copies, watches and closes folders: [org.soundings.ui.shell.folder.AssessmentOpener],
/// [org.soundings.ui.shell.folder.OutsideChanges] and
/// [org.soundings.ui.shell.folder.AssessmentCloser], used by
/// [org.soundings.ui.shell.folder.Program], which outlives one assessment. Every use of a file is a
/// job.
@NullMarked
package org.soundings.ui.shell.folder;

import org.jspecify.annotations.NullMarked;
