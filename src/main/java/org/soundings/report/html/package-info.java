/// Writes a report as one HTML file: no script, nothing fetched, readable without the program.
///
/// [org.soundings.report.html.ReportHtml] makes the page around it (contents, style, a
/// content-security policy that allows the page's own style and nothing else);
/// [org.soundings.report.html.BlockHtml] writes blocks, `WordsHtml` lines, `ProseHtml` what people
/// typed, `FigureHtml` pictures as inline SVG with their text and table beside them.
///
/// Every text goes through [org.soundings.report.html.HtmlOut], which escapes it: nothing that
/// people typed becomes an element. Anchors are those of the PDF. Colours are in `report.css`,
/// light and dark. The same report gives the same characters.
@NullMarked
package org.soundings.report.html;

import org.jspecify.annotations.NullMarked;
