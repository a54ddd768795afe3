package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManualCheckTest {

  @Test
  void aManualStepIsShownAsASentence() {
    assertThat(ManualCheck.words("(exercise) stop one node\n"))
        .isEqualTo("Exercise: stop one node");
    assertThat(ManualCheck.words("(forge API or logs) runs between\nT1 and T2 (UTC)"))
        .isEqualTo("Forge API or logs: runs between\nT1 and T2 (UTC)");
  }

  @Test
  void onlyTextStartingWithAParenthesisIsAManualStep() {
    assertThat(ManualCheck.isSaid("(report) findings by age")).isTrue();
    assertThat(ManualCheck.isSaid("kubectl get pods $(cat names)")).isFalse();
  }
}
