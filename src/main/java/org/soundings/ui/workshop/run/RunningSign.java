package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.text.Labels;

/// A small sign on every screen that the time of a session runs; a click opens the session. It is
/// hidden while the time is paused.
public final class RunningSign extends Button {

  /// @param toTheSession opens the running session
  public RunningSign(RunViewModel hold, Runnable toTheSession) {
    setGraphic(Labels.icon(Feather.CLOCK));
    setMnemonicParsing(false);
    getStyleClass().addAll("link", "running-sign");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(tr("Back to session")));
    setOnAction(_ -> toTheSession.run());
    hold.runningProperty().addListener((_, _, now) -> show(now));
    show(hold.runningProperty().get());
  }

  private void show(Optional<RunViewModel.Running> now) {
    now.ifPresent(
        running -> {
          setText(tr("Agenda item · %s", running.words()));
          setAccessibleText(
              tr("Session running. Current agenda item: %s. Back to session", running.words()));
          Labels.toggle(this, "up", running.up());
        });
    Labels.show(this, now.isPresent());
  }
}
