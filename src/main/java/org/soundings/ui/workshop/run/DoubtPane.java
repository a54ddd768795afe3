package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.Dates;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.workshop.TimeTracking;

/// Asks about time that can hardly have been meant.
public final class DoubtPane extends VBox {

  private final Label words = Labels.wrapped("");
  private final Supplier<LocalDate> today;
  private final HBox answers;

  public DoubtPane(HoldViewModel model, Supplier<LocalDate> today) {
    super(8);
    this.today = today;
    setMaxWidth(Sheet.WIDTH);
    answers =
        Labels.row(
            8,
            Editing.only(Labels.button(tr("Only what was planned"), model.timeTracking()::leave)),
            Editing.only(Labels.button(tr("All of it"), model.timeTracking()::bookAll)));
    getChildren()
        .addAll(
            Labels.row(8, Labels.icon(Feather.ALERT_TRIANGLE, "text-weak"), Labels.growing(words)),
            answers);
    model.doubtProperty().addListener((_, _, now) -> show(now));
    show(model.timeTracking().doubt());
  }

  private void show(Optional<TimeTracking.Doubt> now) {
    now.ifPresent(
        doubt -> {
          words.setText(ranOn(doubt) + " " + asked(doubt));
          Labels.show(answers, !doubt.closed());
        });
    Labels.show(this, now.isPresent());
  }

  private String ranOn(TimeTracking.Doubt doubt) {
    return tr(
        "In the meeting of %s the time at “%s” ran on for %s without a pause, longer than is"
            + " likely. %s are booked for the step.",
        Dates.day(doubt.day(), today.get()),
        doubt.title(),
        length(doubt.rest()),
        length(doubt.booked()));
  }

  private static String asked(TimeTracking.Doubt doubt) {
    return doubt.closed()
        ? tr("Open the meeting again to say how much it took.")
        : tr("How much did the meeting take?");
  }

  private static String length(int seconds) {
    int minutes = (seconds + 30) / 60;
    return minutes < 60 ? tr("%s min", minutes) : tr("%d h %02d", minutes / 60, minutes % 60);
  }
}
