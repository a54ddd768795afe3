package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.report.figure.Stack;
import org.soundings.report.figure.StackAlternativeText;

/// The container stack as a table.
final class StackTable {

  private StackTable() {}

  static Block.Table table(Stack stack) {
    return new Block.Table(
        List.of(
            Column.words(tr("Layer"), 70),
            Column.words(tr("Components"), 110),
            Column.words(tr("Topics covered"), 81),
            Column.words(tr("Answered"), 50),
            Column.words(tr("Threats originating here"), 60),
            Column.words(tr("Threats affecting this layer"), 60),
            Column.words(tr("Actors"), 50)),
        stack.layers().stream().map(StackTable::row).toList(),
        Block.Density.SMALL);
  }

  private static Row row(Stack.Layer layer) {
    var chapter = StackAlternativeText.chapter(layer);
    return Row.of(
        Cell.of(layer.title()),
        Cell.of(StackAlternativeText.parts(layer)),
        Cell.of(String.join(", ", layer.asked())),
        Cell.of(
            tr(
                "%d of %d, %d supported",
                chapter.answered(), chapter.applying(), chapter.count(CoverageState.SUPPORTED))),
        Cell.of(FigureTable.labels(layer.threats(), true)),
        Cell.of(FigureTable.labels(layer.arriving(), true)),
        Cell.of(String.join(", ", layer.starting())));
  }
}
