package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.ui.control.mark.Mark;

class EvidenceStripTest {

  private static EvidenceCard card(Mark mark) {
    return new EvidenceCard("E-001", mark, "It runs as root", "Pods", "today", Optional.empty());
  }

  private static String legend(Mark mark, Rating rating) {
    return EvidenceStrip.legend(
        List.of(card(mark)), new AnswerState.Answered(rating, Confidence.SURE));
  }

  @Test
  void contradictingEvidenceThatConfirmsIsExplained() {
    assertThat(legend(Mark.CONTRADICTS, Rating.MISSING))
        .isEqualTo("Contradicts the control and therefore confirms your answer");
    assertThat(legend(Mark.CONTRADICTS, Rating.WEAK)).isNotEmpty();
    assertThat(legend(Mark.CONTRADICTS, Rating.EFFECTIVE)).isEmpty();
    assertThat(legend(Mark.SUPPORTS, Rating.MISSING)).isEmpty();
  }
}
