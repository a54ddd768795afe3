package org.soundings.yaml;

import java.io.Reader;

/// Returns a text in pieces that never end in the middle of a surrogate pair.
///
/// The YAML library (jackson-dataformat-yaml 3.1.7) reads the missing half past the end of its own
/// buffer and fails with an `IndexOutOfBoundsException`. An emoji at the wrong place of a note
/// would be enough.
final class WholeCharacters extends Reader {

  private final String text;
  private int at;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at >= text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    boolean splits = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    if (splits && end - 1 > at) {
      end--;
    }
    text.getChars(at, end, buffer, offset);
    int read = end - at;
    at = end;
    return read;
  }

  @Override
  public void close() {}
}
