package org.soundings.report;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Sha256;
import org.soundings.report.Inline.Tone;

/// A line or a paragraph written by the program. Every method returns a longer copy.
public record RichText(List<Inline> inlines) {

  public static final RichText NONE = new RichText(List.of());

  public RichText {
    inlines = List.copyOf(inlines);
  }

  public static RichText of(String text) {
    return NONE.and(text);
  }

  public static RichText strongly(String text) {
    return NONE.strong(text);
  }

  public static RichText quietly(String text) {
    return NONE.quiet(text);
  }

  public RichText and(String text) {
    return text(text, Tone.PLAIN);
  }

  public RichText strong(String text) {
    return text(text, Tone.STRONG);
  }

  public RichText quiet(String text) {
    return text(text, Tone.QUIET);
  }

  public RichText code(String text) {
    return text(text, Tone.CODE);
  }

  /// Text with a link to a place in the report.
  public RichText to(String text, String anchor) {
    return with(new Inline.Reference(text, anchor, false));
  }

  /// The same, and on paper with the page number.
  public RichText toPage(String text, String anchor) {
    return with(new Inline.Reference(text, anchor, true));
  }

  public RichText web(String text, String address) {
    return with(new Inline.WebLink(text, address));
  }

  public RichText level(Level level) {
    return with(new Inline.LevelMark(level));
  }

  public RichText rating(Rating rating) {
    return with(new Inline.RatingMark(rating));
  }

  public RichText depth(CoverageState state) {
    return with(new Inline.CoverageMark(state));
  }

  public RichText hash(Sha256 digest) {
    return with(new Inline.Hash(digest));
  }

  public RichText newLine() {
    return with(new Inline.LineBreak());
  }

  public RichText and(RichText more) {
    var all = new ArrayList<>(inlines);
    all.addAll(more.inlines);
    return new RichText(all);
  }

  /// The parts with a separator between them.
  public static RichText joined(String separator, List<RichText> parts) {
    RichText all = NONE;
    for (RichText part : parts) {
      all = all.isEmpty() ? part : all.and(separator).and(part);
    }
    return all;
  }

  /// The text alone, with line breaks.
  public String text() {
    var text = new StringBuilder();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text(var words, var _) -> text.append(words);
        case Inline.Reference(var words, var _, var _) -> text.append(words);
        case Inline.WebLink(var words, var _) -> text.append(words);
        case Inline.Hash(var digest) -> text.append(digest.hex());
        case Inline.LineBreak _ -> text.append('\n');
        case Inline.LevelMark _, Inline.RatingMark _, Inline.CoverageMark _ -> {}
      }
    }
    return text.toString();
  }

  public boolean isEmpty() {
    return inlines.isEmpty();
  }

  private RichText text(String text, Tone tone) {
    return text.isEmpty() ? this : with(new Inline.Text(text, tone));
  }

  private RichText with(Inline inline) {
    return and(new RichText(List.of(inline)));
  }
}
