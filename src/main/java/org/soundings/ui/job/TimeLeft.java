package org.soundings.ui.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/// How long a piece of work still takes, as far as that can honestly be said: nothing while it has
/// only begun, and nothing where it gets on in jumps or stands.
///
/// It is looked at once a second. What is said follows the pace of the last while, slowly, and in
/// steps so coarse that nobody sees it go to and fro.
final class TimeLeft {

  /// How long the pace is watched before anything is said.
  private static final Duration WATCHED = Duration.ofSeconds(5);

  /// How much of the whole has to be done while it is watched.
  private static final double DONE = 0.05;

  /// How far back the pace is taken from.
  private static final Duration LATELY = Duration.ofSeconds(30);

  /// More than this within a second, such as one of three files, says nothing about how long the
  /// rest takes.
  private static final double JUMP = 0.101;

  /// What has not got on for so long has no pace.
  private static final Duration STANDS = Duration.ofSeconds(8);

  /// How many times as much may be done in one half of the time watched as in the other.
  private static final double EVEN = 3;

  /// How much of what is found at one look goes into what is said.
  private static final double WEIGHT = 0.2;

  /// How far, in steps, what is said may be off before it changes; half a step would flicker.
  private static final double OFF = 0.75;

  private static final long HOUR = 3600;

  private record Mark(Instant at, double fraction) {}

  private final Deque<Mark> marks = new ArrayDeque<>();

  /// Seconds from the last look on, smoothed.
  private double smoothed;

  private Instant looked = Instant.EPOCH;
  private OptionalLong said = OptionalLong.empty();

  /// Takes note of how far the work is.
  ///
  /// @param fraction from 0 to 1; negative while not known
  void reached(double fraction, Instant now) {
    if (!marks.isEmpty() && !goesOn(marks.getLast(), fraction, now)) {
      beginAnew();
    }
    if (fraction >= 0 && (marks.isEmpty() || fraction > marks.getLast().fraction)) {
      marks.add(new Mark(now, fraction));
    }
  }

  private boolean goesOn(Mark last, double fraction, Instant now) {
    return fraction >= last.fraction
        && !now.isBefore(last.at)
        && !stands(last, now)
        && fraction - at(now.minusSeconds(1)) <= JUMP;
  }

  /// How far the work was at a moment, or where it is known to have been first.
  private double at(Instant moment) {
    double fraction = marks.getFirst().fraction;
    for (Mark mark : marks) {
      if (!mark.at.isAfter(moment)) {
        fraction = mark.fraction;
      }
    }
    return fraction;
  }

  private static boolean stands(Mark last, Instant now) {
    return Duration.between(last.at, now).compareTo(STANDS) > 0;
  }

  private void beginAnew() {
    marks.clear();
    said = OptionalLong.empty();
  }

  /// @return seconds, in coarse steps, 0 for a few and [#HOUR] also for more; empty while not known
  OptionalLong look(Instant now) {
    if (!marks.isEmpty() && stands(marks.getLast(), now)) {
      beginAnew();
    }
    forget(now.minus(LATELY));
    if (said.isEmpty() && !isPaceKnown()) {
      return OptionalLong.empty();
    }
    double found = found(now);
    if (said.isEmpty()) {
      smoothed = found;
      said = OptionalLong.of(coarse(smoothed));
    } else {
      double expected = Math.max(0, smoothed - seconds(looked, now));
      smoothed = expected + WEIGHT * (found - expected);
      said = OptionalLong.of(steady(said.getAsLong()));
    }
    looked = now;
    return said;
  }

  /// Forgets how far the work was before a moment, as long as enough was done since.
  private void forget(Instant moment) {
    while (!marks.isEmpty()
        && marks.getFirst().at.isBefore(moment)
        && marks.getLast().fraction - at(moment) >= DONE) {
      marks.removeFirst();
    }
  }

  private boolean isPaceKnown() {
    return !marks.isEmpty()
        && seconds(marks.getFirst().at, marks.getLast().at) >= WATCHED.toSeconds()
        && marks.getLast().fraction - marks.getFirst().fraction >= DONE
        && isEven();
  }

  private boolean isEven() {
    Mark first = marks.getFirst();
    Mark last = marks.getLast();
    double middle = at(first.at.plus(Duration.between(first.at, last.at).dividedBy(2)));
    double one = middle - first.fraction;
    double other = last.fraction - middle;
    return Math.max(one, other) <= EVEN * Math.min(one, other);
  }

  private double found(Instant now) {
    Mark first = marks.getFirst();
    Mark last = marks.getLast();
    double pace = (last.fraction - first.fraction) / seconds(first.at, last.at);
    return Math.max(0, (1 - last.fraction) / pace - seconds(last.at, now));
  }

  private long steady(long before) {
    long step = Math.min(step((double) before), step(smoothed));
    return Math.abs(smoothed - before) < OFF * step ? before : coarse(smoothed);
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

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }
}
