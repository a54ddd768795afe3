package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData;
import org.soundings.report.figure.FigureData.Chapter;
import org.soundings.report.figure.FigureData.MatrixCell;
import org.soundings.report.figure.FigureData.Square;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.picture.Drawing;

/// The content of a figure as a table, for formats without pictures and as an alternative to the
/// figure.
public final class FigureTable {

  private static final List<CoverageState> DEPTHS =
      List.of(
          CoverageState.SUPPORTED,
          CoverageState.CONTRADICTED,
          CoverageState.NO_EVIDENCE,
          CoverageState.DONT_KNOW,
          CoverageState.DEFERRED,
          CoverageState.OPEN,
          CoverageState.NOT_APPLICABLE);

  private FigureTable() {}

  public static Block.Table of(FigureData data) {
    return switch (data) {
      case FigureData.Soundings(var chapters) -> chapters(chapters);
      case FigureData.Coverage(var chapters) -> chapters(chapters);
      case FigureData.ThreatSquares squares -> squares(squares);
      case FigureData.Matrix matrix -> matrix(matrix);
      case FigureData.Waterfall waterfall -> waterfall(waterfall);
      case FigureData.Flows flows -> flows(flows);
      case SketchedFigure sketched -> SketchedTable.of(sketched);
    };
  }

  private static Block.Table flows(FigureData.Flows figure) {
    Drawing drawing = figure.drawing();
    var rows = new ArrayList<Row>();
    for (Drawing.Route route : drawing.routes()) {
      rows.add(
          Row.of(
              number(route.number()),
              Cell.of(name(drawing, route.points().getFirst())),
              Cell.of(name(drawing, route.points().getLast())),
              Cell.of(route.encryption().words())));
    }
    return new Block.Table(
        List.of(
            Column.number(tr("No."), 40),
            Column.words(tr("From"), 180),
            Column.words(tr("To"), 180),
            Column.words(tr("Encryption"), 81)),
        rows,
        Block.Density.NORMAL);
  }

  /// The name of the box that a line ends at.
  private static String name(Drawing drawing, Drawing.Point point) {
    return drawing.boxes().stream()
        .min(
            java.util.Comparator.comparingDouble(
                box -> {
                  Drawing.Area area = box.area();
                  double x = Math.clamp(point.x(), area.x(), area.x() + area.width());
                  double y = Math.clamp(point.y(), area.y(), area.y() + area.height());
                  return Math.hypot(point.x() - x, point.y() - y);
                }))
        .map(Drawing.Box::name)
        .orElse("");
  }

  private static Block.Table chapters(List<Chapter> chapters) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(tr("Chapter"), 160));
    columns.add(Column.number(tr("Answered"), 50));
    columns.add(Column.number(tr("Applicable"), 50));
    DEPTHS.forEach(depth -> columns.add(Column.number(shortly(depth), 45)));
    var rows = new ArrayList<Row>();
    for (Chapter chapter : chapters) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of((chapter.number() + " " + chapter.title()).strip()));
      cells.add(number(chapter.answered()));
      cells.add(number(chapter.applying()));
      DEPTHS.forEach(depth -> cells.add(number(chapter.count(depth))));
      rows.add(new Row.Cells(cells, "", false));
    }
    return new Block.Table(columns, rows, Block.Density.SMALL);
  }

  private static Block.Table squares(FigureData.ThreatSquares figure) {
    var rows = new ArrayList<Row>();
    for (Level level : List.of(Level.CRITICAL, Level.HIGH, Level.MEDIUM, Level.LOW)) {
      List<Square> squares = figure.at(level);
      rows.add(
          Row.of(
              Cell.of(RichText.NONE.level(level).and(" " + level.title())),
              number(squares.size()),
              Cell.of(labels(squares, false))));
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Current level"), 80),
            Column.number(tr("Threats"), 60),
            Column.words(tr("Identifiers"), 340)),
        rows,
        Block.Density.NORMAL);
  }

  private static Block.Table waterfall(FigureData.Waterfall figure) {
    var rows = new ArrayList<Row>();
    for (FigureData.Bar bar : figure.bars()) {
      String detail = bar.detail().isEmpty() ? "" : ", " + bar.detail();
      rows.add(
          Row.of(
              Cell.of(bar.title() + detail),
              Cell.of(bar.signed()),
              Cell.of(String.join(", ", bar.labels()))));
    }
    return new Block.Table(
        List.of(
            Column.words(figure.counted(), 180),
            Column.number(tr("Count"), 60),
            Column.words(tr("Identifiers"), 240)),
        rows,
        Block.Density.NORMAL);
  }

  private static Block.Table matrix(FigureData.Matrix matrix) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(tr("Likelihood, impact"), 90));
    matrix.impacts().forEach(impact -> columns.add(Column.words(impact, 78)));
    var rows = new ArrayList<Row>();
    for (int row = 0; row < matrix.rows().size(); row++) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(matrix.likelihoods().get(row)));
      matrix.rows().get(row).forEach(cell -> cells.add(matrixCell(cell)));
      rows.add(new Row.Cells(cells, "", false));
    }
    return new Block.Table(columns, rows, Block.Density.SMALL);
  }

  private static Cell matrixCell(MatrixCell cell) {
    RichText words = RichText.NONE.level(cell.level()).and(" " + cell.level().title());
    return Cell.of(
        cell.threats().isEmpty() ? words : words.newLine().and(String.join(", ", cell.threats())));
  }

  /// Threats as links, with the letter of their level if the table does not have the level
  /// elsewhere.
  static RichText labels(List<Square> squares, boolean withLevel) {
    return RichText.joined(
        ", ",
        squares.stream()
            .map(
                square -> {
                  RichText words = RichText.NONE.to(square.label(), square.anchor());
                  return withLevel ? words.and("\u00A0" + square.level().letter()) : words;
                })
            .collect(Collectors.toList()));
  }

  private static Cell number(int number) {
    return Cell.of(String.valueOf(number));
  }

  private static String shortly(CoverageState depth) {
    return switch (depth) {
      case SUPPORTED -> tr("With evidence");
      case CONTRADICTED -> tr("Contradicted");
      case NO_EVIDENCE -> tr("No evidence");
      case DONT_KNOW -> tr("Don't know");
      case DEFERRED -> tr("Deferred");
      case OPEN -> tr("Open");
      case NOT_APPLICABLE -> tr("Not applicable");
    };
  }
}
