/// The figures of a report: their data, the drawing, and the words for people who cannot see them.
///
/// [org.soundings.report.figure.FigureData] is what a figure shows. A
/// [org.soundings.report.figure.SketchedFigure] also knows its drawing, a
/// [org.soundings.report.picture.Sketch] that paper and web page draw alike.
/// [org.soundings.report.figure.AlternativeText] says the same in words; the tables of the same
/// data are blocks and are made by [org.soundings.report.FigureTable].
@NullMarked
package org.soundings.report.figure;

import org.jspecify.annotations.NullMarked;
