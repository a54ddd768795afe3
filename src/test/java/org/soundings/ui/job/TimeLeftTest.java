package org.soundings.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.soundings.ui.HandClock;

class TimeLeftTest {

  private final HandClock clock = new HandClock(Instant.parse("2026-11-24T14:03:00Z"));
  private final TimeLeft left = new TimeLeft();
  private final List<Long> said = new ArrayList<>();

  /// Work that advances evenly, with ten reports a second, read once a second.
  private void getsOn(double from, double to, int seconds) {
    for (int tenth = 1; tenth <= seconds * 10; tenth++) {
      clock.pass(Duration.ofMillis(100));
      left.reached(from + (to - from) * tenth / (seconds * 10), clock.instant());
      if (tenth % 10 == 0) {
        look();
      }
    }
  }

  private void stands(int seconds) {
    for (int second = 0; second < seconds; second++) {
      clock.pass(Duration.ofSeconds(1));
      look();
    }
  }

  private void look() {
    OptionalLong now = left.look(clock.instant());
    said.add(now.orElse(-1));
  }

  private List<Long> changes() {
    var changes = new ArrayList<Long>();
    for (long now : said) {
      if (changes.isEmpty() || changes.getLast() != now) {
        changes.add(now);
      }
    }
    return changes;
  }

  @Test
  void noTimeIsShownBeforeThePaceIsMeasured() {
    getsOn(0, 0.2, 5);
    assertThat(changes()).containsExactly(-1L);
    getsOn(0.2, 0.24, 1);
    assertThat(said.getLast()).isEqualTo(20);
  }

  @Test
  void noTimeIsShownWhileHardlyAnythingIsDone() {
    getsOn(0, 0.04, 20);
    assertThat(changes()).containsExactly(-1L);
  }

  @Test
  void steadyWorkCountsDownInCoarseSteps() {
    getsOn(0, 1, 60);
    assertThat(changes()).containsExactly(-1L, 50L, 40L, 30L, 20L, 10L, 0L);
    assertThat(said.get(29)).as("after half a minute").isIn(30L, 40L);
  }

  @Test
  void longWorkIsShownInMinutes() {
    getsOn(0, 1, 900);
    assertThat(changes())
        .startsWith(-1L, 900L, 600L, 540L)
        .endsWith(180L, 120L, 60L, 50L, 40L, 30L, 20L, 10L, 0L)
        .doesNotHaveDuplicates();
  }

  @Test
  void moreThanAnHourIsShownAsOneHour() {
    getsOn(0, 0.06, 1200);
    assertThat(said.getLast()).isEqualTo(3600);
  }

  @Test
  void anUnevenPaceDoesNotFlicker() {
    double done = 0;
    for (int second = 0; second < 55; second++) {
      double step = second % 2 == 0 ? 0.012 : 0.024;
      getsOn(done, done + step, 1);
      done += step;
    }
    assertThat(changes()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(8);
    List<Long> known = changes().subList(1, changes().size());
    assertThat(known).isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void noTimeIsShownForStalledWork() {
    getsOn(0, 0.5, 15);
    assertThat(said.getLast()).isPositive();
    stands(9);
    assertThat(said.getLast()).isEqualTo(-1);
    getsOn(0.5, 0.6, 4);
    assertThat(said.getLast()).as("it is watched anew").isEqualTo(-1);
  }

  @Test
  void aSlowerPaceIsReflected() {
    getsOn(0, 0.5, 20);
    assertThat(said.getLast()).isEqualTo(20);
    getsOn(0.5, 0.6, 80);
    assertThat(said.getLast()).isEqualTo(60);
  }

  @Test
  void restartedWorkIsMeasuredAgain() {
    getsOn(0, 0.5, 15);
    getsOn(0, 0.1, 3);
    assertThat(said.getLast()).isEqualTo(-1);
  }

  @Test
  void aClockThatIsSetBackResetsTheMeasurement() {
    getsOn(0, 0.5, 15);
    clock.pass(Duration.ofHours(-1));
    getsOn(0.5, 0.6, 3);
    assertThat(said.getLast()).isEqualTo(-1);
  }
}
