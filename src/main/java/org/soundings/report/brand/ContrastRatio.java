package org.soundings.report.brand;

import static org.soundings.language.Messages.tr;

/// The contrast between two colours in sRGB, `0xRRGGBB`.
///
/// Source: WCAG 2.2, 1.4.3 and 1.4.11, with the definition of relative luminance.
public final class ContrastRatio {

  /// The minimum for text.
  public static final double TEXT = 4.5;

  /// The minimum for a part of a figure.
  public static final double FIGURE = 3;

  private ContrastRatio() {}

  /// From 1, no contrast, to 21, black on white.
  public static double between(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /// From 0, black, to 1, white.
  public static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// Such as `3.1 to 1`. It is rounded down, so that 4.49 never reads as 4.5.
  public static String words(double ratio) {
    return tr("%.1f:1", Math.floor(ratio * 10) / 10);
  }
}
