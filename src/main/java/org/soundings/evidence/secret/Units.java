package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/// The number and order of bytes in a character.
///
/// Bytes are used as characters one for one, which is right for UTF-8 and every other superset of
/// ASCII. With a byte order mark of UTF-16 two bytes are one character. A decoder would join half
/// of a pair with the following bytes, and all later places would be wrong.
///
/// @param width bytes in a character
/// @param mark bytes of the byte order mark
record Units(int width, int mark, boolean bigEnd) {

  private static final int LONGEST_MARK = 3;

  static Units of(InputStream in) throws IOException {
    byte[] start = in.readNBytes(LONGEST_MARK);
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new Units(1, 3, false);
    }
    if (begins(start, 0xFF, 0xFE)) {
      return new Units(2, 2, false);
    }
    return begins(start, 0xFE, 0xFF) ? new Units(2, 2, true) : new Units(1, 0, false);
  }

  private static boolean begins(byte[] start, int... wanted) {
    boolean same = start.length >= wanted.length;
    for (int i = 0; same && i < wanted.length; i++) {
      same = (start[i] & 0xFF) == wanted[i];
    }
    return same;
  }

  /// The inverse, for ASCII text.
  byte[] bytes(String text) {
    byte[] bytes = new byte[text.length() * width];
    for (int i = 0; i < text.length(); i++) {
      bytes[i * width + (bigEnd ? 1 : 0)] = (byte) text.charAt(i);
    }
    return bytes;
  }

  /// The start of a character, in bytes.
  long place(long character) {
    return mark + character * width;
  }

  /// Reads characters after the byte order mark. Closing it closes the input.
  Reader reader(InputStream in) throws IOException {
    in.skipNBytes(mark);
    return new UnitReader(in);
  }

  private final class UnitReader extends Reader {
    private final InputStream in;
    private byte[] buffer = new byte[8 * 1024];

    UnitReader(InputStream in) {
      this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (buffer.length < length * width) {
        buffer = new byte[length * width];
      }
      int read = in.readNBytes(buffer, 0, length * width) / width;
      for (int i = 0; i < read; i++) {
        target[offset + i] = width == 1 ? (char) (buffer[i] & 0xFF) : pair(2 * i);
      }
      return read == 0 && length > 0 ? -1 : read;
    }

    private char pair(int place) {
      int first = buffer[place] & 0xFF;
      int second = buffer[place + 1] & 0xFF;
      return (char) (bigEnd ? first << 8 | second : second << 8 | first);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
