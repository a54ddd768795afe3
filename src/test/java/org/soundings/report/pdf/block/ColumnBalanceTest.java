package org.soundings.report.pdf.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnBalanceTest {

  /// A row with one paragraph in each of two cells.
  private static float[][] row(float first, float second) {
    return new float[][] {{first}, {second}};
  }

  private static float[] balanced(float least, float[][]... rows) {
    return new ColumnBalance(List.of(rows), new float[] {least, least})
        .balanced(new float[] {100, 300});
  }

  @Test
  void aColumnGetsTheWidthThatSavesLines() {
    assertThat(balanced(50, row(118, 200), row(110, 250))).containsExactly(120, 280);
  }

  @Test
  void aColumnKeepsItsMinimumWidth() {
    assertThat(balanced(290, row(118, 200), row(110, 250))).containsExactly(100, 300);
  }

  @Test
  void widthsThatSaveNothingAreNotChanged() {
    assertThat(balanced(50, row(90, 250), row(20, 280))).containsExactly(100, 300);
  }
}
