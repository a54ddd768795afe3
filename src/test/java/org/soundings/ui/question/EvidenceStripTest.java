package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.ui.control.mark.Mark;

class EvidenceStripTest {

  private static EvidenceCard card(Mark mark) {
    return new EvidenceCard("E-001", mark, "It runs as root", "Pods", "today", Optional.empty());
  }

  private static String legend(Mark mark, Standing standing) {
    return EvidenceStrip.legend(
        List.of(card(mark)), new AnswerState.Answered(standing, Confidence.SURE));
  }

  @Test
  void agreementThatSomethingLacksIsExplained() {
    assertThat(legend(Mark.CONTRADICTS, Standing.MISSING))
        .isEqualTo("It contradicts what is asked for, and so does your answer");
    assertThat(legend(Mark.CONTRADICTS, Standing.WEAK)).isNotEmpty();
    assertThat(legend(Mark.CONTRADICTS, Standing.HOLDS)).isEmpty();
    assertThat(legend(Mark.SUPPORTS, Standing.MISSING)).isEmpty();
  }
}
