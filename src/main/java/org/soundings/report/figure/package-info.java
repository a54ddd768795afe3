/// The figures of a report: their data, the drawing, and the alternative texts.
///
/// [org.soundings.report.figure.FigureData] is the data of a figure. A
/// [org.soundings.report.figure.SketchedFigure] also has a drawing, a
/// [org.soundings.report.picture.Sketch] that paper and the web page share.
/// [org.soundings.report.figure.AlternativeText] describes the same in words.
/// [org.soundings.report.FigureTable] makes tables of the same data as blocks.
@NullMarked
package org.soundings.report.figure;

import org.jspecify.annotations.NullMarked;
