package org.soundings.report.pdf;

/// The measures of a page: a column of labels, a gutter and a column of text.
record Grid(float pageWidth, float pageHeight, float left, float width, float top, float height) {

  static final float LABEL = 95;
  static final float GUTTER = 14;

  float textX() {
    return left + LABEL + GUTTER;
  }

  float textWidth() {
    return width - LABEL - GUTTER;
  }

  float right() {
    return left + width;
  }

  float bottom() {
    return top + height;
  }

  float headerBaseline() {
    return 40;
  }

  float footerBaseline() {
    return pageHeight - 36.9f;
  }
}
