/// The assessment folder: plain text that people can read, diff and merge without the program.
///
/// [org.soundings.store.AssessmentFolder] opens a folder and saves only what changed. It never
/// overwrites what another user changed in the meantime. The other parts:
///
/// - [org.soundings.store.file] defines the content of each file, one class per kind.
/// - [org.soundings.store.draft] stores the drafts of forms.
/// - [org.soundings.store.conflict] holds two versions of one file.
///   [org.soundings.store.ChangesByOthers] finds what others changed, and
///   [org.soundings.store.FolderConflicts] shows both versions and keeps one.
/// - [org.soundings.store.gate] checks every path.
/// - [org.soundings.store.history] records who changes what, before anything is written.
///   [org.soundings.store.FormerPart] restores an earlier state of a part from it.
/// - [org.soundings.store.Milestones] keeps named states that never change.
/// - [org.soundings.store.AssessmentExport] and [org.soundings.store.AssessmentTexts] process all
///   parts in their written form.
/// - [org.soundings.store.FolderImage] holds the text files for a copy of the folder.
///
/// `src/docs/formats.md` describes the formats.
///
/// A save works as follows. [org.soundings.store.AssessmentFolder] receives the new assessment, and
/// [org.soundings.store.FolderSaver] saves it. [org.soundings.store.file.AssessmentPart#changed]
/// creates one part for each file. [org.soundings.store.Recorder] first records the changes in the
/// history. [org.soundings.store.FolderParts] knows what was saved last, and
/// [org.soundings.store.PartWriter] writes each part that differs to a temporary file and renames
/// it.
///
/// Flat because the classes around [org.soundings.store.AssessmentFolder] share its lock and the
/// state of its files, which separate packages would make public.
///
/// Guarantees, each checked by a test:
///
/// - Saving an unchanged assessment touches no byte.
/// - Equal assessments give equal bytes.
/// - Comments and unknown keys survive.
/// - A crash leaves every file old or new, never torn.
/// - One damaged file never hides the others.
/// - Two programs never write one folder.
@NullMarked
package org.soundings.store;

import org.jspecify.annotations.NullMarked;
