package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;

/// What happened to a question that had no answer before, in reading order. Text in a perspective
/// alone is not an answer.
public enum FirstOutcome {
  ANSWERED(mark("answered for the first time")),
  NOT_KNOWN(mark("marked “don't know”")),
  SET_ASIDE(mark("marked not applicable or deferred")),
  SPOKEN_ABOUT(mark("discussed for the first time, still open"));

  private final String words;

  FirstOutcome(String words) {
    this.words = words;
  }

  public static FirstOutcome in(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered _ -> ANSWERED;
      case AnswerState.DontKnow _ -> NOT_KNOWN;
      case AnswerState.NotApplicable _, AnswerState.Deferred _ -> SET_ASIDE;
      case AnswerState.Open _ -> SPOKEN_ABOUT;
    };
  }

  public String words() {
    return tr(words);
  }
}
