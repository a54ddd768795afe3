/// Writes a report as a tagged PDF: PDF/UA-1 and PDF/A-2a, or 3a with attachments.
///
/// [org.soundings.report.pdf.ReportPdf] is the entry point. [org.soundings.report.pdf.ReadBack]
/// reads a written file again and verifies its content. The inner packages, from the bottom up:
///
/// - [org.soundings.report.pdf.font]: bundled fonts, text styles and colours
/// - [org.soundings.report.pdf.page]: marks, links, structure elements, strips and pages
/// - [org.soundings.report.pdf.line]: text to lines, in both directions
/// - [org.soundings.report.pdf.figure]: the drawings of figures on paper
/// - [org.soundings.report.pdf.block]: sets each block of a report, in several passes, because "p.
///   12" is known only after all pages are made
/// - [org.soundings.report.pdf.file]: writes marks and structure to the file
///
/// OpenPDF is used in [org.soundings.report.pdf.file], in the fonts, in
/// [org.soundings.report.pdf.ReadBack], for the names of structure types in
/// [org.soundings.report.pdf.page.Role], and for hyphenation. Lengths are points (1/72 inch). y
/// runs down from the upper edge until the painter turns it. Colours, sizes and page measures are
/// in `themes/report/tokens.yaml`. Nothing else is read except the fonts in this package, and
/// nothing is fetched. The same report gives the same bytes.
@NullMarked
package org.soundings.report.pdf;

import org.jspecify.annotations.NullMarked;
