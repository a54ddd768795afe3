package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Labels;

/// A short sign that the time of a meeting runs, whatever screen is in front; it leads back to the
/// meeting. While the time stands it is not there.
public final class RunningSign extends Button {

  /// @param toTheMeeting goes to where the meeting is held
  public RunningSign(HoldViewModel hold, Runnable toTheMeeting) {
    setGraphic(Labels.icon(Feather.CLOCK));
    setMnemonicParsing(false);
    getStyleClass().addAll("link", "running-sign");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(tr("Back to the meeting")));
    setOnAction(_ -> toTheMeeting.run());
    hold.runningProperty().addListener((_, _, now) -> show(now));
    show(hold.runningProperty().get());
  }

  private void show(Optional<HoldViewModel.Running> now) {
    now.ifPresent(
        running -> {
          setText(tr("Meeting step · %s", running.words()));
          setAccessibleText(
              tr("The meeting runs; its step in front: %s. Back to the meeting", running.words()));
          Labels.toggle(this, "up", running.up());
        });
    Labels.show(this, now.isPresent());
  }
}
