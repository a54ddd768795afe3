package org.soundings.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.soundings.markdown.Span;

/// Collects the spans of a line by the program, so that its Markdown needs no character references.
/// Spaces at the edge of strong text and of the line would need one. Wide gaps, which Markdown does
/// not keep, become separators.
final class LineSpans {

  private static final String GAP = "   ";

  /// What follows a word, as in "2026**, expired.**", and is not strong by itself.
  private static final String AFTER_A_WORD = " ,.;:";

  private final List<Span> spans = new ArrayList<>();

  void add(Span span) {
    spans.add(span);
  }

  void link(String text, String address) {
    spans.add(new Span.Link(List.of(new Span.Text(text)), address));
  }

  /// Adjacent texts become one.
  void text(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!spans.isEmpty() && spans.getLast() instanceof Span.Text(String before)) {
      spans.set(spans.size() - 1, new Span.Text(before + text));
    } else {
      spans.add(new Span.Text(text));
    }
  }

  void strong(String text) {
    int start = 0;
    while (start < text.length() && AFTER_A_WORD.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    String word = text.substring(start).stripTrailing();
    text(text.substring(0, start));
    if (!word.isEmpty()) {
      spans.add(new Span.Strong(List.of(new Span.Text(word))));
    }
    text(text.substring(start + word.length()));
  }

  List<Span> done() {
    var line = new ArrayList<Span>();
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i) instanceof Span.Text(String text)) {
        String inner = beginsLine(i) ? text.stripLeading() : text;
        String words = endsLine(i) ? inner.stripTrailing() : inner;
        if (!words.isEmpty()) {
          line.add(new Span.Text(words.replaceAll(GAP + "+", " · ")));
        }
      } else {
        line.add(spans.get(i));
      }
    }
    return line;
  }

  private boolean beginsLine(int at) {
    return at == 0 || spans.get(at - 1) instanceof Span.LineBreak;
  }

  private boolean endsLine(int at) {
    return at == spans.size() - 1 || spans.get(at + 1) instanceof Span.LineBreak;
  }
}
