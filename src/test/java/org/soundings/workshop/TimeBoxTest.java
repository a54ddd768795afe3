package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.PlanStep;

class TimeBoxTest {

  private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

  private final TimeBox box = TimeBox.of(PlanStep.asking("core-host-mounts", 10)).start(START);

  private String after(int seconds) {
    return box.words(START.plusSeconds(seconds));
  }

  @Test
  void itSaysInWordsWhatIsLeft() {
    assertThat(after(0)).isEqualTo("10 minutes");
    assertThat(after(60)).isEqualTo("9 minutes left of 10");
    assertThat(after(7 * 60 + 1)).isEqualTo("3 minutes left of 10");
    assertThat(after(8 * 60 + 29)).isEqualTo("2 minutes left of 10");
    assertThat(after(8 * 60 + 30)).isEqualTo("1 minute left of 10");
    assertThat(after(9 * 60 + 30)).isEqualTo("Less than a minute left of 10");
  }

  @Test
  void whatIsLeftAndWhatItTookAddUp() {
    for (int seconds = 1; seconds < 9 * 60 + 30; seconds++) {
      int left = Integer.parseInt(after(seconds).split(" ")[0]);
      assertThat(left + box.took(START.plusSeconds(seconds))).as("%s s", seconds).isEqualTo(10);
    }
  }

  @Test
  void atTheEndItWaits() {
    assertThat(after(600)).isEqualTo("Time is up");
    assertThat(after(629)).isEqualTo("Time is up");
    assertThat(after(780)).isEqualTo("Time is up since 3 minutes");
    assertThat(box.isUp(START.plusSeconds(600))).isTrue();
    assertThat(box.fraction(START.plusSeconds(900))).isEqualTo(1);
  }

  @Test
  void moreMinutesGoOn() {
    TimeBox longer = box.on(PlanStep.asking("core-host-mounts", 10).extending(2));
    assertThat(longer.words(START.plusSeconds(600))).isEqualTo("2 minutes left of 12");
    assertThat(longer.isUp(START.plusSeconds(600))).isFalse();
  }

  @Test
  void aPauseTakesNoTime() {
    TimeBox again = box.stop(START.plusSeconds(60)).start(START.plusSeconds(1000));
    assertThat(again.spent(START.plusSeconds(1060))).isEqualTo(120);
  }

  @Test
  void whatIsCountedIsCountedOnce() {
    TimeBox counted = box.counted(START.plusMillis(61_900));
    assertThat(counted).isEqualTo(new TimeBox(10, 61, START.plusSeconds(61)));
    assertThat(counted.spent(START.plusSeconds(90))).isEqualTo(90);
  }

  @Test
  void aClockThatWasSetBackTakesNone() {
    assertThat(box.spent(START.minusSeconds(3600))).isZero();
  }
}
