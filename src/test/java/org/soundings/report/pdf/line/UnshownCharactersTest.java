package org.soundings.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.report.brand.Brand;

class UnshownCharactersTest {

  @Test
  void onlyCharactersThatNoFontHasAreNamed() {
    // Gothic ahsa twice, a private character, and a joiner.
    String text = "Kiosk \uD800\uDF30\uD800\uDF30 \uE000 \u200D\n\tचलता ทำ 容器 שלום 😀";
    assertThat(UnshownCharacters.in(text, Brand.STANDARD)).containsExactly("‹U+E000›", "‹U+10330›");
  }
}
