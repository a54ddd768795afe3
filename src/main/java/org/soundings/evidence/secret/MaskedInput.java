package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/// The bytes of a file with masks instead of some of its characters.
final class MaskedInput extends InputStream {

  private final InputStream in;
  private final Units units;
  private final Iterator<SecretPlace> places;
  private byte[] mask = {};
  private int masked;
  private long at;
  private long next;
  private long behind;
  private byte[] nextMask = {};

  MaskedInput(InputStream in, Units units, List<SecretPlace> places) {
    this.in = in;
    this.units = units;
    this.places = places.iterator();
    takeNext();
  }

  private void takeNext() {
    SecretPlace place = places.hasNext() ? places.next() : null;
    next = place == null ? Long.MAX_VALUE : units.place(place.start());
    behind = place == null ? Long.MAX_VALUE : units.place(place.end());
    nextMask = place == null ? new byte[0] : units.bytes(place.mask());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (at == next) {
      passOver(behind - next);
      at = behind;
      mask = nextMask;
      masked = 0;
      takeNext();
    }
    if (masked < mask.length) {
      int count = Math.min(length, mask.length - masked);
      System.arraycopy(mask, masked, target, offset, count);
      masked += count;
      return count;
    }
    int read = in.read(target, offset, (int) Math.min(length, next - at));
    at += Math.max(0, read);
    return read;
  }

  /// Reads and discards, because skipped bytes would be missing in the hash.
  private void passOver(long length) throws IOException {
    byte[] forgotten = new byte[8 * 1024];
    for (long left = length; left > 0; ) {
      int read = in.read(forgotten, 0, (int) Math.min(forgotten.length, left));
      if (read < 0) {
        return;
      }
      left -= read;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
