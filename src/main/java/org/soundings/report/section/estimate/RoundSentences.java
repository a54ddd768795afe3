package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;

/// What the rounds before the one that is spoken of gave, and who saw it otherwise after them. All
/// of them were shown.
public final class RoundSentences {

  /// How many who moved are named before it is only said how many did.
  private static final int NAMED = 4;

  private final RiskTable table;
  private final Estimate estimate;

  public RoundSentences(RiskTable table, Estimate estimate) {
    this.table = table;
    this.estimate = estimate;
  }

  /// Such as ` First round: missing to holds, middle weak, 3 votes. Voted otherwise then: Ada
  /// (missing, now weak).`; "" where there was none before.
  ///
  /// @param number of the round that is spoken of, from 1
  public String before(int number) {
    return between(0, number);
  }

  /// The same without the first rounds, which were told before.
  ///
  /// @param told how many those are
  public String between(int told, int number) {
    if (number - told < 2) {
      return "";
    }
    List<VoteRound> rounds = estimate.rounds();
    return " "
        + IntStream.range(told, number - 1)
            .mapToObj(at -> sentence(at + 1, rounds.get(at)))
            .collect(Collectors.joining(" "))
        + moved(rounds.get(number - 2), rounds.get(number - 1));
  }

  private String sentence(int number, VoteRound round) {
    String spread = EstimateSentences.spread(table, estimate, round);
    return "%s: %s.".formatted(capital(EstimateSentences.round(number)), spread);
  }

  private String moved(VoteRound before, VoteRound after) {
    if (after.votes().stream().noneMatch(vote -> was(before, vote).isPresent())) {
      return "";
    }
    List<String> moves = after.votes().stream().flatMap(vote -> move(before, vote)).toList();
    if (moves.isEmpty()) {
      return tr(" Nobody voted otherwise then.");
    }
    return moves.size() > NAMED
        ? trn(" %d voted otherwise then.", " %d voted otherwise then.", moves.size(), moves.size())
        : tr(" Voted otherwise then: %s.", String.join(", ", moves));
  }

  /// How somebody moved who voted in both.
  private Stream<String> move(VoteRound before, Vote now) {
    return was(before, now)
        .map(this::choice)
        .filter(choice -> !choice.equals(choice(now)))
        .map(choice -> tr("%s (%s, now %s)", now.who(), choice, choice(now)))
        .stream();
  }

  /// How the same person voted before.
  private static Optional<Vote> was(VoteRound before, Vote now) {
    return before.votes().stream().filter(vote -> vote.who().equals(now.who())).findFirst();
  }

  private String choice(Vote vote) {
    return switch (vote) {
      case Vote.Judged(var _, int rung, var _) ->
          EstimateSentences.rung(table, estimate.subject(), rung);
      case Vote.DontKnow _ -> tr("does not know");
    };
  }
}
