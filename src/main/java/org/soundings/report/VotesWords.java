package org.soundings.report;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.Voices;
import org.soundings.report.Votes.Judged;

/// What a figure of votes shows, in words and as a table.
final class VotesWords {

  private VotesWords() {}

  static String alternative(Votes votes) {
    return votes.judged().stream().map(VotesWords::judged).collect(Collectors.joining(" "));
  }

  private static String judged(Judged judged) {
    var said = new ArrayList<String>();
    for (int i = 0; i < judged.rounds().size(); i++) {
      Estimate.Round round = judged.rounds().get(i);
      String spread = round.words(judged.scale(), judged.rungs()::get);
      said.add(
          round.judged().isEmpty()
              ? tr("round %d: %s", i + 1, spread)
              : tr("round %d: %s (%s)", i + 1, spread, counts(judged, round)));
    }
    said.add(outcome(judged));
    return judged.what() + ": " + String.join("; ", said) + ".";
  }

  /// Such as `1 Possible, 5 Likely`.
  private static String counts(Judged judged, Estimate.Round round) {
    var counts = new ArrayList<String>();
    for (int rung : judged.shown()) {
      int count = Judged.count(round, rung);
      if (count > 0) {
        counts.add(count + " " + judged.rungs().get(rung));
      }
    }
    return String.join(", ", counts);
  }

  /// What was decided, and how many say what to it who judged otherwise.
  static String outcome(Judged judged) {
    if (judged.decided().isEmpty()) {
      return tr("nothing was decided");
    }
    var said = new ArrayList<String>();
    said.add(decided(judged));
    Voices voices = judged.voices();
    int dissents = voices.reasoned().size();
    if (dissents > 0) {
      said.add(trn("%d dissent", "%d dissents", dissents, dissents));
    }
    int along = voices.along().size();
    if (along > 0) {
      said.add(trn("%d can live with it", "%d can live with it", along, along));
    }
    int silent = voices.silent();
    if (silent > 0) {
      said.add(
          trn("%d otherwise without a reason", "%d otherwise without a reason", silent, silent));
    }
    return String.join(", ", said);
  }

  private static String decided(Judged judged) {
    int round = judged.decidedAfter();
    if (round == judged.rounds().size()) {
      return tr("decided: %s", judged.decision());
    }
    return round == 0
        ? tr("decided before anybody voted: %s", judged.decision())
        : tr("decided after round %d: %s", round, judged.decision());
  }

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
    Estimate.Round round = judged.rounds().get(at);
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
    cells.add(Cell.of(isDecided ? outcome(judged) : ""));
    return Row.of(cells.toArray(Cell[]::new));
  }
}
