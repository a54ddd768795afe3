/// The assessment folder: plain text that people can read, diff and merge without the program.
///
/// [org.soundings.store.AssessmentFolder] opens a folder, saves only what changed and never writes
/// over what somebody else changed meanwhile. What each file holds is said in
/// [org.soundings.store.file], one class per kind; what was begun in forms is in
/// [org.soundings.store.draft]; versions that two people wrote of one file are in
/// [org.soundings.store.conflict]: [org.soundings.store.ChangesByOthers] says what others changed,
/// and [org.soundings.store.FolderConflicts] shows both versions and keeps one. Every path passes
/// [org.soundings.store.gate]. Before anything is written, [org.soundings.store.history] records
/// who changes what. [org.soundings.store.Milestones] keeps named states that nothing changes.
/// [org.soundings.store.AssessmentExport] and [org.soundings.store.AssessmentTexts] go through all
/// parts in the form in which they would be written; [org.soundings.store.FormerPart] reads from
/// the history what a part said before. [org.soundings.store.FolderImage] is what a copy of the
/// folder gets of its words. The formats are described in `src/docs/formats.md`.
///
/// The way of a typed word: [org.soundings.store.AssessmentFolder] is given the new assessment, and
/// [org.soundings.store.FolderSaver] saves it. [org.soundings.store.file.AssessmentPart#changed]
/// makes one part for each file. [org.soundings.store.Recorder] first writes what will change into
/// the history. [org.soundings.store.FolderParts] knows what was saved last, and
/// [org.soundings.store.PartWriter] writes each part that differs beside its place and renames it.
///
/// Flat because the classes around [org.soundings.store.AssessmentFolder] share its lock and the
/// state of its files, which packages of their own would make public.
///
/// Promises, each checked by a test:
///
/// - Saving an unchanged assessment touches no byte.
/// - Equal assessments give equal bytes.
/// - Comments and unknown keys survive.
/// - A crash leaves every file old or new, never torn.
/// - One bad file never hides the others.
/// - Two programs never write one folder.
@NullMarked
package org.soundings.store;

import org.jspecify.annotations.NullMarked;
