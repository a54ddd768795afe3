package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.AnswerState.Confidence;

class SpreadTest {

  private static Estimate.Round round(int... rungs) {
    return new Estimate.Round(
        IntStream.range(0, rungs.length)
            .mapToObj(i -> new Vote("P" + i, rungs[i], Confidence.SURE))
            .toList());
  }

  @Test
  void theMiddleOfAnOddNumberIsOneRung() {
    assertThat(Spread.of(round(3, 0, 1, 1, 2, 2, 1))).isEqualTo(new Spread(0, 1, 1, 3, 7));
    assertThat(Spread.of(round(3, 0, 1, 1, 2, 2, 1)).words(SpreadTest::words))
        .isEqualTo("missing to holds, middle weak, 7 votes");
  }

  @Test
  void theMiddleOfAnEvenNumberIsBothRungsAndNeverBetween() {
    assertThat(Spread.of(round(0, 3)).words(SpreadTest::words))
        .isEqualTo("missing to holds, middle missing / holds, 2 votes");
  }

  @Test
  void bothEndsSpeakFirst() {
    Spread spread = Spread.of(round(0, 1, 1, 3));
    assertThat(round(0, 1, 1, 3).votes().stream().filter(spread::speaksFirst).map(Vote::who))
        .containsExactly("P0", "P3");
  }

  @Test
  void nobodySpeaksFirstWhereAllSayTheSame() {
    Spread one = Spread.of(round(2));
    assertThat(one.isOne()).isTrue();
    assertThat(one.speaksFirst(new Vote("P0", 2, Confidence.SURE))).isFalse();
  }

  @Test
  void noVotesHaveNoSpread() {
    assertThatThrownBy(() -> Spread.of(new Estimate.Round(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String words(int rung) {
    return Scale.standing(rung).words();
  }
}
