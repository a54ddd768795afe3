package org.soundings.report.pdf.line;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.markdown.Span;
import org.soundings.markdown.VisibleText;
import org.soundings.report.Inline;
import org.soundings.report.Inline.Tone;
import org.soundings.report.RichText;
import org.soundings.report.pdf.font.TextStyle;
import org.soundings.report.pdf.page.Link;
import org.soundings.report.pdf.page.Role;
import org.soundings.report.pdf.page.TagNode;
import org.soundings.report.pdf.page.Tokens;

/// Turns text and spans into runs, with a structure element for each.
public final class RunMaker {

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final Tokens tokens;
  private final LayoutPasses passes;
  private final Symbols symbols;

  public RunMaker(Tokens tokens, LayoutPasses passes, Symbols symbols) {
    this.tokens = tokens;
    this.passes = passes;
    this.symbols = symbols;
  }

  /// A single run in one style, directly in its element.
  public static List<Run> plain(String text, TextStyle style, TagNode tag) {
    return List.of(new Run.Letters(clean(text), style, null, tag));
  }

  // Text of the program.

  public List<Run> words(RichText words, TagNode parent, TextStyle style) {
    if (words.inlines().size() == 1
        && words.inlines().getFirst() instanceof Inline.Text(var text, var tone)
        && tone != Tone.CODE) {
      return List.of(new Run.Letters(clean(glued(text)), toned(style, tone), null, parent, true));
    }
    var runs = new ArrayList<Run>();
    words.inlines().forEach(inline -> add(runs, inline, parent, style));
    return runs;
  }

  private void add(List<Run> runs, Inline inline, TagNode parent, TextStyle style) {
    switch (inline) {
      case Inline.Text(var text, var tone) -> {
        boolean isCode = tone == Tone.CODE;
        TagNode tag = parent.add(isCode ? Role.CODE : Role.SPAN);
        runs.add(new Run.Letters(clean(glued(text)), toned(style, tone), null, tag, !isCode));
      }
      case Inline.Reference reference -> addReference(runs, reference, parent, style);
      case Inline.WebLink(var text, var address) -> {
        TagNode tag = parent.add(Role.LINK);
        var link = new Link.Outside(address, tag);
        runs.add(new Run.Letters(clean(text), style.in(tokens.accent), link, tag.add(Role.SPAN)));
      }
      case Inline.LevelMark(var level) -> runs.add(symbols.level(level, parent.add(Role.SPAN)));
      case Inline.RatingMark(var rating) -> runs.add(symbols.rating(rating));
      case Inline.CoverageMark(var state) -> runs.add(symbols.depth(state));
      case Inline.Hash(var digest) -> {
        TagNode tag = parent.add(Role.CODE);
        runs.add(symbols.hash(digest.hex().substring(0, 32), tag));
        runs.add(new Run.Break());
        runs.add(symbols.hash(digest.hex().substring(32), tag));
      }
      case Inline.LineBreak _ -> runs.add(new Run.Break());
    }
  }

  private void addReference(
      List<Run> runs, Inline.Reference reference, TagNode parent, TextStyle style) {
    String text = glued(reference.text());
    if (!passes.leadsTo(reference.anchor())) {
      runs.add(new Run.Letters(clean(text), style, null, parent.add(Role.SPAN)));
      return;
    }
    TagNode tag = parent.add(Role.LINK);
    var link = new Link.Inside(reference.anchor(), tag);
    runs.add(new Run.Letters(clean(text), style.in(tokens.accent), link, tag.add(Role.SPAN)));
    if (reference.page()) {
      String page = " " + tr("p. %s", passes.page(reference.anchor())).replace(" ", NO_BREAK_SPACE);
      runs.add(new Run.Letters(page, style.in(tokens.quiet), null, parent.add(Role.SPAN)));
    }
  }

  private TextStyle toned(TextStyle style, Tone tone) {
    return switch (tone) {
      case PLAIN -> style;
      case STRONG -> style.strong();
      case QUIET -> style.in(tokens.quiet);
      case CODE -> style.code();
    };
  }

  /// A separator stays with the following text.
  private static String glued(String text) {
    return text.replace("· ", "·" + NO_BREAK_SPACE);
  }

  // Typed text.

  public List<Run> spans(List<Span> spans, TagNode parent, TextStyle style) {
    if (spans.size() == 1 && spans.getFirst() instanceof Span.Text(var text)) {
      return plain(text, style, parent);
    }
    var runs = new ArrayList<Run>();
    spans.forEach(span -> add(runs, span, parent, style));
    return runs;
  }

  private void add(List<Run> runs, Span span, TagNode parent, TextStyle style) {
    switch (span) {
      case Span.Text(var text) ->
          runs.add(new Run.Letters(clean(text), style, null, parent.add(Role.SPAN)));
      case Span.Strong(var inner) -> inner.forEach(each -> add(runs, each, parent, style.strong()));
      // There are no italics, so emphasis is set strong.
      case Span.Emphasis(var inner) ->
          inner.forEach(each -> add(runs, each, parent, style.strong()));
      case Span.Strike(var inner) ->
          inner.forEach(each -> add(runs, each, parent, style.crossedOut()));
      case Span.Code(var text) ->
          runs.add(new Run.Letters(clean(text), style.code(), null, parent.add(Role.CODE)));
      case Span.Image image ->
          runs.add(
              new Run.Letters(
                  clean(image.text()), style.in(tokens.quiet), null, parent.add(Role.SPAN)));
      case Span.LineBreak _ -> runs.add(new Run.Break());
      case Span.Link(var inner, var address) -> addLink(runs, inner, address, parent, style);
    }
  }

  private void addLink(
      List<Run> runs, List<Span> inner, String address, TagNode parent, TextStyle style) {
    TagNode tag = parent.add(Role.LINK);
    var link = new Link.Outside(address, tag);
    var words = new ArrayList<Run>();
    inner.forEach(each -> add(words, each, tag, style.in(tokens.accent)));
    for (Run run : words) {
      runs.add(
          run instanceof Run.Letters letters
              ? new Run.Letters(letters.text(), letters.style(), link, letters.tag())
              : run);
    }
    if (words.isEmpty()) {
      runs.add(new Run.Letters(clean(address), style.in(tokens.accent), link, tag.add(Role.SPAN)));
    }
  }

  private static String clean(String text) {
    return VisibleText.of(text).replace('\t', ' ').replace('\n', ' ');
  }
}
