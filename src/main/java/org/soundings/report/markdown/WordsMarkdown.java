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
    var line = new LineSpans();
    inlines.forEach(inline -> add(inline, line));
    return line.done();
  }

  private void add(Inline inline, LineSpans line) {
    switch (inline) {
      case Inline.Text(var text, var tone) -> {
        switch (tone) {
          case PLAIN, QUIET -> line.text(visible(text));
          case STRONG -> line.strong(visible(text));
          case CODE -> line.add(new Span.Code(text));
        }
      }
      case Inline.Reference(var text, var anchor, var _) -> {
        if (anchors.contains(anchor)) {
          line.link(visible(text), "#" + id(anchor));
        } else {
          line.text(visible(text));
        }
      }
      case Inline.WebLink(var text, var address) -> {
        if (Markdown.leadsSomewhere(address)) {
          line.link(visible(text), address);
        } else {
          line.text(visible(text.equals(address) ? text : text + " (" + address + ")"));
        }
      }
      case Inline.LevelMark(var level) -> line.strong(String.valueOf(level.letter()));
      case Inline.RatingMark(var rating) -> line.text(TextSigns.boxes(rating) + " ");
      case Inline.CoverageMark(var state) -> line.text(TextSigns.sign(state));
      case Inline.Hash(var digest) -> line.add(new Span.Code(digest.hex()));
      case Inline.LineBreak _ -> line.add(new Span.LineBreak());
    }
  }

  /// A text as one line with ordinary spaces.
  static String visible(String text) {
    return MarkdownWriter.visibleLine(text).replace('\u00A0', ' ');
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
