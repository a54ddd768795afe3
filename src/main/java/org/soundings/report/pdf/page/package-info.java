/// Content of pages, and how pages are filled.
///
/// A [org.soundings.report.pdf.page.PageMark] is a mark on paper. A
/// [org.soundings.report.pdf.page.Flow] is placed on pages from top to bottom: strips that are
/// never split, and columns of strips. [org.soundings.report.pdf.page.Pages] fills pages with them
/// by the rules of [org.soundings.report.pdf.page.KeepTogether]. A
/// [org.soundings.report.pdf.page.TagNode] is one element of the structure for screen readers.
/// [org.soundings.report.pdf.page.Role] lists the types of PDF 32000-1, 14.8.4.
/// [org.soundings.report.pdf.page.Tokens] is the style of the report.
@NullMarked
package org.soundings.report.pdf.page;

import org.jspecify.annotations.NullMarked;
