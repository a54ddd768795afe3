package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.trn;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// All votes of one round, shown together; at least one.
///
/// @param question at which question a threat was judged, since it belongs to several; "" where
///   that is not known, and for a standing, which is that of its question
public record VoteRound(List<Vote> votes, String question) {

  public VoteRound(List<Vote> votes) {
    this(votes, "");
  }

  public VoteRound {
    votes = List.copyOf(votes);
    if (votes.isEmpty()) {
      throw new IllegalArgumentException("nobody voted");
    }
  }

  /// The same, shown at a question.
  public VoteRound at(String question) {
    return new VoteRound(votes, question);
  }

  /// The votes of those who judged, as they were cast.
  public List<Vote.Judged> judged() {
    return votes.stream().flatMap(only(Vote.Judged.class)).toList();
  }

  /// The votes of those who do not know, as they were cast.
  public List<Vote.DontKnow> unknown() {
    return votes.stream().flatMap(only(Vote.DontKnow.class)).toList();
  }

  static <T extends Vote> Function<Vote, Stream<T>> only(Class<T> kind) {
    return vote -> kind.isInstance(vote) ? Stream.of(kind.cast(vote)) : Stream.empty();
  }

  /// The votes in the order of their rungs; those that are alike as they were cast, and those who
  /// do not know at the end.
  public List<Vote> shown(VoteScale scale) {
    return Stream.<Vote>concat(
            judged().stream()
                .sorted(Comparator.comparingInt(vote -> scale.shown().indexOf(vote.rung()))),
            unknown().stream())
        .toList();
  }

  /// How far the votes lie apart, and how many do not know.
  ///
  /// @param rungs what a rung is called
  public String words(VoteScale scale, IntFunction<String> rungs) {
    return Spread.of(this)
        .map(spread -> spread.words(scale, rungs))
        .orElseGet(
            () ->
                trn("nobody knows, 1 vote", "nobody knows, %d votes", votes.size(), votes.size()));
  }
}
