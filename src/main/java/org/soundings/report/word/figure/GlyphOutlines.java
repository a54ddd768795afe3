package org.soundings.report.word.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.soundings.report.pdf.font.FontFace;

/// Reads the outlines of glyphs from a TrueType font: the tables `cmap`, `loca` and `glyf` of the
/// OpenType specification 1.9.1. The fonts are the bundled ones, which are sound.
final class GlyphOutlines {

  private static final int DEEPEST = 6;

  private final ByteBuffer font;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int characters;
  private final boolean isLong;
  private final int unitsPerEm;
  private final int glyphs;

  GlyphOutlines(FontFace face) {
    try (InputStream in = face.open()) {
      font = ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < unsigned(4); i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      font.get(entry, tag);
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), font.getInt(entry + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    glyphs = unsigned(table("maxp") + 4);
    isLong = font.getShort(table("head") + 50) != 0;
    characters = characters();
  }

  /// The units of the outlines in one font size.
  int unitsPerEm() {
    return unitsPerEm;
  }

  /// The outline of a glyph in the font's units, with y running up; empty if the font does not have
  /// the glyph. The layout engine of the JDK has such a glyph for a joiner.
  Path2D.Float outline(int glyph) {
    var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    if (glyph < glyphs) {
      glyph(glyph, new AffineTransform(), path, 0);
    }
    return path;
  }

  private int table(String name) {
    Integer at = tables.get(name);
    if (at == null) {
      throw new IllegalStateException("a bundled font has no table " + name);
    }
    return at;
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }

  // Characters to glyphs.

  /// The list of all characters (format 12), or of those below U+10000 (format 4).
  private int characters() {
    int map = table("cmap");
    int found = -1;
    for (int i = 0; i < unsigned(map + 2); i++) {
      int list = map + font.getInt(map + 4 + 8 * i + 4);
      int format = unsigned(list);
      if (format == 12 || format == 4 && found < 0) {
        found = list;
      }
    }
    return found;
  }

  /// The glyph of a character alone.
  int glyphOf(int character) {
    return unsigned(characters) == 12 ? inGroups(character) : inSegments(character);
  }

  private int inGroups(int character) {
    int low = 0;
    int high = font.getInt(characters + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = characters + 16 + 12 * middle;
      if (character < font.getInt(group)) {
        high = middle - 1;
      } else if (character > font.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return font.getInt(group + 8) + character - font.getInt(group);
      }
    }
    return 0;
  }

  private int inSegments(int character) {
    int twice = unsigned(characters + 6);
    for (int at = 0; at < twice; at += 2) {
      int end = characters + 14 + at;
      int start = end + twice + 2;
      if (character <= unsigned(end)) {
        int delta = start + twice;
        int offset = delta + twice;
        if (character < unsigned(start)) {
          return 0;
        }
        int glyph =
            unsigned(offset) == 0
                ? character
                : unsigned(offset + unsigned(offset) + 2 * (character - unsigned(start)));
        return glyph == 0 ? 0 : glyph + font.getShort(delta) & 0xFFFF;
      }
    }
    return 0;
  }

  // Glyphs to outlines.

  private void glyph(int glyph, AffineTransform place, Path2D.Float path, int depth) {
    int start = offset(glyph);
    if (start == offset(glyph + 1) || depth > DEEPEST) {
      return;
    }
    int at = table("glyf") + start;
    int contours = font.getShort(at);
    if (contours >= 0) {
      new GlyphContours(font, at + 10, contours).addTo(path, place);
    } else {
      parts(at + 10, place, path, depth);
    }
  }

  private int offset(int glyph) {
    int list = table("loca");
    return isLong ? font.getInt(list + 4 * glyph) : 2 * unsigned(list + 2 * glyph);
  }

  /// The parts of a composed glyph, such as a letter and its accent.
  private void parts(int start, AffineTransform place, Path2D.Float path, int depth) {
    int at = start;
    int flags;
    do {
      flags = unsigned(at);
      int glyph = unsigned(at + 2);
      boolean areWords = (flags & 1) != 0;
      int x = areWords ? font.getShort(at + 4) : font.get(at + 4);
      int y = areWords ? font.getShort(at + 6) : font.get(at + 5);
      at += areWords ? 8 : 6;
      var part = new AffineTransform(place);
      part.translate(x, y);
      if ((flags & 0x08) != 0) {
        part.scale(fraction(at), fraction(at));
        at += 2;
      } else if ((flags & 0x40) != 0) {
        part.scale(fraction(at), fraction(at + 2));
        at += 4;
      } else if ((flags & 0x80) != 0) {
        part.concatenate(
            new AffineTransform(
                fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6), 0, 0));
        at += 8;
      }
      glyph(glyph, part, path, depth + 1);
    } while ((flags & 0x20) != 0);
  }

  /// A number with 14 bits after the point.
  private double fraction(int at) {
    return font.getShort(at) / 16384.0;
  }
}
