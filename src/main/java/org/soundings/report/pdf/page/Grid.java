package org.soundings.report.pdf.page;

/// The measures of a page: a column of labels, a gutter and a column of text.
public record Grid(
    float pageWidth, float pageHeight, float left, float width, float top, float height) {

  public static final float LABEL = 95;
  static final float GUTTER = 14;

  public float textX() {
    return left + LABEL + GUTTER;
  }

  public float textWidth() {
    return width - LABEL - GUTTER;
  }

  public float right() {
    return left + width;
  }

  float bottom() {
    return top + height;
  }

  public float headerBaseline() {
    return 40;
  }

  public float footerBaseline() {
    return pageHeight - 36.9f;
  }
}
