package org.soundings.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.workshop.PlanStep;

/// The time that a step has. At its end it says so and waits; it never goes on by itself.
///
/// @param minutes how long the step may take
/// @param seconds how long it took before the clock was started last
/// @param since when the clock was started; null while it stands
public record TimeBox(int minutes, int seconds, @Nullable Instant since) {

  public static TimeBox of(PlanStep step) {
    return new TimeBox(step.allowed(), step.seconds(), null);
  }

  public boolean isRunning() {
    return since != null;
  }

  public TimeBox start(Instant now) {
    return isRunning() ? this : new TimeBox(minutes, seconds, now);
  }

  public TimeBox stop(Instant now) {
    return new TimeBox(minutes, spent(now), null);
  }

  /// The same with the whole seconds since the start counted among those spent. It runs on.
  public TimeBox counted(Instant now) {
    int more = sinceStart(now);
    return since == null ? this : new TimeBox(minutes, seconds + more, since.plusSeconds(more));
  }

  /// The same time on a step that was changed meanwhile.
  public TimeBox on(PlanStep step) {
    return new TimeBox(step.allowed(), step.seconds(), since);
  }

  /// Seconds spent, all together.
  public int spent(Instant now) {
    return seconds + sinceStart(now);
  }

  /// Seconds since the clock was started last. A clock that was set back in between took none.
  public int sinceStart(Instant now) {
    return since == null ? 0 : (int) Math.max(0, Duration.between(since, now).toSeconds());
  }

  /// How much of the time is used, from 0 to 1.
  public double fraction(Instant now) {
    return Math.min(1, spent(now) / (minutes * 60.0));
  }

  public boolean isUp(Instant now) {
    return spent(now) >= minutes * 60;
  }

  /// How long it took so far, in whole minutes as they are said of a step everywhere.
  public int took(Instant now) {
    return PlanStep.wholeMinutes(spent(now));
  }

  /// What is left, in words. What is said to be left and what is said to be taken add up to the
  /// whole.
  public String words(Instant now) {
    int left = minutes - took(now);
    if (isUp(now)) {
      return left == 0 ? tr("Time is up") : tr("Time is up since %s", minutes(-left));
    }
    if (left == 0) {
      return tr("Less than a minute left of %d", minutes);
    }
    return spent(now) == 0 ? minutes(minutes) : tr("%s left of %d", minutes(left), minutes);
  }

  private static String minutes(int count) {
    return trn("1 minute", "%s minutes", count, count);
  }
}
