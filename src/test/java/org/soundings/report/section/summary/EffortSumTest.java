package org.soundings.report.section.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EffortSumTest {

  private static String sum(String... efforts) {
    return EffortSum.of(List.of(efforts)).words();
  }

  @Test
  void effortsAddUpByUnit() {
    assertThat(sum("S, up to 2 days", "M, up to 10 days", "L, about 35 days"))
        .isEqualTo("up to 47 person-days");
    assertThat(sum("1 week and 2 days")).isEqualTo("up to 1 person-week and 2 person-days");
    assertThat(sum("1 day", "3 hours")).isEqualTo("up to 1 person-day and 3 hours");
    assertThat(sum("2 Tage", "0,5 PT", "1 Woche"))
        .isEqualTo("up to 1 person-week and 2.5 person-days");
  }

  @Test
  void theUpperEndOfARangeCounts() {
    assertThat(sum("2–3 days", "1 to 4 days")).isEqualTo("up to 7 person-days");
  }

  @Test
  void anEffortThatCannotBeReadIsNamed() {
    assertThat(sum("two sprints", "2 days", "two sprints"))
        .isEqualTo("up to 2 person-days, in addition “two sprints”");
    assertThat(sum("5 donkeys")).isEqualTo("“5 donkeys”");
  }
}
