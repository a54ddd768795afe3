package org.soundings.report.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Level;
import org.soundings.report.pdf.font.Colour;
import org.soundings.report.pdf.font.FontFace;
import org.soundings.report.pdf.font.FontFaces;
import org.soundings.report.pdf.font.FontFaces.Weight;
import org.soundings.report.pdf.page.PageMark;
import org.soundings.report.pdf.page.PageMark.Point;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// The small drawings of the report: squares of levels, cells of questions, boxes of ratings,
/// groups of digits.
public final class Symbols {

  private static final float GROUP_GAP = 1.8f;

  /// The size of the digits of a hash.
  private static final float HASH = 8;

  private static final float OUTLINE = 0.75f;

  private final Tokens tokens;
  private final FontFaces fonts;

  public Symbols(Tokens tokens, FontFaces fonts) {
    this.tokens = tokens;
    this.fonts = fonts;
  }

  /// The square in a line of text, 12 wide.
  Run.Symbol level(Level level, TagNode tag) {
    return new Run.Symbol(12, level(level, 0, -9.6f, 12, 8, tag, false));
  }

  /// A level's square with its letter.
  public List<PageMark> level(
      Level level, float x, float top, float side, float letterSize, TagNode tag, boolean inside) {
    String letter = String.valueOf(level.letter());
    FontFace font = fonts.face(Weight.SEMIBOLD);
    float width = font.width(level.letter()) * letterSize;
    float baseline = top + (side + letterSize * 0.72f) / 2;
    return List.of(
        PageMark.box(
            x, top, side, side, tokens.fill(level), OUTLINE, tokens.ink, inside ? tag : null),
        new PageMark.Letters(
            x + (side - width) / 2,
            baseline,
            width,
            letter,
            level.title(),
            font,
            letterSize,
            tokens.letter(level),
            null,
            tag));
  }

  /// Three boxes, filled from the left.
  Run.Symbol rating(Rating rating) {
    int filled =
        switch (rating) {
          case EFFECTIVE -> 3;
          case MOSTLY_EFFECTIVE -> 2;
          case WEAK -> 1;
          case MISSING -> 0;
        };
    var marks = new ArrayList<PageMark>();
    for (int i = 0; i < 3; i++) {
      Colour fill = i < filled ? tokens.accent : tokens.white;
      marks.add(PageMark.box(7 * i, -8, 6, 9, fill, OUTLINE, tokens.ink, null));
    }
    return new Run.Symbol(24, marks);
  }

  Run.Symbol depth(CoverageState state) {
    return new Run.Symbol(14, depth(state, 0, -9.2f, null));
  }

  /// A question's cell, 13 by 11.
  public List<PageMark> depth(
      CoverageState state, float x, float top, @org.jspecify.annotations.Nullable TagNode tag) {
    return depth(state, x, top, 13, 11, tag);
  }

  /// A smaller cell of a question, if there is room for it.
  public List<PageMark> depth(
      CoverageState state,
      float x,
      float top,
      float cellWidth,
      float height,
      @org.jspecify.annotations.Nullable TagNode tag) {
    var marks = new ArrayList<PageMark>();
    marks.add(
        PageMark.box(x, top, cellWidth, height, tokens.fill(state), OUTLINE, tokens.ink, tag));
    float centreX = x + cellWidth / 2;
    float centreY = top + height / 2;
    float half = Math.min(3, cellWidth * 0.26f);
    switch (state) {
      case SUPPORTED ->
          marks.add(
              new PageMark.Circle(
                  centreX, centreY, Math.min(1.8f, half), tokens.white, 0, tokens.white, tag));
      case CONTRADICTED ->
          marks.addAll(cross(centreX, centreY, Math.min(2.6f, half), 1.3f, tokens.white, tag));
      case DONT_KNOW -> {
        FontFace font = fonts.face(Weight.SEMIBOLD);
        float width = font.width('?') * 8;
        marks.add(
            new PageMark.Letters(
                centreX - width / 2,
                centreY + 2.9f,
                width,
                "?",
                "",
                font,
                8,
                tokens.ink,
                null,
                tag));
      }
      case DEFERRED -> {
        for (int i = -1; i <= 1; i++) {
          marks.add(
              new PageMark.Circle(
                  centreX + half * i, centreY, 0.6f, tokens.ink, 0, tokens.ink, tag));
        }
      }
      case NOT_APPLICABLE ->
          marks.add(
              PageMark.box(
                  x + cellWidth / 4,
                  centreY - 0.5f,
                  cellWidth / 2,
                  1,
                  tokens.ink,
                  0,
                  tokens.ink,
                  tag));
      case NO_EVIDENCE, OPEN -> {}
    }
    return marks;
  }

  public static List<PageMark> cross(
      float x,
      float y,
      float half,
      float width,
      Colour colour,
      @org.jspecify.annotations.Nullable TagNode tag) {
    return List.of(
        new PageMark.Stroke(
            List.of(new Point(x - half, y - half), new Point(x + half, y + half)),
            width,
            colour,
            false,
            tag),
        new PageMark.Stroke(
            List.of(new Point(x - half, y + half), new Point(x + half, y - half)),
            width,
            colour,
            false,
            tag));
  }

  /// The width of 32 digits.
  static float hashWidth(FontFace font) {
    return font.width('0') * HASH * 32 + GROUP_GAP * 3;
  }

  /// Digits in groups of eight. The groups are moved apart without spaces, so that copying gives
  /// the digits alone.
  Run.Symbol hash(String digits, TagNode tag) {
    FontFace font = fonts.face(Weight.MONO);
    float width = font.width('0') * HASH * 8;
    var marks = new ArrayList<PageMark>();
    float x = 0;
    for (int at = 0; at < digits.length(); at += 8) {
      String spoken = at == 0 ? digits : PageMark.CONTINUED;
      String group = digits.substring(at, Math.min(at + 8, digits.length()));
      marks.add(
          new PageMark.Letters(x, 0, width, group, spoken, font, HASH, tokens.ink, null, tag));
      x += width + GROUP_GAP;
    }
    return new Run.Symbol(x - GROUP_GAP, marks);
  }
}
