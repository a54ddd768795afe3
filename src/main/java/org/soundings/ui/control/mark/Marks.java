package org.soundings.ui.control.mark;

import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Bearing;

/// Which mark stands for which value of the domain.
public final class Marks {
  private Marks() {}

  public static Mark of(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> Mark.OPEN;
      case AnswerState.Answered(var standing, var _) -> of(standing);
      case AnswerState.DontKnow _ -> Mark.DONT_KNOW;
      case AnswerState.DoesNotApply _ -> Mark.DOES_NOT_APPLY;
      case AnswerState.Later _ -> Mark.LATER;
    };
  }

  public static Mark of(AnswerState.Standing standing) {
    return switch (standing) {
      case HOLDS -> Mark.HOLDS;
      case MOSTLY_HOLDS -> Mark.MOSTLY_HOLDS;
      case WEAK -> Mark.WEAK;
      case MISSING -> Mark.MISSING;
    };
  }

  public static Mark of(Bearing.Relation relation) {
    return switch (relation) {
      case SUPPORTS -> Mark.SUPPORTS;
      case CONTRADICTS -> Mark.CONTRADICTS;
      case SILENT -> Mark.SILENT;
    };
  }
}
