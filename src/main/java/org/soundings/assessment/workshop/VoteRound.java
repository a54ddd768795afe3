package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.trn;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// All votes of one round, revealed together; at least one.
///
/// @param question the question at which the team voted on a threat, because a threat has several;
///   "" if not known, and for a rating, which has its own question
public record VoteRound(List<Vote> votes, String question) {

  public VoteRound(List<Vote> votes) {
    this(votes, "");
  }

  public VoteRound {
    votes = List.copyOf(votes);
    if (votes.isEmpty()) {
      throw new IllegalArgumentException("a round needs at least one vote");
    }
  }

  /// The same, with the question at which it was revealed.
  public VoteRound at(String question) {
    return new VoteRound(votes, question);
  }

  /// The votes with a value, in the order of voting.
  public List<Vote.Judged> judged() {
    return votes.stream().flatMap(only(Vote.Judged.class)).toList();
  }

  /// The "don't know" votes, in the order of voting.
  public List<Vote.DontKnow> unknown() {
    return votes.stream().flatMap(only(Vote.DontKnow.class)).toList();
  }

  static <T extends Vote> Function<Vote, Stream<T>> only(Class<T> kind) {
    return vote -> kind.isInstance(vote) ? Stream.of(kind.cast(vote)) : Stream.empty();
  }

  /// The votes in the order of their values. Equal ones are in the order of voting, and "don't
  /// know" is at the end.
  public List<Vote> shown(VoteScale scale) {
    return Stream.<Vote>concat(
            judged().stream()
                .sorted(Comparator.comparingInt(vote -> scale.shown().indexOf(vote.option()))),
            unknown().stream())
        .toList();
  }

  /// How far the votes are apart, and how many do not know.
  ///
  /// @param options the label of a value
  public String words(VoteScale scale, IntFunction<String> options) {
    return Spread.of(this)
        .map(spread -> spread.words(scale, options))
        .orElseGet(
            () ->
                trn(
                    "“don't know”, 1 vote",
                    "“don't know”, all %d votes",
                    votes.size(),
                    votes.size()));
  }
}
