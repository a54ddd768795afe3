package org.soundings.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.answer.AnswerState.Answered;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Standing;

class AnswerTest {

  private static final AnswerState HOLDS = new Answered(Standing.HOLDS, Confidence.SURE);
  private final Answer untouched = Answer.open("core", "core-non-root");

  private static Answer.Lane lane(String role, String text) {
    return new Answer.Lane(role, text, "", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void aStandingWithoutWordsCannotBeMade(String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> untouched.withConclusion(words).withState(HOLDS));
    assertThatIllegalArgumentException().isThrownBy(() -> new AnswerState.DoesNotApply(words));
    assertThatIllegalArgumentException().isThrownBy(() -> new AnswerState.Later(words));
  }

  @Test
  void takingTheWordsAwayTakesTheStandingAway() {
    Answer answered = untouched.withConclusion("So it is.").withState(HOLDS);
    assertThat(answered.withConclusion("  ").state()).isEqualTo(new AnswerState.Open());
    assertThat(answered.withConclusion("Otherwise.").state()).isEqualTo(HOLDS);
  }

  @Test
  void notKnowingNeedsNoWordsAndIsNotUntouched() {
    Answer unknown = untouched.withState(new AnswerState.DontKnow("", null));
    assertThat(unknown.isUntouched()).isFalse();
    assertThat(untouched.isUntouched()).isTrue();
  }

  @Test
  void lanesKeepTheirOrderAndABlankOneGoes() {
    Answer both = untouched.withLane(lane("developer", "a")).withLane(lane("operator", "b"));
    assertThat(both.withLane(lane("developer", "c")).lanes())
        .isEqualTo(List.of(lane("developer", "c"), lane("operator", "b")));
    assertThat(both.withLane(lane("developer", " ")).lanes())
        .isEqualTo(List.of(lane("operator", "b")));
  }
}
