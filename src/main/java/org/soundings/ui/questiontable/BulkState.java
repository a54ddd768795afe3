package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.language.Messages;
import org.soundings.ui.control.mark.Mark;

/// A status that several questions can be set to at once.
enum BulkState {
  OPEN(Messages.mark("Open"), Mark.OPEN, ""),
  DONT_KNOW(Messages.mark("Don't know"), Mark.DONT_KNOW, Messages.mark("Owner")),
  NOT_APPLICABLE(Messages.mark("Not applicable"), Mark.NOT_APPLICABLE, Messages.mark("Reason")),
  DEFERRED(Messages.mark("Deferred"), Mark.DEFERRED, Messages.mark("Reason"));

  private final String title;
  private final Mark mark;
  private final String asks;

  BulkState(String title, Mark mark, String asks) {
    this.title = title;
    this.mark = mark;
    this.asks = asks;
  }

  /// Its name in a saved draft.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The status with such a name; empty for one of another program version.
  static Optional<BulkState> of(String word) {
    return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  String title() {
    return tr(title);
  }

  Mark mark() {
    return mark;
  }

  /// The prompt for its text, "" if it needs none.
  String asks() {
    return asks.isEmpty() ? "" : tr(asks);
  }

  /// Whether its text names a person.
  boolean asksWho() {
    return this == DONT_KNOW;
  }

  /// Whether it has a date.
  boolean hasDay() {
    return this == DONT_KNOW;
  }

  /// The status with its text; empty while required text is missing.
  Optional<AnswerState> with(String words, Optional<LocalDate> by) {
    String said = words.strip();
    return switch (this) {
      case OPEN -> Optional.of(new AnswerState.Open());
      case DONT_KNOW -> Optional.of(new AnswerState.DontKnow(said, by.orElse(null)));
      case NOT_APPLICABLE ->
          said.isEmpty() ? Optional.empty() : Optional.of(new AnswerState.NotApplicable(said));
      case DEFERRED ->
          said.isEmpty() ? Optional.empty() : Optional.of(new AnswerState.Deferred(said));
    };
  }
}
