package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.PlanStep;

class StepTimeTest {

  private static String after(int seconds) {
    return StepTime.of(10, seconds).words();
  }

  @Test
  void theRemainingTimeIsShownInMinutes() {
    assertThat(after(0)).isEqualTo("10 minutes");
    assertThat(after(60)).isEqualTo("9 minutes left of 10");
    assertThat(after(7 * 60 + 1)).isEqualTo("3 minutes left of 10");
    assertThat(after(8 * 60 + 29)).isEqualTo("2 minutes left of 10");
    assertThat(after(8 * 60 + 30)).isEqualTo("1 minute left of 10");
    assertThat(after(9 * 60 + 30)).isEqualTo("Less than one of 10 minutes left");
  }

  @Test
  void elapsedAndRemainingMinutesAddUp() {
    for (int seconds = 1; seconds < 9 * 60 + 30; seconds++) {
      int left = Integer.parseInt(after(seconds).split(" ")[0]);
      assertThat(left + PlanStep.wholeMinutes(seconds)).as("%s s", seconds).isEqualTo(10);
    }
  }

  @Test
  void timeIsUpIsShownBeforeTheOverrun() {
    assertThat(after(600)).isEqualTo("Time is up");
    assertThat(after(629)).isEqualTo("Time is up");
    assertThat(after(780)).isEqualTo("Overran by 3 minutes");
    assertThat(StepTime.of(10, 599).up()).isFalse();
    assertThat(StepTime.of(10, 600).up()).isTrue();
    assertThat(StepTime.of(10, 900).fraction()).isEqualTo(1);
  }
}
