package org.soundings.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordTest {

  @Test
  void aWordWithoutSpecialCharactersIsNotQuoted() {
    assertThat(ShellWord.forPosix("reviews/Prüfung-2026")).isEqualTo("reviews/Prüfung-2026");
    assertThat(ShellWord.forWindows("C:\\reviews\\one")).isEqualTo("C:\\reviews\\one");
  }

  @Test
  void specialCharactersAreQuoted() {
    assertThat(ShellWord.forPosix("our review")).isEqualTo("'our review'");
    assertThat(ShellWord.forPosix("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
    assertThat(ShellWord.forPosix("a\\b")).isEqualTo("'a\\b'");
    assertThat(ShellWord.forPosix("")).isEqualTo("''");
    assertThat(ShellWord.forWindows("our review")).isEqualTo("\"our review\"");
    assertThat(ShellWord.forWindows("our review\\")).isEqualTo("\"our review\\\\\"");
    assertThat(ShellWord.forWindows("50%")).isEqualTo("\"50%\"");
  }

  @Test
  void aNameIsNeverTakenForAnOption() {
    assertThat(ShellWord.forPosix("-rf")).isEqualTo("./-rf");
    assertThat(ShellWord.forWindows("-rf")).isEqualTo(".\\-rf");
  }
}
