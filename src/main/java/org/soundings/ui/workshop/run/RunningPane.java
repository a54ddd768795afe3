package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.language.DayForms;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// Says that the time of a closed session is still running, and since when, and stops it.
public final class RunningPane extends VBox {

  private final Label words = Labels.wrapped("");
  private final ZoneId zone;

  /// @param stop stops the time
  public RunningPane(RunViewModel hold, ZoneId zone, Runnable stop) {
    super(8);
    this.zone = zone;
    getStyleClass().add("quick-note");
    getChildren()
        .addAll(
            Labels.row(8, Labels.icon(Feather.CLOCK, "muted"), Labels.growing(words)),
            Editing.only(Labels.button(tr("Pause timer"), Feather.PAUSE, stop)));
    hold.runningProperty().addListener((_, _, now) -> show(now));
    show(hold.runningProperty().get());
  }

  private void show(Optional<RunViewModel.Running> now) {
    now.ifPresent(
        running ->
            words.setText(
                tr(
                    "The session timer has been running since %s. Current agenda item: %s. Closing the session stops the timer.",
                    clock(running.since()), running.words())));
    Labels.show(this, now.isPresent());
  }

  private String clock(Instant since) {
    return DayForms.time().format(since.atZone(zone));
  }
}
