/// Writes a report as one Markdown file (CommonMark with tables) that reads well in any editor and
/// on any forge.
///
/// [org.soundings.report.markdown.ReportMarkdown] writes sections and blocks, `WordsMarkdown`
/// lines. Typed text is in quotes (`>`), rewritten from its tree by
/// [org.soundings.markdown.MarkdownWriter], with its headings below those of the report. Figures
/// are written as tables. Anchors are those of the PDF. The same report gives the same characters.
@NullMarked
package org.soundings.report.markdown;

import org.jspecify.annotations.NullMarked;
