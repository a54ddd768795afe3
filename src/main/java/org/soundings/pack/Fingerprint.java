package org.soundings.pack;

import java.util.List;
import org.soundings.base.Digest;

/// Which texts a translation was made of: the first eight hexadecimal digits of the SHA-256 over
/// the prose of one entry of the source, in the order of the file, each text ended by a line feed.
/// White space in a text counts as one space, so that breaking lines elsewhere changes nothing.
final class Fingerprint {

  /// The key under which an entry of a translation says it.
  static final String KEY = "of";

  private static final int DIGITS = 8;

  private Fingerprint() {}

  static String of(List<String> texts) {
    var lines = new StringBuilder();
    texts.forEach(text -> lines.append(text.strip().replaceAll("\\s+", " ")).append('\n'));
    return Digest.of(lines.toString()).hex().substring(0, DIGITS);
  }
}
