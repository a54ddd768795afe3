package org.soundings.ui.shell.desktop;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Full-screen mode for the projector view, without the title bar. Afterwards the window is
/// restored.
final class FullScreenMode {

  private final Stage stage;
  private final boolean wasWhole;

  private FullScreenMode(Stage stage) {
    this.stage = stage;
    wasWhole = stage.isFullScreen();
  }

  /// Starts full-screen mode.
  ///
  /// @return ends it
  static Runnable take(Window window) {
    if (!(window instanceof Stage stage)) {
      return () -> {};
    }
    var screen = new FullScreenMode(stage);
    screen.take();
    return screen::giveBack;
  }

  private void take() {
    // The overlay itself names the key and closes on Esc. The hint of JavaFX would cover its text,
    // and JavaFX would consume the key.
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
  }

  private void giveBack() {
    stage.setFullScreen(wasWhole);
    stage.setFullScreenExitHint(null);
    stage.setFullScreenExitKeyCombination(null);
  }
}
