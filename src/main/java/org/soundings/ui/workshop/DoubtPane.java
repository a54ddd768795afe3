package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Words;

/// Asks about time that can hardly have been meant.
final class DoubtPane extends VBox {

  private final Label words = Words.wrapped("");

  DoubtPane(Booking booking) {
    super(8);
    setMaxWidth(900);
    getChildren()
        .addAll(
            Words.row(8, Words.icon(Feather.ALERT_TRIANGLE, "text-weak"), Words.growing(words)),
            Words.row(
                8,
                Editing.only(Words.button(tr("Only what was planned"), booking::leave)),
                Editing.only(Words.button(tr("All of it"), booking::bookAll))));
    booking.doubtProperty().addListener((_, _, now) -> show(now));
    show(booking.doubt());
  }

  private void show(Optional<Booking.Doubt> now) {
    now.ifPresent(
        doubt ->
            words.setText(
                tr(
                    "The time at “%s” ran on for %s without a pause, longer than is likely. %s are"
                        + " booked for the step. How much did the meeting take?",
                    doubt.title(), length(doubt.rest()), length(doubt.booked()))));
    Words.show(this, now.isPresent());
  }

  private static String length(int seconds) {
    int minutes = (seconds + 30) / 60;
    return minutes < 60 ? tr("%s min", minutes) : tr("%d h %02d", minutes / 60, minutes % 60);
  }
}
