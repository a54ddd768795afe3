package org.soundings.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.markdown.Markdown;
import org.soundings.markdown.MarkdownWriter;
import org.soundings.markdown.Span;
import org.soundings.report.Inline;
import org.soundings.report.RichText;
import org.soundings.report.TextSigns;

/// Writes lines of text by the program.
final class WordsMarkdown {

  private final Set<String> anchors;

  WordsMarkdown(Set<String> anchors) {
    this.anchors = anchors;
  }

  /// The lines of a paragraph.
  List<String> paragraph(RichText words) {
    return MarkdownWriter.write(spans(words.inlines())).lines().toList();
  }

  /// One line, for a table cell.
  String cell(RichText words) {
    var lines = new ArrayList<List<Inline>>();
    lines.add(new ArrayList<>());
    for (Inline inline : words.inlines()) {
      if (inline instanceof Inline.LineBreak) {
        lines.add(new ArrayList<>());
      } else {
        lines.getLast().add(inline);
      }
    }
    return lines.stream()
        .map(line -> MarkdownWriter.writeInOneLine(spans(line)))
        .collect(Collectors.joining("<br>"));
  }

  private List<Span> spans(List<Inline> inlines) {
    var spans = new ArrayList<Span>();
    for (Inline inline : inlines) {
      Span next = span(inline);
      if (next instanceof Span.Text(String text)
          && !spans.isEmpty()
          && spans.getLast() instanceof Span.Text(String before)) {
        spans.set(spans.size() - 1, new Span.Text(before + text));
      } else {
        spans.add(next);
      }
    }
    return spans;
  }

  private Span span(Inline inline) {
    return switch (inline) {
      case Inline.Text(var text, var tone) ->
          switch (tone) {
            case PLAIN, QUIET -> text(text.replace("   ", " · "));
            case STRONG -> new Span.Strong(List.of(text(text)));
            case CODE -> new Span.Code(text);
          };
      case Inline.Reference(var text, var anchor, var _) ->
          anchors.contains(anchor)
              ? new Span.Link(List.of(text(text)), "#" + id(anchor))
              : text(text);
      case Inline.WebLink(var text, var address) ->
          Markdown.leadsSomewhere(address)
              ? new Span.Link(List.of(text(text)), address)
              : text(text.equals(address) ? text : text + " (" + address + ")");
      case Inline.LevelMark(var level) ->
          new Span.Strong(List.of(text(String.valueOf(level.letter()))));
      case Inline.RatingMark(var rating) -> text(TextSigns.boxes(rating) + " ");
      case Inline.CoverageMark(var state) -> text(TextSigns.sign(state));
      case Inline.Hash(var digest) -> new Span.Code(digest.hex());
      case Inline.LineBreak _ -> new Span.LineBreak();
    };
  }

  private static Span.Text text(String text) {
    return new Span.Text(MarkdownWriter.visibleLine(text).replace('\u00A0', ' '));
  }

  static String id(String anchor) {
    return anchor.replaceAll("\\s+", "-");
  }

  /// A target for links.
  static String mark(String anchor) {
    return "<a id=\"" + attribute(id(anchor)) + "\"></a>";
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
