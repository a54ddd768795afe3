/// Fonts, text styles and colours.
///
/// [org.soundings.report.pdf.font.FontFaces] has the bundled fonts and chooses one for a character.
/// A [org.soundings.report.pdf.font.FontFace] is one font file with the widths of its characters.
/// [org.soundings.report.pdf.font.ArabicShaper] gives letters the form that depends on their
/// neighbours.
@NullMarked
package org.soundings.report.pdf.font;

import org.jspecify.annotations.NullMarked;
