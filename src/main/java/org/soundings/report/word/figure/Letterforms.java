package org.soundings.report.word.figure;

import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.page.PageMark;

/// The outlines of the letters in the figures of one document. Figures that are drawn at the same
/// time share them.
final class Letterforms {

  private final Map<FontFace, GlyphOutlines> fonts = new ConcurrentHashMap<>();
  private final Map<Key, Form> forms = new ConcurrentHashMap<>();

  private record Key(FontFace font, int glyph) {}

  /// One glyph.
  ///
  /// @param path in the units of its font, with y running up
  /// @param svg the same as SVG path data
  record Form(Path2D.Float path, String svg) {}

  /// A glyph with its place.
  ///
  /// @param x in points, like the position of its letters
  /// @param y the base line, in points, running down
  /// @param scale points in a unit of its font
  record Placed(Form form, double x, double y, double scale) {}

  /// The glyphs of letters, in visual order.
  List<Placed> placed(PageMark.Letters letters) {
    return letters.font().isLaidOut() ? laidOut(letters) : inARow(letters);
  }

  private List<Placed> laidOut(PageMark.Letters letters) {
    GlyphVector glyphs = letters.font().glyphs(letters.shown(), letters.size());
    var placed = new ArrayList<Placed>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D at = glyphs.getGlyphPosition(i);
      placed.add(place(letters, glyphs.getGlyphCode(i), at.getX(), at.getY()));
    }
    return placed;
  }

  private List<Placed> inARow(PageMark.Letters letters) {
    GlyphOutlines outlines = outlines(letters.font());
    var placed = new ArrayList<Placed>();
    double x = 0;
    for (int character : letters.shown().codePoints().toArray()) {
      placed.add(place(letters, outlines.glyphOf(character), x, 0));
      x += letters.font().width(character) * letters.size();
    }
    return placed;
  }

  private Placed place(PageMark.Letters letters, int glyph, double x, double y) {
    FontFace font = letters.font();
    return new Placed(
        forms.computeIfAbsent(new Key(font, glyph), this::read),
        letters.x() + x,
        letters.y() + y,
        letters.size() / outlines(font).unitsPerEm());
  }

  private Form read(Key key) {
    Path2D.Float path = outlines(key.font()).outline(key.glyph());
    return new Form(path, svg(path));
  }

  private GlyphOutlines outlines(FontFace font) {
    return fonts.computeIfAbsent(font, GlyphOutlines::new);
  }

  /// In whole units, because a unit is a thousandth of a letter.
  private static String svg(Path2D.Float path) {
    var data = new StringBuilder();
    float[] at = new float[6];
    for (PathIterator part = path.getPathIterator(null); !part.isDone(); part.next()) {
      switch (part.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> points(data.append('M'), at, 2);
        case PathIterator.SEG_LINETO -> points(data.append('L'), at, 2);
        case PathIterator.SEG_QUADTO -> points(data.append('Q'), at, 4);
        case PathIterator.SEG_CLOSE -> data.append('Z');
        default -> throw new IllegalStateException("TrueType has no other curves");
      }
    }
    return data.toString();
  }

  private static void points(StringBuilder data, float[] at, int count) {
    for (int i = 0; i < count; i++) {
      data.append(i == 0 ? "" : " ").append(Math.round(at[i]));
    }
  }
}
