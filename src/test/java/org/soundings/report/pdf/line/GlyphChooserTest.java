package org.soundings.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.soundings.report.pdf.font.ArabicShaper;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.FontFaces.Weight;
import org.soundings.report.pdf.font.TextStyle;

class GlyphChooserTest {

  private final FontFaces fonts = new FontFaces(org.soundings.report.brand.Brand.STANDARD);
  private final GlyphChooser chooser = new GlyphChooser(fonts);
  private final Run.Letters run =
      new Run.Letters("", new TextStyle(Weight.REGULAR, 10, new Colour(0), false), null, null);

  @Test
  void aCharacterMissingInAllFontsIsSpelledOut() {
    assertThat(shown("a\uD800\uDF30b")).isEqualTo("a‹U+10330›b");
    assertThat(shown("\uE000")).isEqualTo("‹U+E000›");
  }

  @Test
  void everyGlyphExistsInItsChosenFont() {
    for (Glyphs glyphs : chooser.glyphs("Aß Ω Ж 容 コ 한 ☑ → ∞ ✓ 😀 ש ع", run)) {
      glyphs
          .shown()
          .codePoints()
          .forEach(c -> assertThat(glyphs.font().has(c)).as(Character.toString(c)).isTrue());
    }
  }

  @Test
  void joinersAreKeptInCopiedTextButNotDrawn() {
    List<Glyphs> glyphs = chooser.glyphs("👩\u200D💻\uFE0F", run);
    assertThat(glyphs.stream().map(Glyphs::shown).collect(Collectors.joining())).isEqualTo("👩💻");
    assertThat(glyphs.stream().map(Glyphs::spoken).collect(Collectors.joining()))
        .isEqualTo("👩\u200D💻\uFE0F");
  }

  @Test
  void arabicLettersTakeTheirContextualForm() {
    var shaper = ArabicShaper.shared();
    // Beh alone; beh beh beh: initial, medial, final; lam and alef form one glyph; alef joins only
    // to the previous letter.
    assertThat(shaper.shape("ب")).isEqualTo("\uFE8F");
    assertThat(shaper.shape("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
    assertThat(shaper.shape("لا")).isEqualTo("\uFEFB");
    assertThat(shaper.shape("باب")).isEqualTo("\uFE91\uFE8E\uFE8F");
    assertThat(shaper.shape("root 3")).isEqualTo("root 3");
  }

  private String shown(String text) {
    return chooser.glyphs(text, run).stream().map(Glyphs::shown).collect(Collectors.joining());
  }
}
