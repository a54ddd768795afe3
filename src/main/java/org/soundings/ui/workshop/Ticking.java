package org.soundings.ui.workshop;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/// Looks at the clock once a second while a node is in a window that is shown, and at once when it
/// comes there. Nothing runs for what nobody sees.
final class Ticking {

  private final Timeline clock;

  Ticking(Node node, Runnable look) {
    clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look.run()));
    clock.setCycleCount(Animation.INDEFINITE);
    ObservableValue<Boolean> shown =
        node.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    shown.addListener((_, _, now) -> be(now, look));
    be(shown.getValue(), look);
  }

  private void be(boolean shown, Runnable look) {
    if (shown) {
      look.run();
      clock.play();
    } else {
      clock.stop();
    }
  }

  boolean isRunning() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }
}
