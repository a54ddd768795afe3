package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.figure.AttackPaths;
import org.soundings.report.figure.SketchAlternativeText;
import org.soundings.report.figure.SketchedFigure;
import org.soundings.report.figure.Stack;
import org.soundings.report.figure.Votes;

/// A sketched figure as a table.
final class SketchedTable {

  private SketchedTable() {}

  static Block.Table of(SketchedFigure figure) {
    return switch (figure) {
      case SketchedFigure.Sets sets ->
          new Block.Table(
              List.of(
                  Column.words(tr("First report"), 120),
                  Column.words(tr("Second report"), 120),
                  Column.number(tr("First only"), 60),
                  Column.number(tr("Same"), 60),
                  Column.number(tr("Different"), 60),
                  Column.number(tr("Second only"), 61)),
              sets.pairs().stream().map(SketchedTable::row).toList(),
              Block.Density.NORMAL);
      case SketchedFigure.Scores scores ->
          new Block.Table(
              List.of(
                  Column.words(tr("Vulnerability"), 130),
                  Column.words(tr("Source"), 130),
                  Column.words(tr("Scale"), 110),
                  Column.number(tr("Score or rating"), 111)),
              scores.vulnerabilities().stream()
                  .flatMap(vulnerability -> rows(vulnerability).stream())
                  .toList(),
              Block.Density.NORMAL);
      case SketchedFigure.Timeline timeline ->
          new Block.Table(
              List.of(
                  Column.words(tr("Action"), 50),
                  Column.words(tr("Title"), 180),
                  Column.words(tr("Owner"), 110),
                  Column.words(tr("Due date"), 80),
                  Column.words(tr("Status"), 61)),
              timeline.tasks().stream().map(SketchedTable::row).toList(),
              Block.Density.NORMAL);
      case SketchedFigure.Moves moves ->
          new Block.Table(
              List.of(
                  Column.words(tr("Threat"), 61),
                  Column.words(tr("Inherent"), 140),
                  Column.words(tr("Current"), 140),
                  Column.words(tr("Residual (after actions)"), 140)),
              moves.threats().stream()
                  .map(
                      threat ->
                          Row.of(
                              Cell.of(threat.label()),
                              Cell.of(moves.words(threat.inherent())),
                              Cell.of(moves.words(threat.current())),
                              Cell.of(moves.words(threat.residual()))))
                  .toList(),
              Block.Density.NORMAL);
      case Stack stack -> StackTable.table(stack);
      case Votes votes -> VotesTable.table(votes);
      case AttackPaths paths -> AttackPathsTable.table(paths);
    };
  }

  private static Row row(SketchedFigure.SetPair pair) {
    return Row.of(
        Cell.of(pair.first()),
        Cell.of(pair.second()),
        number(pair.onlyFirst()),
        number(pair.alike()),
        number(pair.different()),
        number(pair.onlySecond()));
  }

  private static List<Row> rows(SketchedFigure.ScoredVulnerability vulnerability) {
    var rows = new ArrayList<Row>();
    for (SketchedFigure.Score score : vulnerability.scores()) {
      rows.add(
          Row.of(
              Cell.of(vulnerability.vulnerability()),
              Cell.of(score.source()),
              Cell.of(score.scale()),
              Cell.of(score.said())));
    }
    return rows;
  }

  private static Row row(SketchedFigure.Task task) {
    return Row.of(
        Cell.of(task.id()),
        Cell.of(task.title()),
        Cell.of(task.owner()),
        Cell.of(task.due() == null ? tr("no due date") : SketchAlternativeText.day(task.due())),
        Cell.of(task.status()));
  }

  private static Cell number(long number) {
    return Cell.of(String.valueOf(number));
  }
}
