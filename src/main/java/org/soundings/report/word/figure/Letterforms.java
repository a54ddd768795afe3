package org.soundings.report.word.figure;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundings.report.pdf.font.FontFace;

/// The outlines of the characters in the figures of one document. Figures that are drawn at the
/// same time share them.
final class Letterforms {

  private final Map<FontFace, GlyphOutlines> fonts = new ConcurrentHashMap<>();
  private final Map<Key, Form> forms = new ConcurrentHashMap<>();

  private record Key(FontFace font, int character) {}

  /// One character.
  ///
  /// @param path in the units of its font, with y running up
  /// @param svg the same as SVG path data
  /// @param unitsPerEm the units in one font size
  record Form(Path2D.Float path, String svg, int unitsPerEm) {}

  Form of(FontFace font, int character) {
    return forms.computeIfAbsent(new Key(font, character), this::read);
  }

  private Form read(Key key) {
    GlyphOutlines outlines = fonts.computeIfAbsent(key.font(), GlyphOutlines::new);
    Path2D.Float path = outlines.outline(key.character());
    return new Form(path, svg(path), outlines.unitsPerEm());
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
