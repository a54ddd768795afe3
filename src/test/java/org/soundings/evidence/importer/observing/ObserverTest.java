package org.soundings.evidence.importer.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.CollectingIntake;

class ObserverTest {

  @Test
  void aLongValueIsCutBetweenCharacters() {
    String boats = "⛵🚢".repeat(200);
    String seen = seen(boats);
    assertThat(seen).hasSizeLessThan(boats.length()).endsWith("…");
    String beginning = seen.substring(0, seen.length() - 1);
    assertThat(boats.codePoints().boxed().toList())
        .startsWith(beginning.codePoints().boxed().toArray(Integer[]::new));
  }

  @Test
  void onlyTheFirstOfSeveralLinesIsShown() {
    assertThat(seen("set -e\nmake")).isEqualTo("set -e…");
  }

  @Test
  void aShortValueIsShownCompletely() {
    assertThat(seen("no-new-privileges")).isEqualTo("no-new-privileges");
  }

  private static String seen(String value) {
    var collected = new CollectingIntake();
    Observer.of(collected, "compose.yaml").judge(Fact.PRIVILEGED, false, "privileged", value);
    return collected.observations().getFirst().value();
  }
}
