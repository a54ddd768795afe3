package org.soundings.ui.workshop.run;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks once a second while the time of a meeting runs, also while another screen is in front:
/// everybody sees that it runs, and what has passed is kept before anything can take it along.
/// While it stands nothing is looked at.
public final class MeetingClock {

  private final Timeline clock;
  private boolean ended;

  public MeetingClock(Runnable look) {
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

  /// Never runs again.
  public void end() {
    ended = true;
    clock.stop();
  }

  public boolean isRunning() {
    return clock.getStatus() == Animation.Status.RUNNING;
  }
}
