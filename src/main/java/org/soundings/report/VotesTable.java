package org.soundings.report;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.report.figure.Votes;
import org.soundings.report.figure.Votes.Judged;
import org.soundings.report.figure.VotesAlternativeText;

/// A figure of votes as a table.
final class VotesTable {

  private VotesTable() {}

  static Block.Table table(Votes votes) {
    var rows = new ArrayList<Row>();
    for (Judged judged : votes.judged()) {
      for (int i = 0; i < judged.rounds().size(); i++) {
        rows.add(row(judged, i, votes.hasUnknown()));
      }
    }
    return new Block.Table(columns(votes.hasUnknown()), rows, Block.Density.NORMAL);
  }

  /// The number of "don't know" votes is a column only if there are some.
  private static List<Column> columns(boolean hasUnknown) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(tr("Subject of the vote"), hasUnknown ? 90 : 100));
    columns.add(Column.number(tr("Round"), 36));
    columns.add(Column.number(tr("Votes"), 36));
    if (hasUnknown) {
      columns.add(Column.number(tr("Don't know"), 44));
    }
    columns.add(Column.words(tr("Lowest"), hasUnknown ? 57 : 62));
    columns.add(Column.words(tr("Median"), hasUnknown ? 70 : 80));
    columns.add(Column.words(tr("Highest"), hasUnknown ? 57 : 62));
    columns.add(Column.words(tr("Decision"), hasUnknown ? 91 : 105));
    return columns;
  }

  private static Row row(Judged judged, int at, boolean hasUnknown) {
    VoteRound round = judged.rounds().get(at);
    Optional<Spread> spread = Spread.of(round);
    boolean isDecided = at + 1 == Math.max(1, judged.decidedAfter());
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(judged.what()));
    cells.add(Cell.of(String.valueOf(at + 1)));
    cells.add(Cell.of(String.valueOf(round.votes().size())));
    if (hasUnknown) {
      cells.add(Cell.of(String.valueOf(round.unknown().size())));
    }
    cells.add(Cell.of(spread.map(Spread::lowest).map(judged.options()::get).orElse("")));
    cells.add(
        Cell.of(
            spread
                .map(each -> each.middleUpwards(judged.options()::get))
                .orElse(tr("all “don't know”"))));
    cells.add(Cell.of(spread.map(Spread::highest).map(judged.options()::get).orElse("")));
    cells.add(Cell.of(isDecided ? VotesAlternativeText.outcome(judged) : ""));
    return Row.of(cells.toArray(Cell[]::new));
  }
}
