package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithoutCommandTest {

  @Test
  void whatIsDoneWithoutACommandIsReadAsASentence() {
    assertThat(WithoutCommand.words("(exercise) stop one node\n"))
        .isEqualTo("Exercise: stop one node");
    assertThat(WithoutCommand.words("(forge API or logs) runs between\nT1 and T2 (UTC)"))
        .isEqualTo("Forge API or logs: runs between\nT1 and T2 (UTC)");
  }

  @Test
  void onlyWhatBeginsWithAParenthesisIsNoCommand() {
    assertThat(WithoutCommand.isSaid("(report) findings by age")).isTrue();
    assertThat(WithoutCommand.isSaid("kubectl get pods $(cat names)")).isFalse();
  }
}
