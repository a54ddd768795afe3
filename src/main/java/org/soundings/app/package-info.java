/// The running program without a window: what both the window and the command line stand on.
///
/// [org.soundings.app.Workbench] holds the one current assessment and every change to it, with undo
/// and redo. [org.soundings.app.Autosave] writes changes to disk within a second and says how that
/// went. [org.soundings.app.Jobs] runs long work with progress and cancel; it and `Autosave` are
/// the only classes here that know threads. [org.soundings.app.Libraries] finds the question packs,
/// [org.soundings.app.settings] remembers what a person chose, [org.soundings.app.EvidenceIntake]
/// copies files in under safe names.
///
/// What a step of undo is about is not said by whoever makes the change but found afterwards:
/// [org.soundings.app.ChangeSummary] compares the states before and after it and names each
/// [org.soundings.app.ChangedItem] that differs. [org.soundings.app.FormDrafts] holds what is begun
/// in forms, which is no part of the assessment and of no step.
@NullMarked
package org.soundings.app;

import org.jspecify.annotations.NullMarked;
