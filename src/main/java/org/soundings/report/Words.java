package org.soundings.report;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.AnswerState.Standing;
import org.soundings.assessment.Level;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.base.Digest;
import org.soundings.report.Inline.Tone;

/// A line or a paragraph written by the program. Every method gives a longer copy.
public record Words(List<Inline> inlines) {

  public static final Words NONE = new Words(List.of());

  public Words {
    inlines = List.copyOf(inlines);
  }

  public static Words of(String text) {
    return NONE.and(text);
  }

  public static Words strongly(String text) {
    return NONE.strong(text);
  }

  public static Words quietly(String text) {
    return NONE.quiet(text);
  }

  public Words and(String text) {
    return text(text, Tone.PLAIN);
  }

  public Words strong(String text) {
    return text(text, Tone.STRONG);
  }

  public Words quiet(String text) {
    return text(text, Tone.QUIET);
  }

  public Words code(String text) {
    return text(text, Tone.CODE);
  }

  /// Words that lead to a place of the report.
  public Words to(String text, String anchor) {
    return with(new Inline.Reference(text, anchor, false));
  }

  /// The same, and paper says the page.
  public Words toPage(String text, String anchor) {
    return with(new Inline.Reference(text, anchor, true));
  }

  public Words web(String text, String address) {
    return with(new Inline.WebLink(text, address));
  }

  public Words level(Level level) {
    return with(new Inline.LevelMark(level));
  }

  public Words standing(Standing standing) {
    return with(new Inline.StandingMark(standing));
  }

  public Words depth(Depth depth) {
    return with(new Inline.DepthMark(depth));
  }

  public Words hash(Digest digest) {
    return with(new Inline.Hash(digest));
  }

  public Words newLine() {
    return with(new Inline.LineBreak());
  }

  public Words and(Words more) {
    var all = new ArrayList<>(inlines);
    all.addAll(more.inlines);
    return new Words(all);
  }

  /// The parts with a separator between them.
  public static Words joined(String separator, List<Words> parts) {
    Words all = NONE;
    for (Words part : parts) {
      all = all.isEmpty() ? part : all.and(separator).and(part);
    }
    return all;
  }

  /// The words alone; a line break is one.
  public String text() {
    var text = new StringBuilder();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text(var words, var _) -> text.append(words);
        case Inline.Reference(var words, var _, var _) -> text.append(words);
        case Inline.WebLink(var words, var _) -> text.append(words);
        case Inline.Hash(var digest) -> text.append(digest.hex());
        case Inline.LineBreak _ -> text.append('\n');
        case Inline.LevelMark _, Inline.StandingMark _, Inline.DepthMark _ -> {}
      }
    }
    return text.toString();
  }

  public boolean isEmpty() {
    return inlines.isEmpty();
  }

  private Words text(String text, Tone tone) {
    return text.isEmpty() ? this : with(new Inline.Text(text, tone));
  }

  private Words with(Inline inline) {
    return and(new Words(List.of(inline)));
  }
}
