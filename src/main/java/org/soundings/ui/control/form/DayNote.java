package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.soundings.app.Dates;
import org.soundings.base.Shortened;
import org.soundings.language.DayForms;
import org.soundings.ui.control.text.Labels;

/// The line below a [DateField]: the full date, or why the text is not accepted.
final class DayNote {

  /// How much of an invalid text is quoted, in characters.
  private static final int QUOTED = 61;

  private final Label label = Labels.wrapped("", "meta");
  private final Field field;
  private boolean wrong;

  DayNote(Field field) {
    this.field = field;
    Labels.show(label, false);
  }

  Label label() {
    return label;
  }

  boolean isWrong() {
    return wrong;
  }

  void clear() {
    say("", false);
  }

  /// Shows the full date, unless that is what was typed.
  void meant(LocalDate day, String typed, boolean isPast) {
    if (isPast) {
      past(day);
    } else {
      boolean isPlain = Dates.day(day).equals(typed.strip());
      say(isPlain ? "" : tr("Date: %s.", DayForms.fullDay().format(day)), false);
    }
  }

  void past(LocalDate day) {
    say(tr("Date in the past: %s.", DayForms.fullDay().format(day)), false);
  }

  /// @param isDay whether it is a date, but in the future
  void notKept(String typed, boolean isDay) {
    String quoted = Shortened.to(QUOTED, typed.strip());
    say(
        isDay
            ? tr(
                "“%s” was not saved: the date is in the future. Enter today's date or an earlier date.",
                quoted)
            : tr("“%s” was not saved: it is not a date. Use a format such as 27 Nov 2026.", quoted),
        true);
  }

  private void say(String text, boolean isWrong) {
    wrong = isWrong;
    label.setText(text);
    Labels.show(label, !text.isEmpty());
    Labels.toggle(label, "text-missing", wrong);
    Labels.toggle(field, "wrong", wrong);
  }
}
