package org.soundings.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ScreenKeysTest {

  @Test
  void aWritingShortcutStaysMarkedOnAnotherKey() {
    var keys =
        new ScreenKeys().on(KeyCode.N, "write", () -> {}).writing().on(KeyCode.H, "read", () -> {});
    keys.change("write", "W");
    assertThat(keys.hints())
        .containsExactly(KeyHint.of("write", "W").writing(), KeyHint.of("read", "H"));
  }
}
