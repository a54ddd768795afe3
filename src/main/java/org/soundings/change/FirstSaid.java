package org.soundings.change;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;

/// What became of a question about which nothing was said before, in the order in which people read
/// it. Words in a lane answer none.
public enum FirstSaid {
  ANSWERED(mark("answered for the first time")),
  NOT_KNOWN(mark("said not to be known")),
  SET_ASIDE(mark("set aside or put off")),
  SPOKEN_ABOUT(mark("spoken about for the first time, still open"));

  private final String words;

  FirstSaid(String words) {
    this.words = words;
  }

  public static FirstSaid in(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.Answered _ -> ANSWERED;
      case AnswerState.DontKnow _ -> NOT_KNOWN;
      case AnswerState.DoesNotApply _, AnswerState.Later _ -> SET_ASIDE;
      case AnswerState.Open _ -> SPOKEN_ABOUT;
    };
  }

  public String words() {
    return tr(words);
  }
}
