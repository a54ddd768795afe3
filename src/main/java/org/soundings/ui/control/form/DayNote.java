package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.soundings.app.Dates;
import org.soundings.base.Shortened;
import org.soundings.language.DayForms;
import org.soundings.ui.control.text.Labels;

/// The line below a [DateField]: which day is meant, or why it is not kept.
final class DayNote {

  /// How much of what is not a day is quoted, characters.
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

  /// Says which day is meant, unless that is what was typed.
  void meant(LocalDate day, String typed, boolean isPast) {
    if (isPast) {
      past(day);
    } else {
      boolean isPlain = Dates.day(day).equals(typed.strip());
      say(isPlain ? "" : tr("That is %s.", DayForms.fullDay().format(day)), false);
    }
  }

  void past(LocalDate day) {
    say(tr("That is past: %s.", DayForms.fullDay().format(day)), false);
  }

  /// @param isDay whether it is a day, which is still to come
  void notKept(String typed, boolean isDay) {
    String quoted = Shortened.to(QUOTED, typed.strip());
    say(
        isDay
            ? tr("“%s” is not kept: that day is still to come.", quoted)
            : tr("“%s” is not kept: it is no day. Write it like 27 Nov 2026.", quoted),
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
