/// Writes a report as a tagged PDF: PDF/UA-1 and PDF/A-2a, or 3a where something is attached.
///
/// [org.soundings.report.pdf.ReportPdf] is the way in; [org.soundings.report.pdf.ReadBack] opens a
/// written file again and says what is found in it. What happens below it, from the ground up:
///
/// - [org.soundings.report.pdf.font]: bundled fonts, text styles and colours
/// - [org.soundings.report.pdf.page]: marks, links, structure elements, strips and pages
/// - [org.soundings.report.pdf.line]: words to lines, right to left where they are so
/// - [org.soundings.report.pdf.figure]: the figures that are drawn for paper
/// - [org.soundings.report.pdf.block]: what each block of a report becomes, and the rounds in which
///   it is set, because "p. 12" is known only when all pages are
/// - [org.soundings.report.pdf.file]: puts marks and structure into the file
///
/// OpenPDF is used in [org.soundings.report.pdf.file], in the fonts, in
/// [org.soundings.report.pdf.ReadBack] and, for the names of structure types, in
/// [org.soundings.report.pdf.page.Role]. Lengths are points (1/72 inch), y runs down from the upper
/// edge until the painter turns it. Colours, sizes and page measures are in
/// `themes/report/tokens.yaml`. Nothing else is read but the fonts beside this package, and nothing
/// is fetched. The same report gives the same bytes.
@NullMarked
package org.soundings.report.pdf;

import org.jspecify.annotations.NullMarked;
