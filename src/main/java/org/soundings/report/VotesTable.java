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

/// What a figure of votes shows, as a table.
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

  /// How many do not know is a column only where somebody does not.
  private static List<Column> columns(boolean hasUnknown) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words(tr("What was judged"), hasUnknown ? 90 : 100));
    columns.add(Column.number(tr("Round"), 36));
    columns.add(Column.number(tr("Votes"), 36));
    if (hasUnknown) {
      columns.add(Column.number(tr("Do not know"), 44));
    }
    columns.add(Column.words(tr("Lowest"), hasUnknown ? 57 : 62));
    columns.add(Column.words(tr("Middle"), hasUnknown ? 70 : 80));
    columns.add(Column.words(tr("Highest"), hasUnknown ? 57 : 62));
    columns.add(Column.words(tr("Decided"), hasUnknown ? 91 : 105));
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
    cells.add(Cell.of(spread.map(Spread::lowest).map(judged.rungs()::get).orElse("")));
    cells.add(
        Cell.of(
            spread
                .map(each -> each.middleUpwards(judged.rungs()::get))
                .orElse(tr("nobody knows"))));
    cells.add(Cell.of(spread.map(Spread::highest).map(judged.rungs()::get).orElse("")));
    cells.add(Cell.of(isDecided ? VotesAlternativeText.outcome(judged) : ""));
    return Row.of(cells.toArray(Cell[]::new));
  }
}
