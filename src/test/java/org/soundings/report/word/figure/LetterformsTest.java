package org.soundings.report.word.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.decision.Level;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.figure.FigureData;
import org.soundings.report.pdf.PrintedFigures;
import org.soundings.report.pdf.page.PageMark;

/// Outlines and their places are compared with those of another program that reads the same fonts,
/// the JDK.
class LetterformsTest {

  /// Points. An outline is then as exact as in its font.
  private static final float SIZE = 1000;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Åg8%ﬁ?",
        "Жѣἀ",
        "容器한국",
        "שלום",
        "→☐☑",
        "ক্রেডিট 😀 ไทยน้ำ",
        "क्ष त्र हिन्दी क्\u200Dष",
        "க\u200Cகொள்கை",
        "ก\u200Dก"
      })
  void outlinesAndPlacesAreThoseOfTheFont(String words) throws Exception {
    var letterforms = new Letterforms();
    int compared = 0;
    for (PageMark mark : marks(words)) {
      if (mark instanceof PageMark.Letters letters) {
        PageMark.Letters large = large(letters);
        List<Rectangle2D> wanted = visible(wanted(large));
        List<Rectangle2D> found =
            visible(letterforms.placed(large).stream().map(LetterformsTest::bounds));
        assertThat(found).as(large.shown()).hasSameSizeAs(wanted);
        for (int i = 0; i < found.size(); i++) {
          // Each width is rounded to a thousandth.
          double exactness = 2 + i / 2.0;
          assertClose(found.get(i), wanted.get(i), exactness);
        }
        compared += letters.shown().length();
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(words.replace(" ", "").length());
  }

  private static void assertClose(Rectangle2D found, Rectangle2D wanted, double exactness) {
    assertThat(found.getX()).isCloseTo(wanted.getX(), within(exactness));
    assertThat(found.getMaxX()).isCloseTo(wanted.getMaxX(), within(exactness));
    assertThat(found.getY()).isCloseTo(wanted.getY(), within(exactness));
    assertThat(found.getMaxY()).isCloseTo(wanted.getMaxY(), within(exactness));
  }

  private static List<PageMark> marks(String words) {
    var square = new FigureData.Square(Level.HIGH, words, "");
    return new PrintedFigures(BrandPalette.STANDARD)
        .of(new FigureData.ThreatSquares(List.of(square)))
        .marks();
  }

  private static PageMark.Letters large(PageMark.Letters letters) {
    return new PageMark.Letters(
        0, 0, 0, letters.shown(), "", letters.font(), SIZE, letters.colour(), null, null);
  }

  private static Rectangle2D bounds(Letterforms.Placed placed) {
    double scale = placed.scale();
    return new AffineTransform(scale, 0, 0, -scale, placed.x(), placed.y())
        .createTransformedShape(placed.form().path())
        .getBounds2D();
  }

  /// Without spaces and joiners.
  private static List<Rectangle2D> visible(Stream<Rectangle2D> bounds) {
    return bounds.filter(each -> !each.isEmpty()).toList();
  }

  private static Stream<Rectangle2D> wanted(PageMark.Letters letters) throws Exception {
    try (InputStream in = letters.font().open()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
      String text = letters.shown();
      GlyphVector glyphs =
          letters.font().isLaidOut()
              ? font.layoutGlyphVector(
                  EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT)
              : font.createGlyphVector(EXACT, text);
      return IntStream.range(0, glyphs.getNumGlyphs())
          .mapToObj(i -> glyphs.getGlyphOutline(i).getBounds2D());
    }
  }
}
