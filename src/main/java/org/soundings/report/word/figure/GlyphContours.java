package org.soundings.report.word.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/// The contours of a simple glyph: points on the line, and points off it that bend it.
final class GlyphContours {

  private static final int ON = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEATED = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private final int[] ends;
  private final byte[] flags;
  private final int[] xs;
  private final int[] ys;

  /// @param start the position after the glyph's header
  GlyphContours(ByteBuffer font, int start, int contours) {
    ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = Short.toUnsignedInt(font.getShort(start + 2 * i));
    }
    int points = contours == 0 ? 0 : ends[contours - 1] + 1;
    flags = new byte[points];
    int instructions = Short.toUnsignedInt(font.getShort(start + 2 * contours));
    ByteBuffer rest = font.duplicate().position(start + 2 * contours + 2 + instructions);
    readFlags(rest);
    xs = coordinates(rest, SHORT_X, SAME_X);
    ys = coordinates(rest, SHORT_Y, SAME_Y);
  }

  private void readFlags(ByteBuffer rest) {
    int i = 0;
    while (i < flags.length) {
      byte flag = rest.get();
      int times = (flag & REPEATED) != 0 ? Byte.toUnsignedInt(rest.get()) : 0;
      for (int repeat = 0; repeat <= times && i < flags.length; repeat++) {
        flags[i++] = flag;
      }
    }
  }

  /// Each is the distance from the one before: a byte with a sign in the flags, a word, or none.
  private int[] coordinates(ByteBuffer rest, int isShort, int isSame) {
    var places = new int[flags.length];
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      boolean same = (flags[i] & isSame) != 0;
      if ((flags[i] & isShort) != 0) {
        int distance = Byte.toUnsignedInt(rest.get());
        place += same ? distance : -distance;
      } else if (!same) {
        place += rest.getShort();
      }
      places[i] = place;
    }
    return places;
  }

  void addTo(Path2D.Float path, AffineTransform place) {
    var own = new Path2D.Float();
    int first = 0;
    for (int end : ends) {
      if (end > first) {
        contour(own, first, end - first + 1);
      }
      first = end + 1;
    }
    path.append(own.getPathIterator(place), false);
  }

  private void contour(Path2D.Float path, int first, int count) {
    int start = 0;
    while (start < count && !isOn(first + start)) {
      start++;
    }
    if (start == count) {
      // Without a point on the line, it begins in the middle of two others.
      path.moveTo(middle(xs, first, first + count - 1), middle(ys, first, first + count - 1));
      start = -1;
    } else {
      path.moveTo(xs[first + start], ys[first + start]);
    }
    for (int i = 1; i <= count; i++) {
      int at = first + Math.floorMod(start + i, count);
      int next = first + Math.floorMod(start + i + 1, count);
      if (isOn(at)) {
        path.lineTo(xs[at], ys[at]);
      } else if (isOn(next)) {
        path.quadTo(xs[at], ys[at], xs[next], ys[next]);
        i++;
      } else {
        path.quadTo(xs[at], ys[at], middle(xs, at, next), middle(ys, at, next));
      }
    }
    path.closePath();
  }

  private boolean isOn(int point) {
    return (flags[point] & ON) != 0;
  }

  private static float middle(int[] places, int one, int other) {
    return (places[one] + places[other]) / 2f;
  }
}
