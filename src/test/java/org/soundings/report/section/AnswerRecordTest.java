package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Answer;

class AnswerRecordTest {

  private static Answer.Lane lane(String role, String by) {
    return new Answer.Lane(role, "Words.", by, null);
  }

  @Test
  void aRoleThatSignsWithItsOwnNameIsNamedOnce() {
    assertThat(
            List.of(
                AnswerBlocks.author(lane("developer", "Developer")),
                AnswerBlocks.author(lane("developer", " developer ")),
                AnswerBlocks.author(lane("developer", "Anna"))))
        .containsExactly("Developer", "Developer", "Developer: Anna");
  }
}
