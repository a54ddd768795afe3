/// Writes a report as a Word document that can be commented, changed and signed.
///
/// [org.soundings.report.word.ReportWord] puts the parts together, `WordBlocks` writes blocks,
/// `WordProse` typed text, `WordOut` paragraphs and runs. Headings, captions, lists and tables have
/// real styles (`styles.xml` in this package), table headers repeat, and targets have bookmarks.
/// Figures are pictures with their alternative text, made in [org.soundings.report.word.figure].
/// The same report gives the same bytes.
@NullMarked
package org.soundings.report.word;

import org.jspecify.annotations.NullMarked;
