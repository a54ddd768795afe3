package org.soundings.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.answer.AnswerState.Answered;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class AnswerTest {

  private static final AnswerState EFFECTIVE = new Answered(Rating.EFFECTIVE, Confidence.SURE);
  private static final Language GERMAN = Language.of("de").orElseThrow();
  private final Answer untouched = Answer.open("core", "core-non-root");

  private static Answer.Perspective perspective(String role, String text) {
    return new Answer.Perspective(role, text, "", null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void aRatingWithoutTextIsRejected(String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> untouched.withConclusion(words).withState(EFFECTIVE));
    assertThatIllegalArgumentException().isThrownBy(() -> new AnswerState.NotApplicable(words));
    assertThatIllegalArgumentException().isThrownBy(() -> new AnswerState.Deferred(words));
  }

  @Test
  void clearingTheConclusionRemovesTheRating() {
    Answer answered = untouched.withConclusion("So it is.").withState(EFFECTIVE);
    assertThat(answered.withConclusion("  ").state()).isEqualTo(new AnswerState.Open());
    assertThat(answered.withConclusion("Otherwise.").state()).isEqualTo(EFFECTIVE);
  }

  @Test
  void aDontKnowNeedsNoTextAndCountsAsAnAnswer() {
    Answer unknown = untouched.withState(new AnswerState.DontKnow("", null));
    assertThat(unknown.isUntouched()).isFalse();
    assertThat(untouched.isUntouched()).isTrue();
  }

  @Test
  void perspectivesKeepTheirOrderAndABlankOneIsRemoved() {
    Answer both =
        untouched
            .withPerspective(perspective("developer", "a"))
            .withPerspective(perspective("operator", "b"));
    assertThat(both.withPerspective(perspective("developer", "c")).perspectives())
        .isEqualTo(List.of(perspective("developer", "c"), perspective("operator", "b")));
    assertThat(both.withPerspective(perspective("developer", " ")).perspectives())
        .isEqualTo(List.of(perspective("operator", "b")));
  }

  @Test
  void aDissentersRatingIsReadInEitherSpelling() {
    assertThat(List.of("mostly effective", "mostly-effective", "not-quite there"))
        .extracting(view -> Messages.in(GERMAN, () -> new Answer.Dissent("Ada", view, "").held()))
        .containsExactly("weitgehend wirksam", "weitgehend wirksam", "not-quite there");
  }
}
