package org.soundings.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.pdf.Flow.Strip;

/// Sets paragraphs: one strip for each line, the first two and the last two kept together.
final class TextSetter {

  /// Where the lines of a paragraph begin or end.
  enum Align {
    START,
    CENTRE,
    END
  }

  private final LineBreaker breaker;

  TextSetter(Faces faces) {
    breaker = new LineBreaker(faces);
  }

  List<Strip> paragraph(List<Run> runs, Type type, float x, float width) {
    return paragraph(runs, type, x, width, Align.START);
  }

  List<Strip> paragraph(List<Run> runs, Type type, float x, float width, Align align) {
    List<Line> lines = breaker.lines(runs, width);
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      float shift = x + shift(line, width, align);
      var marks = line.marks().stream().map(m -> Marks.moved(m, shift, type.baseline())).toList();
      Strip strip = Strip.of(type.leading(), marks);
      boolean keeps = i == 0 && lines.size() > 1 || i == lines.size() - 2;
      strips.add(keeps ? strip.keepingNext() : strip);
    }
    return strips;
  }

  /// One line that stands at a place of its own, such as in a figure.
  List<Mark> line(List<Run> runs, float x, float baseline, float width, Align align) {
    Line line = breaker.lines(runs, Float.MAX_VALUE).getFirst();
    float shift = x + shift(line, width, align);
    return line.marks().stream().map(mark -> Marks.moved(mark, shift, baseline)).toList();
  }

  float width(List<Run> runs) {
    return breaker.width(runs);
  }

  private static float shift(Line line, float width, Align align) {
    return switch (align) {
      case START -> line.rightToLeft() ? width - line.width() : 0;
      case CENTRE -> (width - line.width()) / 2;
      case END -> width - line.width();
    };
  }
}
