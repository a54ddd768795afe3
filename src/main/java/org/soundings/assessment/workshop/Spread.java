package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// How far the votes of a round are apart. There is no mean, because ratings and levels are
/// ordinal. If an even number of people voted, the median has two values. A "don't know" vote
/// counts neither for the ends nor for the median.
///
/// @param lowest the lowest vote
/// @param below the median, or the lower of two
/// @param above the median, or the higher of two
/// @param highest the highest vote
/// @param judged the number of votes with a value
/// @param unknown the number of "don't know" votes
public record Spread(int lowest, int below, int above, int highest, int judged, int unknown) {

  /// Empty if there is no vote with a value.
  public static Optional<Spread> of(VoteRound round) {
    List<Integer> options = round.judged().stream().map(Vote.Judged::option).sorted().toList();
    int count = options.size();
    return options.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Spread(
                options.getFirst(),
                options.get((count - 1) / 2),
                options.get(count / 2),
                options.getLast(),
                count,
                round.unknown().size()));
  }

  /// Whether all values are the same.
  public boolean isOne() {
    return lowest == highest;
  }

  /// Whether a voter is at one of the two ends. They speak first.
  public boolean speaksFirst(Vote.Judged vote) {
    return !isOne() && (vote.option() == lowest || vote.option() == highest);
  }

  /// For example `effective to weak, middle mostly effective, 7 votes`.
  ///
  /// @param scale decides which end is read first
  /// @param options the label of a value
  String words(VoteScale scale, IntFunction<String> options) {
    String first = options.apply(scale.isDownwards() ? highest : lowest);
    if (isOne()) {
      return unknown == 0
          ? trn("%s, 1 vote", "%s, all %d votes", judged, first, judged)
          : tr("%s, %s", first, someKnow());
    }
    String middle = middle(scale, options);
    String last = options.apply(scale.isDownwards() ? lowest : highest);
    return unknown == 0
        ? tr("%s to %s, median %s, %d votes", first, last, middle, judged)
        : tr("%s to %s, median %s, %s", first, last, middle, someKnow());
  }

  /// The median, with one or two values.
  ///
  /// @param scale decides which of two is read first
  /// @param options the label of a value
  public String middle(VoteScale scale, IntFunction<String> options) {
    return below != above && scale.isDownwards()
        ? options.apply(above) + " / " + options.apply(below)
        : middleUpwards(options);
  }

  /// The same from low to high, whatever is read first.
  public String middleUpwards(IntFunction<String> options) {
    return below == above
        ? options.apply(below)
        : options.apply(below) + " / " + options.apply(above);
  }

  /// For example `5 of 7 votes, 2 do not know`.
  private String someKnow() {
    return trn(
        "%2$d of %3$d votes, 1 “don't know”",
        "%2$d of %3$d votes, %1$d “don't know”", unknown, unknown, judged, judged + unknown);
  }
}
