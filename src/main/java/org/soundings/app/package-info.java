/// The running program without a window. The window and the command line are both built on it.
///
/// [org.soundings.app.OpenAssessment] is one assessment that is open for work.
/// [org.soundings.app.Workbench] holds its current value and every change to it, with undo and
/// redo. [org.soundings.app.Jobs] runs long work with progress and cancel.
/// [org.soundings.app.Libraries] finds the question packs. The packages inside:
///
/// - [org.soundings.app.save] writes changes to disk within a second.
/// - [org.soundings.app.evidence] imports files as evidence, [org.soundings.app.model] threat
///   models of other programs.
/// - [org.soundings.app.export] writes reports and other files, [org.soundings.app.bundle] a zip
///   file with all evidence.
/// - [org.soundings.app.redaction] redacts an assessment for an audience, [org.soundings.app.brand]
///   reads a team's branding.
/// - [org.soundings.app.copy] copies a whole folder.
/// - [org.soundings.app.search] searches an assessment, [org.soundings.app.settings] stores the
///   user's settings, [org.soundings.app.licence] lists licences.
///
/// The code that makes a change does not name the subject of the undo step.
/// [org.soundings.app.ChangeSummaries] compares the states before and after it and names each
/// [org.soundings.app.ChangedItem].
@NullMarked
package org.soundings.app;

import org.jspecify.annotations.NullMarked;
