package org.soundings.report.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Spread;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.report.picture.Sketch;

/// The votes of blind rounds: one circle is one vote. Nothing is averaged.
///
/// @param isNumbered whether it is a numbered figure; next to a single threat or answer it is not
public record Votes(List<Judged> judged, boolean isNumbered) implements SketchedFigure {

  /// The minimum number of votes for a figure. Fewer votes are clearer in words.
  public static final int LEAST = 3;

  public Votes {
    judged = List.copyOf(judged);
  }

  /// One subject of a vote.
  ///
  /// @param what a few words, such as `T-004 Likelihood`
  /// @param scale decides which end comes first
  /// @param options the labels of the values, from the lowest
  /// @param rounds the revealed rounds, first to last; at least one
  /// @param decided the decision, if there is one
  /// @param dissents the comments of people who voted differently
  public record Judged(
      String what,
      VoteScale scale,
      List<String> options,
      List<VoteRound> rounds,
      Optional<Estimate.Outcome> decided,
      List<DissentingVote> dissents) {
    public Judged {
      options = List.copyOf(options);
      rounds = List.copyOf(rounds);
      dissents = List.copyOf(dissents);
    }

    /// The values in the order of the axis.
    List<Integer> shown() {
      return IntStream.range(0, options.size()).map(this::place).boxed().toList();
    }

    /// The position of a value on the axis.
    int place(int option) {
      return scale.isDownwards() ? options.size() - 1 - option : option;
    }

    /// The spread of the last round; empty without a vote for a value.
    Optional<Spread> last() {
      return Spread.of(rounds.getLast());
    }

    /// Whether one of the rounds has a "don't know" vote.
    boolean hasUnknown() {
      return rounds.stream().anyMatch(round -> !round.unknown().isEmpty());
    }

    String decision() {
      return decided.map(Estimate.Outcome::option).map(options::get).orElse("");
    }

    /// The number of the last round before the decision, from 1; 0 before any, the last one without
    /// a decision.
    public int decidedAfter() {
      return decided.map(Estimate.Outcome::round).orElse(rounds.size());
    }

    /// The number of votes for a value.
    static int count(VoteRound round, int option) {
      return (int) round.judged().stream().filter(vote -> vote.option() == option).count();
    }
  }

  /// The figure of the subjects with enough votes; empty if there are none.
  public static Optional<Votes> of(List<Judged> judged, boolean isNumbered) {
    List<Judged> shown =
        judged.stream()
            .filter(each -> each.rounds().stream().anyMatch(r -> r.votes().size() >= LEAST))
            .toList();
    return shown.isEmpty() ? Optional.empty() : Optional.of(new Votes(shown, isNumbered));
  }

  /// Whether there is a place for "don't know" next to the axis.
  public boolean hasUnknown() {
    return judged.stream().anyMatch(Judged::hasUnknown);
  }

  @Override
  public Sketch sketch() {
    return VotesSketch.of(this);
  }

  @Override
  public String alternative() {
    return VotesAlternativeText.alternative(this);
  }
}
