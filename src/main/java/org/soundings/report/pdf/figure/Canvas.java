package org.soundings.report.pdf.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.line.RunMaker;
import org.soundings.report.pdf.line.Symbols;
import org.soundings.report.pdf.line.TextSetter;
import org.soundings.report.pdf.line.TextSetter.Align;
import org.soundings.report.pdf.page.Grid;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMark.Point;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// The drawing area of a figure. All its marks belong to one element with the alternative text.
public final class Canvas {

  /// The smallest letter in a square, points.
  private static final float LETTER = 8;

  final Tokens tokens;
  final Grid grid;
  private final TextSetter text;
  private final Symbols symbols;
  private final TagNode tag;
  private final List<PageMark> marks = new ArrayList<>();

  public Canvas(Tokens tokens, Grid grid, TextSetter text, Symbols symbols, TagNode tag) {
    this.tokens = tokens;
    this.grid = grid;
    this.text = text;
    this.symbols = symbols;
    this.tag = tag;
  }

  public List<PageMark> marks() {
    return marks;
  }

  TextStyle small() {
    return TextStyle.of(tokens.type("small"), tokens.ink);
  }

  TextStyle smallQuiet() {
    return small().in(tokens.quiet);
  }

  TextStyle smallStrong() {
    return small().strong();
  }

  void text(String words, TextStyle style, float x, float baseline) {
    text(words, style, x, baseline, 0, Align.START);
  }

  void text(String words, TextStyle style, float x, float baseline, float width, Align align) {
    marks.addAll(text.line(RunMaker.plain(words, style, tag), x, baseline, width, align));
  }

  float width(String words, TextStyle style) {
    return text.width(RunMaker.plain(words, style, tag));
  }

  /// The text, shortened with "…" if it does not fit.
  String fitted(String words, TextStyle style, float width) {
    if (width(words, style) <= width) {
      return words;
    }
    String shorter = words;
    while (!shorter.isEmpty() && width(shorter + "…", style) > width) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter.stripTrailing() + "…";
  }

  void line(float x1, float y1, float x2, float y2, float width, Colour colour) {
    stroke(x1, y1, x2, y2, width, colour, false);
  }

  void dashes(float x1, float y1, float x2, float y2, float width, Colour colour) {
    stroke(x1, y1, x2, y2, width, colour, true);
  }

  private void stroke(
      float x1, float y1, float x2, float y2, float width, Colour colour, boolean dashed) {
    marks.add(
        new PageMark.Stroke(
            List.of(new Point(x1, y1), new Point(x2, y2)), width, colour, dashed, tag));
  }

  /// A line with corners.
  void path(List<Point> points, float width, boolean dashed) {
    marks.add(new PageMark.Stroke(points, width, tokens.ink, dashed, tag));
  }

  /// The same in a colour.
  void path(List<Point> points, Colour colour, float width) {
    marks.add(new PageMark.Stroke(points, width, colour, false, tag));
  }

  /// A filled shape without an outline.
  void filled(List<Point> corners) {
    filled(corners, tokens.ink);
  }

  void filled(List<Point> corners, Colour colour) {
    marks.add(new PageMark.Shape(corners, colour, 0, colour, false, tag));
  }

  /// A closed shape with an outline.
  void shape(List<Point> corners, Colour fill) {
    marks.add(new PageMark.Shape(corners, fill, 0.75f, tokens.ink, false, tag));
  }

  void box(float x, float y, float width, float height, @Nullable Colour fill, float line) {
    marks.add(PageMark.box(x, y, width, height, fill, line, tokens.ink, tag));
  }

  /// A filled box without an outline.
  void fill(float x, float y, float width, float height, Colour fill) {
    marks.add(PageMark.box(x, y, width, height, fill, 0, fill, tag));
  }

  /// A box with slanting lines, which means *fewer*.
  ///
  /// @param apart the distance of two lines, perpendicular to them
  void hatchedBox(float x, float y, float width, float height, float apart) {
    box(x, y, width, height, tokens.white, 0.75f);
    float step = apart * (float) Math.sqrt(2);
    for (float at = step; at < width + height; at += step) {
      line(
          x + Math.max(0, at - height),
          y + Math.min(height, at),
          x + Math.min(width, at),
          y + Math.max(0, at - width),
          0.5f,
          tokens.ink);
    }
  }

  void dashed(float x, float y, float width, float height) {
    marks.add(
        new PageMark.Shape(
            PageMark.corners(x, y, width, height), tokens.white, 0.75f, tokens.ink, true, tag));
  }

  void circle(float x, float y, float radius, Colour fill, float line) {
    marks.add(new PageMark.Circle(x, y, radius, fill, line, tokens.ink, tag));
  }

  void cross(float x, float y, float half, float width) {
    marks.addAll(Symbols.cross(x, y, half, width, tokens.ink, tag));
  }

  void cell(CoverageState state, float x, float y) {
    marks.addAll(symbols.depth(state, x, y, tag));
  }

  void cell(CoverageState state, float x, float y, float width, float height) {
    marks.addAll(symbols.depth(state, x, y, width, height, tag));
  }

  void square(Level level, float x, float y, float side) {
    marks.addAll(symbols.level(level, x, y, side, Math.max(LETTER, side * 0.6f), tag, true));
  }
}
