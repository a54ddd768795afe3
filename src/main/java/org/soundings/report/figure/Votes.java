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

/// How people judged, each without seeing the others: one circle is one vote. Nothing is averaged.
///
/// @param isNumbered whether it is counted as a figure; beside a single threat or answer it is not
public record Votes(List<Judged> judged, boolean isNumbered) implements SketchedFigure {

  /// How many have to vote before a picture says more than words do.
  public static final int LEAST = 3;

  public Votes {
    judged = List.copyOf(judged);
  }

  /// One thing that was judged.
  ///
  /// @param what a few words, such as `T-004 Likelihood`
  /// @param scale says which end of the rungs stands first
  /// @param rungs what the rungs are called, from the lowest
  /// @param rounds those that were shown, first to last; at least one
  /// @param decided what was decided, if anything was
  /// @param dissents what those say to it who voted otherwise
  public record Judged(
      String what,
      VoteScale scale,
      List<String> rungs,
      List<VoteRound> rounds,
      Optional<Estimate.Outcome> decided,
      List<DissentingVote> dissents) {
    public Judged {
      rungs = List.copyOf(rungs);
      rounds = List.copyOf(rounds);
      dissents = List.copyOf(dissents);
    }

    /// The rungs in the order in which they stand.
    List<Integer> shown() {
      return IntStream.range(0, rungs.size()).map(this::place).boxed().toList();
    }

    /// How many rungs stand before this one.
    int place(int rung) {
      return scale.isDownwards() ? rungs.size() - 1 - rung : rung;
    }

    /// How far the votes of the last round lie apart; empty where nobody judged.
    Optional<Spread> last() {
      return Spread.of(rounds.getLast());
    }

    /// Whether somebody did not know in one of the rounds.
    boolean hasUnknown() {
      return rounds.stream().anyMatch(round -> !round.unknown().isEmpty());
    }

    String decision() {
      return decided.map(Estimate.Outcome::rung).map(rungs::get).orElse("");
    }

    /// After which round it was decided, from 1; 0 before any, the last one where nothing was.
    public int decidedAfter() {
      return decided.map(Estimate.Outcome::round).orElse(rounds.size());
    }

    /// How many chose a rung.
    static int count(VoteRound round, int rung) {
      return (int) round.judged().stream().filter(vote -> vote.rung() == rung).count();
    }
  }

  /// The figure of those that enough people judged; none where there are none.
  public static Optional<Votes> of(List<Judged> judged, boolean isNumbered) {
    List<Judged> shown =
        judged.stream()
            .filter(each -> each.rounds().stream().anyMatch(r -> r.votes().size() >= LEAST))
            .toList();
    return shown.isEmpty() ? Optional.empty() : Optional.of(new Votes(shown, isNumbered));
  }

  /// Whether there is a place beside the rungs for those who do not know.
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
