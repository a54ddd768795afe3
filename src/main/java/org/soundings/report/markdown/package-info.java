/// Writes a report as one Markdown file (CommonMark with tables) that reads well in any editor and
/// on any forge.
///
/// [org.soundings.report.markdown.ReportMarkdown] writes sections and blocks, `WordsMarkdown`
/// lines. What people typed stands in quotes (`>`), written again from our tree by
/// [org.soundings.markdown.MarkdownWriter], with its headings moved below ours. Figures are their
/// tables. Anchors are those of the PDF. The same report gives the same characters.
@NullMarked
package org.soundings.report.markdown;

import org.jspecify.annotations.NullMarked;
