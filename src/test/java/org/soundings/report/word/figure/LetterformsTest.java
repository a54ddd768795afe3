package org.soundings.report.word.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.decision.Level;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.figure.FigureData;
import org.soundings.report.pdf.PrintedFigures;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.page.PageMark;

/// Outlines are compared with those of another program that reads the same fonts, the JDK.
class LetterformsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Åg8%ﬁ?", "Жѣἀ", "容器한국", "שלום", "→☐☑"})
  void outlinesAreThoseOfTheFont(String words) throws Exception {
    var letterforms = new Letterforms();
    int compared = 0;
    for (PageMark mark : marks(words)) {
      if (mark instanceof PageMark.Letters letters) {
        for (int character : letters.shown().codePoints().toArray()) {
          Letterforms.Form form = letterforms.of(letters.font(), character);
          Rectangle2D wanted = wanted(letters.font(), character, form.unitsPerEm());
          Rectangle2D found = form.path().getBounds2D();
          assertThat(found.getX()).isCloseTo(wanted.getX(), within(2.0));
          assertThat(found.getMaxX()).isCloseTo(wanted.getMaxX(), within(2.0));
          assertThat(-found.getMaxY()).isCloseTo(wanted.getY(), within(2.0));
          assertThat(-found.getY()).isCloseTo(wanted.getMaxY(), within(2.0));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(words.length());
  }

  private static List<PageMark> marks(String words) {
    var square = new FigureData.Square(Level.HIGH, words, "");
    return new PrintedFigures(BrandPalette.STANDARD)
        .of(new FigureData.ThreatSquares(List.of(square)))
        .marks();
  }

  private static Rectangle2D wanted(FontFace face, int character, int size) throws Exception {
    try (InputStream in = face.open()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
      var exact = new FontRenderContext(null, true, true);
      return font.createGlyphVector(exact, Character.toString(character))
          .getOutline()
          .getBounds2D();
    }
  }
}
