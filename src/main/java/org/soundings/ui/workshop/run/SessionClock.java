package org.soundings.ui.workshop.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Updates the time once a second while it runs, also while another screen is open, so that it is
/// visible and the time that has passed is saved regularly. Idle while the time is paused.
public final class SessionClock {

  private final Timeline clock;
  private boolean ended;

  public SessionClock(Runnable look) {
    clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> look.run()));
    clock.setCycleCount(Animation.INDEFINITE);
  }

  public void be(boolean running) {
    if (running && !ended) {
      clock.play();
    } else {
      clock.stop();
    }
  }

  /// Stops for good.
  public void end() {
    ended = true;
    clock.stop();
  }

  public boolean isRunning() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }
}
