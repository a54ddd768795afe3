/// Turns words into lines.
///
/// [org.soundings.report.pdf.line.RunMaker] makes [org.soundings.report.pdf.line.Run]s with a
/// structure element each, [org.soundings.report.pdf.line.GlyphChooser] finds a font for every
/// character, [org.soundings.report.pdf.line.LineBreaker] breaks them and
/// [org.soundings.report.pdf.line.LineMaker] puts the words of a line beside each other by the
/// Unicode bidirectional algorithm. [org.soundings.report.pdf.line.TextSetter] does all of it for a
/// paragraph. [org.soundings.report.pdf.line.LayoutPasses] holds what is known while a section is
/// set once more.
@NullMarked
package org.soundings.report.pdf.line;

import org.jspecify.annotations.NullMarked;
