package org.soundings.report;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Spread;
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
      said.add(tr("round %d: %s (%s)", i + 1, spread(judged, round), counts(judged, round)));
    }
    said.add(outcome(judged));
    return judged.what() + ": " + String.join("; ", said) + ".";
  }

  /// Such as `1 Possible, 5 Likely`.
  private static String counts(Judged judged, Estimate.Round round) {
    var counts = new ArrayList<String>();
    for (int rung = 0; rung < judged.rungs().size(); rung++) {
      int count = Judged.count(round, rung);
      if (count > 0) {
        counts.add(count + " " + judged.rungs().get(rung));
      }
    }
    return String.join(", ", counts);
  }

  private static String spread(Judged judged, Estimate.Round round) {
    return Spread.of(round).words(judged.rungs()::get);
  }

  /// What was decided, and how many do not share it.
  static String outcome(Judged judged) {
    if (judged.decided().isEmpty()) {
      return tr("nothing was decided");
    }
    String decided = decided(judged);
    return judged.dissents() == 0
        ? decided
        : decided + ", " + trn("%d dissent", "%d dissents", judged.dissents(), judged.dissents());
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
        rows.add(row(judged, i));
      }
    }
    return new Block.Table(
        List.of(
            Column.words(tr("What was judged"), 100),
            Column.number(tr("Round"), 36),
            Column.number(tr("Votes"), 36),
            Column.words(tr("Lowest"), 62),
            Column.words(tr("Middle"), 80),
            Column.words(tr("Highest"), 62),
            Column.words(tr("Decided"), 105)),
        rows,
        Block.Density.NORMAL);
  }

  private static Row row(Judged judged, int at) {
    Spread spread = Spread.of(judged.rounds().get(at));
    String below = judged.rungs().get(spread.below());
    String above = judged.rungs().get(spread.above());
    boolean isDecided = at + 1 == Math.max(1, judged.decidedAfter());
    return Row.of(
        Cell.of(judged.what()),
        Cell.of(String.valueOf(at + 1)),
        Cell.of(String.valueOf(spread.votes())),
        Cell.of(judged.rungs().get(spread.lowest())),
        Cell.of(below.equals(above) ? below : below + " / " + above),
        Cell.of(judged.rungs().get(spread.highest())),
        Cell.of(isDecided ? outcome(judged) : ""));
  }
}
