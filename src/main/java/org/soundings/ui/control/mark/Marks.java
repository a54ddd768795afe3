package org.soundings.ui.control.mark;

import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.EvidenceMapping;

/// Maps values of the domain to marks.
public final class Marks {
  private Marks() {}

  public static Mark of(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> Mark.OPEN;
      case AnswerState.Answered(var rating, var _) -> of(rating);
      case AnswerState.DontKnow _ -> Mark.DONT_KNOW;
      case AnswerState.NotApplicable _ -> Mark.NOT_APPLICABLE;
      case AnswerState.Deferred _ -> Mark.DEFERRED;
    };
  }

  public static Mark of(AnswerState.Rating rating) {
    return switch (rating) {
      case EFFECTIVE -> Mark.EFFECTIVE;
      case MOSTLY_EFFECTIVE -> Mark.MOSTLY_EFFECTIVE;
      case WEAK -> Mark.WEAK;
      case MISSING -> Mark.MISSING;
    };
  }

  public static Mark of(EvidenceMapping.Relation relation) {
    return switch (relation) {
      case SUPPORTS -> Mark.SUPPORTS;
      case CONTRADICTS -> Mark.CONTRADICTS;
      case NEUTRAL -> Mark.NEUTRAL;
    };
  }
}
