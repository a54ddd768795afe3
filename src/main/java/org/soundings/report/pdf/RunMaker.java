package org.soundings.report.pdf;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.markdown.Span;
import org.soundings.markdown.VisibleText;
import org.soundings.report.Inline;
import org.soundings.report.Inline.Tone;
import org.soundings.report.RichText;

/// Turns words and spans into runs, with a structure element for each.
final class RunMaker {

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final Tokens tokens;
  private final LayoutPasses rounds;
  private final Symbols symbols;

  RunMaker(Tokens tokens, LayoutPasses rounds, Symbols symbols) {
    this.tokens = tokens;
    this.rounds = rounds;
    this.symbols = symbols;
  }

  /// One run in one look, standing directly in its element.
  static List<Run> plain(String text, TextStyle look, TagNode tag) {
    return List.of(new Run.Letters(clean(text), look, null, tag));
  }

  // What the program says.

  List<Run> words(RichText words, TagNode parent, TextStyle look) {
    if (words.inlines().size() == 1
        && words.inlines().getFirst() instanceof Inline.Text(var text, var tone)
        && tone != Tone.CODE) {
      return plain(glued(text), toned(look, tone), parent);
    }
    var runs = new ArrayList<Run>();
    words.inlines().forEach(inline -> add(runs, inline, parent, look));
    return runs;
  }

  private void add(List<Run> runs, Inline inline, TagNode parent, TextStyle look) {
    switch (inline) {
      case Inline.Text(var text, var tone) -> {
        TagNode tag = parent.add(tone == Tone.CODE ? Role.CODE : Role.SPAN);
        runs.add(new Run.Letters(clean(glued(text)), toned(look, tone), null, tag));
      }
      case Inline.Reference reference -> addReference(runs, reference, parent, look);
      case Inline.WebLink(var text, var address) -> {
        TagNode tag = parent.add(Role.LINK);
        var link = new Link.Outside(address, tag);
        runs.add(new Run.Letters(clean(text), look.in(tokens.sea), link, tag.add(Role.SPAN)));
      }
      case Inline.LevelMark(var level) -> runs.add(symbols.level(level, parent.add(Role.SPAN)));
      case Inline.StandingMark(var standing) -> runs.add(symbols.standing(standing));
      case Inline.DepthMark(var depth) -> runs.add(symbols.depth(depth));
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
      List<Run> runs, Inline.Reference reference, TagNode parent, TextStyle look) {
    String text = glued(reference.text());
    if (!rounds.leadsTo(reference.anchor())) {
      runs.add(new Run.Letters(clean(text), look, null, parent.add(Role.SPAN)));
      return;
    }
    TagNode tag = parent.add(Role.LINK);
    var link = new Link.Inside(reference.anchor(), tag);
    runs.add(new Run.Letters(clean(text), look.in(tokens.sea), link, tag.add(Role.SPAN)));
    if (reference.page()) {
      String page = " " + tr("p. %s", rounds.page(reference.anchor())).replace(" ", NO_BREAK_SPACE);
      runs.add(new Run.Letters(page, look.in(tokens.quiet), null, parent.add(Role.SPAN)));
    }
  }

  private TextStyle toned(TextStyle look, Tone tone) {
    return switch (tone) {
      case PLAIN -> look;
      case STRONG -> look.strong();
      case QUIET -> look.in(tokens.quiet);
      case CODE -> look.code();
    };
  }

  /// A separator stays with what follows it.
  private static String glued(String text) {
    return text.replace("· ", "·" + NO_BREAK_SPACE);
  }

  // What a person typed.

  List<Run> spans(List<Span> spans, TagNode parent, TextStyle look) {
    if (spans.size() == 1 && spans.getFirst() instanceof Span.Text(var text)) {
      return plain(text, look, parent);
    }
    var runs = new ArrayList<Run>();
    spans.forEach(span -> add(runs, span, parent, look));
    return runs;
  }

  private void add(List<Run> runs, Span span, TagNode parent, TextStyle look) {
    switch (span) {
      case Span.Text(var text) ->
          runs.add(new Run.Letters(clean(text), look, null, parent.add(Role.SPAN)));
      case Span.Strong(var inner) -> inner.forEach(each -> add(runs, each, parent, look.strong()));
      // There are no italics: emphasis is strong too.
      case Span.Emphasis(var inner) ->
          inner.forEach(each -> add(runs, each, parent, look.strong()));
      case Span.Strike(var inner) ->
          inner.forEach(each -> add(runs, each, parent, look.crossedOut()));
      case Span.Code(var text) ->
          runs.add(new Run.Letters(clean(text), look.code(), null, parent.add(Role.CODE)));
      case Span.Image image ->
          runs.add(
              new Run.Letters(
                  clean(image.text()), look.in(tokens.quiet), null, parent.add(Role.SPAN)));
      case Span.LineBreak _ -> runs.add(new Run.Break());
      case Span.Link(var inner, var address) -> addLink(runs, inner, address, parent, look);
    }
  }

  private void addLink(
      List<Run> runs, List<Span> inner, String address, TagNode parent, TextStyle look) {
    TagNode tag = parent.add(Role.LINK);
    var link = new Link.Outside(address, tag);
    var words = new ArrayList<Run>();
    inner.forEach(each -> add(words, each, tag, look.in(tokens.sea)));
    for (Run run : words) {
      runs.add(
          run instanceof Run.Letters letters
              ? new Run.Letters(letters.text(), letters.look(), link, letters.tag())
              : run);
    }
    if (words.isEmpty()) {
      runs.add(new Run.Letters(clean(address), look.in(tokens.sea), link, tag.add(Role.SPAN)));
    }
  }

  private static String clean(String text) {
    return VisibleText.of(text).replace('\t', ' ').replace('\n', ' ');
  }
}
