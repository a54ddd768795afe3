package org.soundings.ui.workshop;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks once a minute while the time of a meeting runs, also while another screen is in front:
/// what has passed is kept before anything can take it along.
final class MinuteClock {

  private final Timeline clock;
  private boolean ended;

  MinuteClock(Runnable look) {
    clock = new Timeline(new KeyFrame(Duration.minutes(1), _ -> look.run()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  void be(boolean running) {
    if (running && !ended) {
      clock.play();
    } else {
      clock.stop();
    }
  }

  /// Never runs again.
  void end() {
    ended = true;
    clock.stop();
  }

  boolean isRunning() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }
}
