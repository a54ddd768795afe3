/// Writes a report as one HTML file: no script, nothing fetched, readable without the program.
///
/// [org.soundings.report.html.ReportHtml] makes the page (contents, style, a content-security
/// policy that allows only the page's own style). [org.soundings.report.html.BlockHtml] writes
/// blocks, `WordsHtml` lines, `ProseHtml` typed text, and `FigureHtml` figures as inline SVG with
/// their alternative text and table.
///
/// Every text goes through [org.soundings.report.html.HtmlOut], which escapes it, so that typed
/// text never becomes an element. Tables and figures scroll on their own, so that a page that is
/// 360 pixels wide does not. Anchors are those of the PDF. Colours are in `report.css`, light and
/// dark. The same report gives the same characters.
@NullMarked
package org.soundings.report.html;

import org.jspecify.annotations.NullMarked;
