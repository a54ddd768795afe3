package org.soundings.report.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.FontFaces.Weight;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.font.Type;
import org.soundings.report.pdf.page.Flow.Strip;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMarks;
import org.soundings.report.pdf.page.TagNode;

/// Sets paragraphs: one strip for each line, the first two and the last two kept together.
public final class TextSetter {

  /// The alignment of a paragraph.
  public enum Align {
    START,
    CENTRE,
    END
  }

  private static final String BEHIND_WORDS = ".,:;!?)”“’";

  /// The approximate width of a letter in another font, relative to its size.
  private static final float ELSEWHERE = 0.6f;

  private final FontFaces fonts;
  private final LineBreaker breaker;

  public TextSetter(FontFaces fonts) {
    this.fonts = fonts;
    breaker = new LineBreaker(fonts);
  }

  public List<Strip> paragraph(List<Run> runs, Type type, float x, float width) {
    return paragraph(runs, type, x, width, Align.START);
  }

  public List<Strip> paragraph(List<Run> runs, Type type, float x, float width, Align align) {
    List<Line> lines = breaker.lines(runs, width);
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      float shift = x + shift(line, width, align);
      var marks =
          line.marks().stream().map(m -> PageMarks.moved(m, shift, type.baseline())).toList();
      Strip strip = Strip.of(type.leading(), marks);
      boolean keeps = i == 0 && lines.size() > 1 || i == lines.size() - 2;
      strips.add(keeps ? strip.keepingNext() : strip);
    }
    return strips;
  }

  /// A single line at a fixed place, such as in a figure.
  public List<PageMark> line(List<Run> runs, float x, float baseline, float width, Align align) {
    Line line = breaker.lines(runs, Float.MAX_VALUE).getFirst();
    float shift = x + shift(line, width, align);
    return line.marks().stream().map(mark -> PageMarks.moved(mark, shift, baseline)).toList();
  }

  public float width(List<Run> runs) {
    return breaker.width(runs);
  }

  /// The width of the widest word, including the punctuation after it, because no line break is
  /// possible there.
  public float widestWord(String words, Weight weight, float size) {
    FontFace font = fonts.face(weight);
    float widest = 0;
    float word = 0;
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      boolean isWord = Character.isLetter(character) || BEHIND_WORDS.indexOf(character) >= 0;
      word = isWord ? word + (font.has(character) ? font.width(character) : ELSEWHERE) : 0;
      widest = Math.max(widest, word);
    }
    return widest * size;
  }

  /// The width of one of the two lines of a hash.
  public float hashLine() {
    return Symbols.hashWidth(fonts.face(Weight.MONO));
  }

  /// The width of the widest part that a line breaker does not split unless it must.
  public float widestPart(String words, TextStyle style) {
    return widest(words, style, "[ \\t\\n]+|(?<=[-._@:=&?/])");
  }

  /// The width of the widest part between two spaces.
  public float widestToken(String words, TextStyle style) {
    return widest(words, style, "[ \\t\\n]+");
  }

  private float widest(String words, TextStyle style, String breaks) {
    float widest = 0;
    for (String word : words.split(breaks)) {
      widest = Math.max(widest, width(RunMaker.plain(word, style, TagNode.root())));
    }
    return widest;
  }

  private static float shift(Line line, float width, Align align) {
    return switch (align) {
      case START -> line.rightToLeft() ? width - line.width() : 0;
      case CENTRE -> (width - line.width()) / 2;
      case END -> width - line.width();
    };
  }
}
