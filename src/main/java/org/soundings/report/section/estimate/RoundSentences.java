package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;

/// The results of the rounds before a given one, and who voted differently afterwards. All of them
/// were revealed.
public final class RoundSentences {

  /// The maximum number of listed voters who changed their vote. More are only counted.
  private static final int NAMED = 4;

  private final RiskMatrix table;
  private final Estimate estimate;

  public RoundSentences(RiskMatrix table, Estimate estimate) {
    this.table = table;
    this.estimate = estimate;
  }

  /// For example ` First round: missing to effective, middle weak, 3 votes. Voted otherwise then:
  /// Ada (missing, now weak).`; "" if there was no earlier round.
  ///
  /// @param number the number of the given round, from 1
  public String before(int number) {
    return between(0, number);
  }

  /// The same without the first rounds, which were described before.
  ///
  /// @param told the number of those rounds
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
      return tr(" No votes changed after that.");
    }
    return moves.size() > NAMED
        ? trn(
            " %d vote changed after that.",
            " %d votes changed after that.", moves.size(), moves.size())
        : tr(" Votes changed after that: %s.", String.join(", ", moves));
  }

  /// The change of a person's vote between two rounds.
  private Stream<String> move(VoteRound before, Vote now) {
    return was(before, now)
        .map(this::choice)
        .filter(choice -> !choice.equals(choice(now)))
        .map(choice -> tr("%s (%s, now %s)", now.who(), choice, choice(now)))
        .stream();
  }

  /// The earlier vote of the same person.
  private static Optional<Vote> was(VoteRound before, Vote now) {
    return before.votes().stream().filter(vote -> vote.who().equals(now.who())).findFirst();
  }

  private String choice(Vote vote) {
    return switch (vote) {
      case Vote.Judged(var _, int option, var _) ->
          EstimateSentences.option(table, estimate.subject(), option);
      case Vote.DontKnow _ -> tr("don't know");
    };
  }
}
