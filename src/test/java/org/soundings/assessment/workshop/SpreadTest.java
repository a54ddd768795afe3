package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class SpreadTest {

  private static VoteRound round(int... options) {
    return new VoteRound(
        IntStream.range(0, options.length)
            .<Vote>mapToObj(i -> new Vote.Judged("P" + i, options[i], Confidence.SURE))
            .toList());
  }

  @Test
  void theMedianOfAnOddCountIsOneOption() {
    assertThat(Spread.of(round(3, 0, 1, 1, 2, 2, 1))).contains(new Spread(0, 1, 1, 3, 7, 0));
    assertThat(round(3, 0, 1, 1, 2, 2, 1).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("effective to missing, median weak, 7 votes");
  }

  @Test
  void theMedianOfAnEvenCountIsBothMiddleOptions() {
    assertThat(round(0, 3).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("effective to missing, median effective / missing, 2 votes");
  }

  @Test
  void theHighestAndLowestVotersSpeakFirst() {
    Spread spread = Spread.of(round(0, 1, 1, 3)).orElseThrow();
    assertThat(round(0, 1, 1, 3).judged().stream().filter(spread::speaksFirst).map(Vote::who))
        .containsExactly("P0", "P3");
  }

  @Test
  void unanimousVotersHaveNoFirstSpeaker() {
    Spread one = Spread.of(round(2)).orElseThrow();
    assertThat(one.isOne()).isTrue();
    assertThat(one.speaksFirst(new Vote.Judged("P0", 2, Confidence.SURE))).isFalse();
  }

  /// A round with this many "don't know" votes, the first of them before any other vote.
  private static VoteRound unknowing(int unknown, int... options) {
    return new VoteRound(
        Stream.concat(
                IntStream.range(0, unknown).<Vote>mapToObj(i -> new Vote.DontKnow("U" + i)),
                IntStream.range(0, options.length)
                    .<Vote>mapToObj(i -> new Vote.Judged("P" + i, options[i], Confidence.SURE)))
            .toList());
  }

  @Test
  void aDontKnowAffectsNeitherSpreadNorMedian() {
    Spread spread = Spread.of(unknowing(2, 1, 2, 3)).orElseThrow();
    assertThat(spread).isEqualTo(new Spread(1, 2, 2, 3, 3, 2));
    assertThat(unknowing(2, 1, 2, 3).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("effective to weak, median mostly effective, 3 of 5 votes, 2 “don't know”");
    assertThat(unknowing(1, 1, 2, 3).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("effective to weak, median mostly effective, 3 of 4 votes, 1 “don't know”");
  }

  @Test
  void unanimityIsNotReportedIfThereAreDontKnows() {
    assertThat(unknowing(2, 1, 1).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("weak, 2 of 4 votes, 2 “don't know”");
    assertThat(round(1, 1).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("weak, all 2 votes");
  }

  @Test
  void aRoundOfOnlyDontKnowsHasNoSpread() {
    assertThat(Spread.of(unknowing(3))).isEmpty();
    assertThat(unknowing(3).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("“don't know”, all 3 votes");
    assertThat(unknowing(1).words(VoteScale.RATING, SpreadTest::words))
        .isEqualTo("“don't know”, 1 vote");
  }

  @Test
  void theCountsAreInTheRightOrderInGerman() {
    Language german = Language.of("de").orElseThrow();
    assertThat(
            Messages.<String, RuntimeException>in(
                german, () -> unknowing(2, 1, 1, 1).words(VoteScale.RATING, SpreadTest::words)))
        .isEqualTo("schwach, 3 von 5 Stimmen, 2 „unbekannt“");
  }

  @Test
  void aRoundWithoutVotesIsRejected() {
    assertThatThrownBy(() -> new VoteRound(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static String words(int option) {
    return VoteScale.rating(option).words();
  }
}
