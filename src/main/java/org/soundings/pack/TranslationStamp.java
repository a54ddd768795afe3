package org.soundings.pack;

import java.util.List;
import org.soundings.base.Sha256;

/// Identifies the source text of a translation: the first eight hexadecimal digits of the SHA-256
/// over the prose of one entry of the source, in the order of the file, each text ended by a line
/// feed. White space in a text counts as one space, so that other line breaks change nothing.
final class TranslationStamp {

  /// The key for it in an entry of a translation.
  static final String KEY = "of";

  private static final int DIGITS = 8;

  private TranslationStamp() {}

  static String of(List<String> texts) {
    var lines = new StringBuilder();
    texts.forEach(text -> lines.append(text.strip().replaceAll("\\s+", " ")).append('\n'));
    return Sha256.of(lines.toString()).hex().substring(0, DIGITS);
  }
}
