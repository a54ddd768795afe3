/// Writes a report as a tagged PDF: PDF/UA-1 and PDF/A-2a, or 3a where something is attached.
///
/// The way of a report: a `*Setter` turns blocks into [org.soundings.report.pdf.Flow]s (strips that
/// are never split, and columns of strips), with every line broken and every glyph's font chosen;
/// [org.soundings.report.pdf.Pages] fills pages with them by the rules of keeping together; the
/// [org.soundings.report.pdf.Painter] puts the marks on paper and the
/// [org.soundings.report.pdf.TagNode]s into the structure tree.
/// [org.soundings.report.pdf.Typesetting] has all of it set in rounds, because "p. 12" is known
/// only when all pages are; from the second one on only what names a page is set
/// ([org.soundings.report.pdf.LayoutPasses]). A section that is meant for one page, such as what
/// came of a meeting, is set anew in smaller letters where it takes two, until it stands on one,
/// and in the normal size where it does in none. Only painting, fonts and metadata touch OpenPDF.
///
/// Lengths are points (1/72 inch), y runs down from the upper edge until the painter turns it.
/// Colours, sizes and page measures are in `themes/report/tokens.yaml`. Nothing is read but the
/// fonts beside this package; nothing is fetched. The same report gives the same bytes.
@NullMarked
package org.soundings.report.pdf;

import org.jspecify.annotations.NullMarked;
