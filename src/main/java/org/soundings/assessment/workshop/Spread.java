package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// How far the votes of those who judged lie apart. There is no mean: rungs are places in an order.
/// Where an even number of people stands on both sides of the middle, the middle is both rungs. Who
/// does not know stands at no end and moves no middle.
///
/// @param lowest the lowest rung that somebody chose
/// @param below the middle, or the lower one of two
/// @param above the middle, or the higher one of two
/// @param highest the highest rung that somebody chose
/// @param judged how many judged
/// @param unknown how many voted that they do not know
public record Spread(int lowest, int below, int above, int highest, int judged, int unknown) {

  /// Empty where nobody judged.
  public static Optional<Spread> of(VoteRound round) {
    List<Integer> rungs = round.judged().stream().map(Vote.Judged::rung).sorted().toList();
    int count = rungs.size();
    return rungs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Spread(
                rungs.getFirst(),
                rungs.get((count - 1) / 2),
                rungs.get(count / 2),
                rungs.getLast(),
                count,
                round.unknown().size()));
  }

  /// Whether all who judged chose the same.
  public boolean isOne() {
    return lowest == highest;
  }

  /// Who speaks first: those at both ends, where there are two.
  public boolean speaksFirst(Vote.Judged vote) {
    return !isOne() && (vote.rung() == lowest || vote.rung() == highest);
  }

  /// Such as `holds to weak, middle mostly holds, 7 votes`.
  ///
  /// @param scale says which end is read first
  /// @param rungs what a rung is called
  String words(VoteScale scale, IntFunction<String> rungs) {
    String first = rungs.apply(scale.isDownwards() ? highest : lowest);
    if (isOne()) {
      return unknown == 0
          ? trn("%s, 1 vote", "%s, all %d votes", judged, first, judged)
          : tr("%s, %s", first, someKnow());
    }
    String middle = middle(scale, rungs);
    String last = rungs.apply(scale.isDownwards() ? lowest : highest);
    return unknown == 0
        ? tr("%s to %s, middle %s, %d votes", first, last, middle, judged)
        : tr("%s to %s, middle %s, %s", first, last, middle, someKnow());
  }

  /// What the middle is called, or both rungs of it.
  ///
  /// @param scale says which of two is read first
  /// @param rungs what a rung is called
  public String middle(VoteScale scale, IntFunction<String> rungs) {
    return below != above && scale.isDownwards()
        ? rungs.apply(above) + " / " + rungs.apply(below)
        : middleUpwards(rungs);
  }

  /// The same between the lowest and the highest, whatever is read first.
  public String middleUpwards(IntFunction<String> rungs) {
    return below == above ? rungs.apply(below) : rungs.apply(below) + " / " + rungs.apply(above);
  }

  /// Such as `5 of 7 votes, 2 do not know`.
  private String someKnow() {
    return trn(
        "%2$d of %3$d votes, 1 does not know",
        "%2$d of %3$d votes, %1$d do not know", unknown, unknown, judged, judged + unknown);
  }
}
