package org.soundings.report.section.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;

class RoundSentencesTest {

  private static final int UNKNOWN = -1;
  private static final int AWAY = -2;

  /// Rounds of what A, B, C … judged.
  private static RoundSentences words(int[]... rounds) {
    Estimate estimate = Estimate.of(new VoteSubject.StandingOf("core-non-root"));
    for (int[] rungs : rounds) {
      estimate =
          estimate.showing(
              new VoteRound(
                  IntStream.range(0, rungs.length)
                      .filter(i -> rungs[i] != AWAY)
                      .mapToObj(i -> vote(i, rungs[i]))
                      .toList()));
    }
    return new RoundSentences(RiskTable.STANDARD, estimate);
  }

  private static Vote vote(int person, int rung) {
    String who = String.valueOf((char) ('A' + person));
    return rung == UNKNOWN ? new Vote.DontKnow(who) : new Vote.Judged(who, rung, Confidence.SURE);
  }

  private static int[] round(int... rungs) {
    return rungs;
  }

  @Test
  void beforeTheFirstRoundThereWasNone() {
    assertThat(words(round(1, 2)).before(1)).isEmpty();
  }

  @Test
  void whoSeesItOtherwiseNowIsNamedAlsoFromNotKnowing() {
    assertThat(words(round(UNKNOWN, 2, 1), round(1, 2, UNKNOWN)).before(2))
        .isEqualTo(
            " First round: mostly holds to weak, middle mostly holds / weak, 2 of 3 votes, 1 does"
                + " not know. Voted otherwise then: A (does not know, now weak), C (weak, now does"
                + " not know).");
  }

  @Test
  void whereManyMovedTheyAreCounted() {
    int[] low = new int[5];
    int[] high = new int[5];
    Arrays.fill(high, 3);
    assertThat(words(low, high).before(2))
        .isEqualTo(" First round: missing, all 5 votes. 5 voted otherwise then.");
  }

  @Test
  void whereNobodyVotedInBothNothingIsSaidOfWhoMoved() {
    assertThat(words(round(1, AWAY), round(AWAY, 2)).before(2))
        .isEqualTo(" First round: weak, 1 vote.");
    assertThat(words(round(1), round(1)).before(2))
        .isEqualTo(" First round: weak, 1 vote. Nobody voted otherwise then.");
  }

  @Test
  void whatIsToldIsNotToldAgain() {
    RoundSentences three = words(round(0), round(1), round(2));
    assertThat(three.between(1, 3))
        .isEqualTo(
            " Second round: weak, 1 vote. Voted otherwise then: A (weak, now mostly holds).");
    assertThat(three.between(2, 3)).isEmpty();
  }
}
