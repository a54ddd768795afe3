/// Turns text into lines.
///
/// [org.soundings.report.pdf.line.RunMaker] makes [org.soundings.report.pdf.line.Run]s with a
/// structure element each. [org.soundings.report.pdf.line.GlyphChooser] finds a font for every
/// character, [org.soundings.report.pdf.line.LineBreaker] breaks lines, and
/// [org.soundings.report.pdf.line.LineMaker] arranges the words of a line with the Unicode
/// bidirectional algorithm. [org.soundings.report.pdf.line.TextSetter] does all of it for a
/// paragraph. [org.soundings.report.pdf.line.LayoutPasses] holds the known numbers while a section
/// is set again.
@NullMarked
package org.soundings.report.pdf.line;

import org.jspecify.annotations.NullMarked;
