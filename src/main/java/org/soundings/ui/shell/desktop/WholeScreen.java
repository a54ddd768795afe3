package org.soundings.ui.shell.desktop;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole screen for what the room sees, without the title bar that would stand above it. The
/// window comes back as it was.
final class WholeScreen {

  private final Stage stage;
  private final boolean wasWhole;

  private WholeScreen(Stage stage) {
    this.stage = stage;
    wasWhole = stage.isFullScreen();
  }

  /// Takes it.
  ///
  /// @return gives it back
  static Runnable take(Window window) {
    if (!(window instanceof Stage stage)) {
      return () -> {};
    }
    var screen = new WholeScreen(stage);
    screen.take();
    return screen::giveBack;
  }

  private void take() {
    // What lies over the window names the key itself and is what Esc leaves: JavaFX would write
    // over the words, and take the key for the window alone.
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
