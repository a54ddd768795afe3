package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.report.figure.Votes.Judged;

/// The alternative text of a figure of votes.
public final class VotesAlternativeText {

  private VotesAlternativeText() {}

  static String alternative(Votes votes) {
    return votes.judged().stream()
        .map(VotesAlternativeText::judged)
        .collect(Collectors.joining(" "));
  }

  private static String judged(Judged judged) {
    var said = new ArrayList<String>();
    for (int i = 0; i < judged.rounds().size(); i++) {
      VoteRound round = judged.rounds().get(i);
      String spread = round.words(judged.scale(), judged.options()::get);
      said.add(
          round.judged().isEmpty()
              ? tr("round %d: %s", i + 1, spread)
              : tr("round %d: %s (%s)", i + 1, spread, counts(judged, round)));
    }
    said.add(outcome(judged));
    return judged.what() + ": " + String.join("; ", said) + ".";
  }

  /// Such as `1 Possible, 5 Likely`.
  private static String counts(Judged judged, VoteRound round) {
    var counts = new ArrayList<String>();
    for (int option : judged.shown()) {
      int count = Judged.count(round, option);
      if (count > 0) {
        counts.add(count + " " + judged.options().get(option));
      }
    }
    return String.join(", ", counts);
  }

  /// The decision, with the number of comments by people who voted differently.
  public static String outcome(Judged judged) {
    if (judged.decided().isEmpty()) {
      return tr("no decision");
    }
    var said = new ArrayList<String>();
    said.add(decided(judged));
    int dissents = count(judged, DissentingVote::isReasoned);
    if (dissents > 0) {
      said.add(trn("%d dissent", "%d dissents", dissents, dissents));
    }
    int along = count(judged, DissentingVote::accepts);
    if (along > 0) {
      said.add(trn("%d accepts the decision", "%d accept the decision", along, along));
    }
    int silent = count(judged, DissentingVote::isNeutral);
    if (silent > 0) {
      said.add(trn("%d dissent without a reason", "%d dissents without a reason", silent, silent));
    }
    return String.join(", ", said);
  }

  private static int count(Judged judged, Predicate<DissentingVote> which) {
    return (int) judged.dissents().stream().filter(which).count();
  }

  private static String decided(Judged judged) {
    int round = judged.decidedAfter();
    if (round == judged.rounds().size()) {
      return tr("decided: %s", judged.decision());
    }
    return round == 0
        ? tr("decided before the vote: %s", judged.decision())
        : tr("decided after round %d: %s", round, judged.decision());
  }
}
