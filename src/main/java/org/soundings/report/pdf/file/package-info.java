/// The PDF file itself.
///
/// [org.soundings.report.pdf.file.Painter] puts finished pages into it with all that PDF/UA and
/// PDF/A ask for; [org.soundings.report.pdf.file.TagWriter] writes the structure tree,
/// [org.soundings.report.pdf.file.Metadata] the XMP packet.
/// [org.soundings.report.pdf.file.Furniture] is the head and foot of a page.
@NullMarked
package org.soundings.report.pdf.file;

import org.jspecify.annotations.NullMarked;
