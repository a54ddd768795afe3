package org.soundings.report.section.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;

class RoundSentencesTest {

  private static final int UNKNOWN = -1;
  private static final int AWAY = -2;

  /// Rounds with the votes of A, B, C and so on.
  private static RoundSentences words(int[]... rounds) {
    Estimate estimate = Estimate.of(new VoteSubject.RatingOf("core-non-root"));
    for (int[] options : rounds) {
      estimate =
          estimate.showing(
              new VoteRound(
                  IntStream.range(0, options.length)
                      .filter(i -> options[i] != AWAY)
                      .mapToObj(i -> vote(i, options[i]))
                      .toList()));
    }
    return new RoundSentences(RiskMatrix.STANDARD, estimate);
  }

  private static Vote vote(int person, int option) {
    String who = String.valueOf((char) ('A' + person));
    return option == UNKNOWN
        ? new Vote.DontKnow(who)
        : new Vote.Judged(who, option, Confidence.SURE);
  }

  private static int[] round(int... options) {
    return options;
  }

  @Test
  void theFirstRoundHasNoEarlierRounds() {
    assertThat(words(round(1, 2)).before(1)).isEmpty();
  }

  @Test
  void votersWhoChangedTheirVoteAreNamed() {
    assertThat(words(round(UNKNOWN, 2, 1), round(1, 2, UNKNOWN)).before(2))
        .isEqualTo(
            " First round: mostly effective to weak, median mostly effective / weak, 2 of 3 votes, 1 “don't know”. Votes changed after that: A (don't know, now weak), C (weak, now don't know).");
  }

  @Test
  void manyChangedVotesAreOnlyCounted() {
    int[] low = new int[5];
    int[] high = new int[5];
    Arrays.fill(high, 3);
    assertThat(words(low, high).before(2))
        .isEqualTo(" First round: missing, all 5 votes. 5 votes changed after that.");
  }

  @Test
  void changedVotesAreReportedOnlyForVotersInBothRounds() {
    assertThat(words(round(1, AWAY), round(AWAY, 2)).before(2))
        .isEqualTo(" First round: weak, 1 vote.");
    assertThat(words(round(1), round(1)).before(2))
        .isEqualTo(" First round: weak, 1 vote. No votes changed after that.");
  }

  @Test
  void aReportedRoundIsNotReportedAgain() {
    RoundSentences three = words(round(0), round(1), round(2));
    assertThat(three.between(1, 3))
        .isEqualTo(
            " Second round: weak, 1 vote. Votes changed after that: A (weak, now mostly effective).");
    assertThat(three.between(2, 3)).isEmpty();
  }
}
