package org.soundings.report;

import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Rating;

/// The symbols of the report as characters, for formats that do not draw them.
public final class TextSigns {

  private TextSigns() {}

  public static String boxes(Rating rating) {
    return switch (rating) {
      case EFFECTIVE -> "■■■";
      case MOSTLY_EFFECTIVE -> "■■□";
      case WEAK -> "■□□";
      case MISSING -> "□□□";
    };
  }

  public static String sign(CoverageState state) {
    return switch (state) {
      case SUPPORTED -> "●";
      case CONTRADICTED -> "×";
      case NO_EVIDENCE -> "◐";
      case DONT_KNOW -> "?";
      case DEFERRED -> "…";
      case OPEN -> "○";
      case NOT_APPLICABLE -> "–";
    };
  }
}
