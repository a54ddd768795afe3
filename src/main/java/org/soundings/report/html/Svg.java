package org.soundings.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.decision.Level;

/// Shapes of a figure, in units of 1/720 of the text column. Colours are classes, so that light
/// mode, dark mode and paper each have their own.
final class Svg {

  static final double WIDTH = 720;
  static final double CELL = 14;

  /// The maximum average width of a character.
  private static final double CHARACTER = 6.1;

  private final HtmlOut out;

  Svg(HtmlOut out) {
    this.out = out;
  }

  /// Begins a figure with an alternative text.
  void open(double height, String id, String title, String alternative) {
    out.open(
        "svg",
        "viewBox",
        "0 0 720 " + number(height),
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-text");
    out.element("title", title, "id", id + "-title");
    out.element("desc", alternative, "id", id + "-text").line();
  }

  void close() {
    out.close("svg").line();
  }

  void box(double x, double y, double width, double height, String kind) {
    out.raw("<rect")
        .raw(place("x", x))
        .raw(place("y", y))
        .raw(place("width", width))
        .raw(place("height", height))
        .raw(" class=\"" + kind + "\"/>");
  }

  void line(double x1, double y1, double x2, double y2, String kind) {
    out.raw("<line")
        .raw(place("x1", x1))
        .raw(place("y1", y1))
        .raw(place("x2", x2))
        .raw(place("y2", y2))
        .raw(" class=\"" + kind + "\"/>");
  }

  void circle(double x, double y, double radius, String kind) {
    out.raw("<circle")
        .raw(place("cx", x))
        .raw(place("cy", y))
        .raw(place("r", radius))
        .raw(" class=\"" + kind + "\"/>");
  }

  /// @param points such as `1,2 3,4 5,6`
  void polygon(String points, String kind) {
    out.raw("<polygon points=\"" + points + "\" class=\"" + kind + "\"/>");
  }

  void cross(double x, double y, double half, String kind) {
    line(x - half, y - half, x + half, y + half, kind);
    line(x - half, y + half, x + half, y - half, kind);
  }

  /// @param kind such as `strong`, `quiet middle`, `end`
  void text(String words, double x, double y, String kind) {
    out.raw("<text").raw(place("x", x)).raw(place("y", y));
    out.raw(kind.isEmpty() ? ">" : " class=\"" + kind + "\">").text(words).raw("</text>");
  }

  /// Text that always fits, shortened in case the letters of a system font are wider.
  void fitted(String words, double x, double y, double width, String kind) {
    text(fitted(words, width), x, y, kind);
  }

  /// The maximum width of a text, in the units of the SVG.
  static double width(String words) {
    return words.length() * CHARACTER;
  }

  static String fitted(String words, double width) {
    int most = (int) (width / CHARACTER);
    return words.length() <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, most - 1))) + "…";
  }

  void depth(CoverageState state, double x, double y) {
    depth(state, x, y, CELL, 12);
  }

  void depth(CoverageState state, double x, double y, double width, double height) {
    box(x, y, width, height, "coverage-box " + WordsHtml.name(state));
    String sign = WordsHtml.sign(state);
    if (!sign.isBlank() && !sign.equals("\u00A0")) {
      text(sign, x + width / 2, y + height / 2 + 4, "middle sign " + WordsHtml.name(state));
    }
  }

  void level(Level level, double x, double y, double side) {
    box(x, y, side, side, "level-box " + WordsHtml.name(level));
    text(
        String.valueOf(level.letter()),
        x + side / 2,
        y + side / 2 + 4,
        "middle letter " + WordsHtml.name(level));
  }

  private static String place(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
