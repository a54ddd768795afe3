package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Sha256;

class AnswerRecordTest {

  private static final Instant AT = Instant.parse("2026-11-26T12:00:00Z");

  private static Answer.Perspective perspective(String role, String by) {
    return new Answer.Perspective(role, "Words.", by, null);
  }

  @Test
  void anAuthorNamedLikeTheirRoleIsNamedOnce() {
    assertThat(
            List.of(
                AnswerAuthors.author(perspective("developer", "Developer")),
                AnswerAuthors.author(perspective("developer", " developer ")),
                AnswerAuthors.author(perspective("developer", "Anna"))))
        .containsExactly("Developer", "Developer", "Developer: Anna");
  }

  @Test
  void anAnswerWithoutAuthorsNamesWhoChangedItLast() {
    Answer untouched = Answer.open("core", "core-non-root").stamped(Sha256.of("words"), "Anna", AT);
    assertThat(AnswerAuthors.written(untouched)).contains("Last changed: Anna, 26 Nov 2026 12:00.");
    assertThat(AnswerAuthors.written(untouched.withPerspective(perspective("developer", "Ben"))))
        .contains("Written by Developer: Ben · last changed: Anna, 26 Nov 2026 12:00.");
    assertThat(AnswerAuthors.written(Answer.open("core", "core-non-root"))).isEmpty();
  }
}
