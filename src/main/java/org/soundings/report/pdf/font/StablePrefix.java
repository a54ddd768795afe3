package org.soundings.report.pdf.font;

import java.io.Serial;
import java.security.SecureRandom;
import org.soundings.base.Sha256;

/// Gives a font the same six-letter subset prefix (PDF 32000-1, 9.6.4) every time, derived from its
/// name. OpenPDF takes the letters from a random source that can be set.
final class StablePrefix extends SecureRandom {

  @Serial private static final long serialVersionUID = 1;
  private static final int LETTERS = 6;

  private final String digits;
  private int drawn;

  StablePrefix(String fontName) {
    digits = Sha256.of(fontName).hex();
  }

  /// From 0 to below 1.
  @Override
  public double nextDouble() {
    int at = 2 * (drawn++ % LETTERS);
    return Integer.parseInt(digits.substring(at, at + 2), 16) / 256.0;
  }
}
