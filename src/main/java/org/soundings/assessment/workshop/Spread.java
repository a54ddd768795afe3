package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.function.IntFunction;
import org.soundings.assessment.workshop.Estimate.Round;

/// How far the votes of a round lie apart. There is no mean: rungs are places in an order. Where an
/// even number of people stands on both sides of the middle, the middle is both rungs.
///
/// @param lowest the lowest rung that somebody chose
/// @param below the middle, or the lower one of two
/// @param above the middle, or the higher one of two
/// @param highest the highest rung that somebody chose
/// @param votes how many there are
public record Spread(int lowest, int below, int above, int highest, int votes) {

  /// @throws IllegalArgumentException for a round without votes
  public static Spread of(Round round) {
    List<Integer> rungs = round.votes().stream().map(Vote::rung).sorted().toList();
    if (rungs.isEmpty()) {
      throw new IllegalArgumentException("nobody voted");
    }
    int count = rungs.size();
    return new Spread(
        rungs.getFirst(), rungs.get((count - 1) / 2), rungs.get(count / 2), rungs.getLast(), count);
  }

  /// Whether all chose the same.
  public boolean isOne() {
    return lowest == highest;
  }

  /// Who speaks first: those at both ends, where there are two.
  public boolean speaksFirst(Vote vote) {
    return !isOne() && (vote.rung() == lowest || vote.rung() == highest);
  }

  /// Such as `weak to holds, middle mostly holds, 7 votes`.
  ///
  /// @param rungs what a rung is called
  public String words(IntFunction<String> rungs) {
    String lowest = rungs.apply(this.lowest);
    if (isOne()) {
      return trn("%s, 1 vote", "%s, all %d votes", votes, lowest, votes);
    }
    String middle =
        below == above ? rungs.apply(below) : rungs.apply(below) + " / " + rungs.apply(above);
    return tr("%s to %s, middle %s, %d votes", lowest, rungs.apply(highest), middle, votes);
  }
}
