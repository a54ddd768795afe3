/// Figures as pictures for programs that cannot draw them: SVG, and PNG for those that do not know
/// SVG.
///
/// Both are made from the marks of a [org.soundings.report.pdf.PrintedFigure]. Letters are drawn as
/// outlines from the bundled fonts ([org.soundings.report.word.figure.GlyphOutlines]), so that a
/// picture looks the same everywhere and needs no fonts of the machine. Their places are those of
/// the PDF ([org.soundings.report.word.figure.Letterforms]).
@NullMarked
package org.soundings.report.word.figure;

import org.jspecify.annotations.NullMarked;
