package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.answer.AnswerState;
import org.soundings.language.Messages;
import org.soundings.ui.control.mark.Mark;

/// The five statuses of an answer, in the order of the number keys.
enum StateKind {
  OPEN(Messages.mark("Open"), Mark.OPEN),
  ANSWERED(Messages.mark("Answered"), Mark.ANSWERED),
  DONT_KNOW(Messages.mark("Don't know"), Mark.DONT_KNOW),
  NOT_APPLICABLE(Messages.mark("Not applicable"), Mark.NOT_APPLICABLE),
  DEFERRED(Messages.mark("Deferred"), Mark.DEFERRED);

  private final String title;
  private final Mark mark;

  StateKind(String title, Mark mark) {
    this.title = title;
    this.mark = mark;
  }

  String title() {
    return tr(title);
  }

  Mark mark() {
    return mark;
  }

  /// The key that chooses it.
  String key() {
    return Integer.toString(ordinal() + 1);
  }

  static StateKind of(AnswerState state) {
    return switch (state) {
      case AnswerState.Open _ -> OPEN;
      case AnswerState.Answered _ -> ANSWERED;
      case AnswerState.DontKnow _ -> DONT_KNOW;
      case AnswerState.NotApplicable _ -> NOT_APPLICABLE;
      case AnswerState.Deferred _ -> DEFERRED;
    };
  }
}
