package org.soundings.ui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/// Estimates the remaining time of a job from its rate so far. There is no estimate shortly after
/// the start, or while the job makes no progress.
final class TimeLeft {

  /// How long the rate is measured before the first estimate.
  private static final Duration WATCHED = Duration.ofSeconds(5);

  /// The share that has to be done in that time.
  private static final double DONE = 0.05;

  /// A job without progress for this long has no rate.
  private static final Duration STANDS = Duration.ofSeconds(8);

  private static final long HOUR = 3600;

  private record Mark(Instant at, double fraction) {}

  private Mark first = new Mark(Instant.EPOCH, 1);
  private Mark last = first;
  private OptionalLong said = OptionalLong.empty();

  /// Updates the progress. After a pause or a restart the rate is measured again.
  ///
  /// @param fraction from 0 to 1; negative while unknown
  void reached(double fraction, Instant now) {
    boolean goesOn = fraction >= last.fraction && !now.isBefore(last.at) && !stands(now);
    if (fraction >= 0 && (!goesOn || fraction > last.fraction)) {
      last = new Mark(now, fraction);
      first = goesOn ? first : last;
    }
  }

  /// @return seconds, in coarse steps, 0 for a few and [#HOUR] also for more; empty while unknown
  OptionalLong look(Instant now) {
    double done = last.fraction - first.fraction;
    Duration watched = Duration.between(first.at, last.at);
    if (stands(now) || watched.compareTo(WATCHED) < 0 || done < DONE) {
      said = OptionalLong.empty();
    } else {
      double rate = done / seconds(watched);
      double left = (1 - last.fraction) / rate - seconds(Duration.between(last.at, now));
      said = OptionalLong.of(steady(Math.max(0, left)));
    }
    return said;
  }

  private boolean stands(Instant now) {
    return Duration.between(last.at, now).compareTo(STANDS) > 0;
  }

  /// The estimate increases only by more than a step, so that it does not go up and down.
  private long steady(double seconds) {
    long found = coarse(seconds);
    long before = said.orElse(found);
    return found > before && found - before <= step((double) before) ? before : found;
  }

  private static long coarse(double seconds) {
    long step = step(seconds);
    return Math.min(HOUR, Math.round(seconds / step) * step);
  }

  private static long step(double seconds) {
    if (seconds < 55) {
      return 10;
    }
    return seconds < 600 ? 60 : 300;
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
