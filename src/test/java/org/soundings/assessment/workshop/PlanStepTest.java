package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The duration of an agenda item from start to end.
class PlanStepTest {

  private static final Instant START = Instant.parse("2026-11-25T10:00:00Z");

  private final PlanStep running =
      PlanStep.asking("core-host-mounts", 10).resuming(START).runningUntil(START.plusSeconds(120));

  @Test
  void aPauseTakesNoTime() {
    PlanStep again = running.resuming(START.plusSeconds(1000));
    assertThat(again.seconds()).isEqualTo(120);
    assertThat(again.runningUntil(START.plusSeconds(1060)).seconds()).isEqualTo(180);
  }

  @Test
  void settingTheClockBackRemovesNoTime() {
    PlanStep back = running.runningUntil(START.minusSeconds(3600));
    assertThat(back).isEqualTo(running);
    assertThat(back.runningUntil(START.plusSeconds(150)).seconds()).isEqualTo(150);
  }

  @Test
  void correctedMinutesAreKeptWhileTheTimerRuns() {
    PlanStep corrected = running.taking(600, START);
    assertThat(corrected.seconds()).isEqualTo(600);
    assertThat(corrected.runningUntil(START.plusSeconds(180)).seconds()).isEqualTo(660);
  }

  @Test
  void anUntimedStepCanBeGivenMinutes() {
    PlanStep untimed = PlanStep.asking("core-host-mounts", 10);
    assertThat(untimed.taking(0, START)).isEqualTo(untimed);
    assertThat(untimed.taking(240, START).took()).isEqualTo(4);
    assertThat(running.untimed()).isEqualTo(untimed);
  }
}
