/// The assessment folder: plain text that people can read, diff and merge without the program.
///
/// [org.soundings.store.AssessmentFolder] opens a folder, saves only what changed and never writes
/// over what somebody else changed meanwhile. What each file holds is said by one class per kind:
/// `ProfileFile`, `AnswerFile`, `EvidenceFile`, `DecisionFile`, `ActionsFile`, `SessionFile`,
/// `ReportFile`, each turning a value into a YAML tree and back. `Part` knows which file holds
/// what. Before anything is written, [org.soundings.store.history] records who changes what. The
/// formats are described in `src/docs/formats.md`. [org.soundings.store.Milestones] keeps named
/// states that nothing changes; [org.soundings.store.KeptDrafts] what was begun in forms and is no
/// part of the assessment yet. Where others changed a file that was changed here, ours stands aside
/// in `conflicts/` (`Aside`), and [org.soundings.store.FolderConflicts] shows both and keeps one.
/// [org.soundings.store.ReservedFolder] is where a copy of all of it is filled until it is whole.
///
/// Promises, each held by a test: saving an unchanged assessment touches no byte; equal assessments
/// give equal bytes; comments and unknown keys survive; a crash leaves every file old or new, never
/// torn; one bad file never hides the others; two programs never write one folder.
@NullMarked
package org.soundings.store;

import org.jspecify.annotations.NullMarked;
