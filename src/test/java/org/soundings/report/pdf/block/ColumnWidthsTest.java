package org.soundings.report.pdf.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block.Density;
import org.soundings.report.Block.Table;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.FontFaces.Weight;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.page.TagNode;

/// Columns with spare space give it to columns whose words would be cut.
class ColumnWidthsTest {

  private static final Type HEAD = new Type(7, 10, true);
  private static final Type BODY = new Type(8, 11, false);
  private static final TextStyle LOOK = TextStyle.of(BODY, new Colour(0)).strong();

  private final TextSetter text = new TextSetter(new FontFaces(Brand.STANDARD));
  private final ColumnWidths widths = new ColumnWidths(text);

  private static Table table(String firstTitle, String secondCell, double second) {
    return new Table(
        List.of(Column.words(firstTitle, 40), Column.words("Reason", second)),
        List.of(Row.of(Cell.of("high"), Cell.of(secondCell))),
        Density.NORMAL);
  }

  private float[] of(String firstTitle, String secondCell) {
    return widths.of(table(firstTitle, secondCell, 360), HEAD, BODY, 400);
  }

  @Test
  void columnsKeepTheRequestedWidthIfEveryWordFits() {
    assertThat(of("Level", "It stands open.")).containsExactly(40, 360);
  }

  @Test
  void aColumnIsAtLeastAsWideAsItsLongestWord() {
    float[] set = of("Wahrscheinlichkeit", "It stands open.");
    float word = text.widestWord("Wahrscheinlichkeit", Weight.SEMIBOLD, HEAD.size());
    assertThat(set[0]).isEqualTo(word + ColumnWidths.padding(0, 2));
    assertThat(set[0] + set[1]).isEqualTo(400);
  }

  @Test
  void aColumnIsNotNarrowedBelowItsOwnWords() {
    String long1 = "w".repeat(55);
    float[] set = of("Wahrscheinlichkeit", long1);
    assertThat(set[1]).isGreaterThanOrEqualTo(text.widestWord(long1, Weight.REGULAR, BODY.size()));
    assertThat(set[0]).isGreaterThanOrEqualTo(40);
  }

  @Test
  void aColumnIsNotNarrowedBelowItsNamesAndDates() {
    for (String whole :
        List.of("CVE20261234567".repeat(3), "5\u00A0December\u00A02026".repeat(2))) {
      float needed = text.width(RunMaker.plain(whole, LOOK, TagNode.root()));
      float[] set = widths.of(table("Wahrscheinlichkeit", whole, needed), HEAD, BODY, 40 + needed);
      assertThat(set[1]).isCloseTo(needed, offset(0.1f));
    }
  }

  @Test
  void levelsWithSignsBetweenThemStayOnOneLine() {
    RichText levels = RichText.NONE.level(Level.HIGH);
    levels = levels.and("\u00A0→\u00A0").level(Level.HIGH).and("\u00A0→\u00A0").level(Level.LOW);
    var table =
        new Table(
            List.of(Column.words("Level", 40), Column.words("Reason", 360)),
            List.of(Row.of(Cell.of(levels), Cell.of("It stands open."))),
            Density.NORMAL);
    float sign =
        text.width(
            RunMaker.plain(
                "\u00A0→\u00A0", TextStyle.of(BODY, ColumnWidths.NO_COLOUR), TagNode.root()));
    assertThat(widths.of(table, HEAD, BODY, 400)[0])
        .isCloseTo(3 * 12 + 2 * sign + ColumnWidths.padding(0, 2), offset(0.1f));
  }

  @Test
  void aHyphenatedNameDoesNotWidenItsColumn() {
    assertThat(of("core-network-policy-and-more", "It stands open.")).containsExactly(40, 360);
  }
}
