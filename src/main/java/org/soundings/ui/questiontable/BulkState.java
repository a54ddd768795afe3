package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.language.Messages;
import org.soundings.ui.control.mark.Mark;

/// A state that several questions can be given at once.
enum BulkState {
  OPEN(Messages.mark("Open"), Mark.OPEN, ""),
  DONT_KNOW(Messages.mark("Don’t know"), Mark.DONT_KNOW, Messages.mark("Who finds out")),
  DOES_NOT_APPLY(Messages.mark("Does not apply"), Mark.DOES_NOT_APPLY, Messages.mark("Because")),
  LATER(Messages.mark("Later"), Mark.LATER, Messages.mark("Because"));

  private final String title;
  private final Mark mark;
  private final String asks;

  BulkState(String title, Mark mark, String asks) {
    this.title = title;
    this.mark = mark;
    this.asks = asks;
  }

  /// Its word where what was begun for it is kept.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The state of such a word; empty for that of another version.
  static Optional<BulkState> of(String word) {
    return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  String title() {
    return tr(title);
  }

  Mark mark() {
    return mark;
  }

  /// What its words say, "" where it needs none.
  String asks() {
    return asks.isEmpty() ? "" : tr(asks);
  }

  /// Whether its words name somebody.
  boolean asksWho() {
    return this == DONT_KNOW;
  }

  /// Whether a day belongs to it.
  boolean hasDay() {
    return this == DONT_KNOW;
  }

  /// The state with its words; empty while words are missing that it cannot do without.
  Optional<AnswerState> with(String words, Optional<LocalDate> by) {
    String said = words.strip();
    return switch (this) {
      case OPEN -> Optional.of(new AnswerState.Open());
      case DONT_KNOW -> Optional.of(new AnswerState.DontKnow(said, by.orElse(null)));
      case DOES_NOT_APPLY ->
          said.isEmpty() ? Optional.empty() : Optional.of(new AnswerState.DoesNotApply(said));
      case LATER -> said.isEmpty() ? Optional.empty() : Optional.of(new AnswerState.Later(said));
    };
  }
}
