package org.soundings.report;

import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState.Standing;

/// The marks of the report as characters, for formats that draw no figure of them.
public final class TextSigns {

  private TextSigns() {}

  public static String boxes(Standing standing) {
    return switch (standing) {
      case HOLDS -> "■■■";
      case MOSTLY_HOLDS -> "■■□";
      case WEAK -> "■□□";
      case MISSING -> "□□□";
    };
  }

  public static String sign(Depth depth) {
    return switch (depth) {
      case SHOWN -> "●";
      case CONTRADICTED -> "×";
      case IN_WORDS -> "◐";
      case NOT_KNOWN -> "?";
      case LATER -> "…";
      case OPEN -> "○";
      case NOT_APPLYING -> "–";
    };
  }
}
