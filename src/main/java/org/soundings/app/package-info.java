/// The running program without a window: what both the window and the command line stand on.
///
/// [org.soundings.app.OpenAssessment] is one assessment that somebody works on.
/// [org.soundings.app.Workbench] holds its current value and every change to it, with undo and
/// redo. [org.soundings.app.save] writes changes to disk within a second, [org.soundings.app.copy]
/// copies a whole folder, [org.soundings.app.export] writes reports and other files,
/// [org.soundings.app.evidence] takes in what people show. [org.soundings.app.Jobs] runs long work
/// with progress and cancel. [org.soundings.app.Libraries] finds the question packs,
/// [org.soundings.app.settings] remembers what a person chose.
///
/// What a step of undo is about is found afterwards and not said by whoever makes the change:
/// [org.soundings.app.ChangeSummaries] compares the states before and after it and names each
/// [org.soundings.app.ChangedItem].
@NullMarked
package org.soundings.app;

import org.jspecify.annotations.NullMarked;
