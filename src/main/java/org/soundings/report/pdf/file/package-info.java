/// The PDF file itself.
///
/// [org.soundings.report.pdf.file.Painter] writes finished pages with everything that PDF/UA and
/// PDF/A require. [org.soundings.report.pdf.file.TagWriter] writes the structure tree,
/// [org.soundings.report.pdf.file.Metadata] the XMP packet.
/// [org.soundings.report.pdf.file.Furniture] is the header and footer of a page.
@NullMarked
package org.soundings.report.pdf.file;

import org.jspecify.annotations.NullMarked;
