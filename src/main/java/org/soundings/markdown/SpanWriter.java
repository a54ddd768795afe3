package org.soundings.markdown;

import java.util.List;

/// Writes spans so that they read back to the same spans. Marks are escaped if they would be
/// syntax. A letter next to a mark becomes a character reference if the mark would otherwise not be
/// syntax.
final class SpanWriter {

  private static final String ALWAYS_ESCAPED = "\\`*[]|";
  private static final String ESCAPED_AT_A_LINE_START = "#>+-=~:";

  private final StringBuilder out = new StringBuilder();
  private final String lineEnd;

  /// Whether the first character begins a line, at which more characters are syntax.
  private final boolean beginsLine;

  /// The end of the text inside a delimiter, if a letter right after it would undo the mark.
  private boolean letterWouldUndo;

  private SpanWriter(String lineEnd, boolean beginsLine) {
    this.lineEnd = lineEnd;
    this.beginsLine = beginsLine;
  }

  /// @param lineEnd the replacement for a line break; without one, the spans follow the mark of a
  ///   heading or a cell
  static String write(List<Span> spans, String lineEnd) {
    var writer = new SpanWriter(lineEnd, lineEnd.endsWith("\n"));
    writer.spans(spans, '*');
    return writer.out.toString();
  }

  private void spans(List<Span> spans, char mark) {
    char next = mark;
    for (int i = 0; i < spans.size(); i++) {
      next = span(spans.get(i), next, mark, i == 0, i == spans.size() - 1);
    }
  }

  /// Adjacent marks alternate, because two of one kind would be read as one.
  ///
  /// @return the next mark
  private char span(Span span, char next, char mark, boolean first, boolean last) {
    switch (span) {
      case Span.Strong(var inner) -> {
        delimited(String.valueOf(next).repeat(2), inner);
        return other(next);
      }
      case Span.Emphasis(var inner) -> {
        delimited(String.valueOf(next), inner);
        return other(next);
      }
      case Span.Strike(var inner) -> {
        delimited("~~", inner);
        return next;
      }
      case Span.Text(String text) -> text(text, first, last);
      case Span.Code(String code) -> code(code);
      case Span.Link link -> link(link);
      case Span.Image image -> image(image);
      case Span.LineBreak _ -> lineBreak();
    }
    return mark;
  }

  private void image(Span.Image image) {
    out.append("![");
    text(image.description(), true, true);
    out.append("](").append(LinkTarget.of(image.address())).append(")");
    letterWouldUndo = false;
  }

  private void lineBreak() {
    out.append(lineEnd);
    letterWouldUndo = false;
  }

  private static char other(char mark) {
    return mark == '*' ? '_' : '*';
  }

  private void delimited(String mark, List<Span> inner) {
    var inside = new SpanWriter(lineEnd, false);
    inside.spans(inner, mark.charAt(0) == '_' ? '*' : '_');
    String written = inside.out.toString();
    if (written.isEmpty()) {
      return;
    }
    boolean underscore = mark.charAt(0) == '_';
    if (underscore || !Character.isLetterOrDigit(written.codePointAt(0))) {
      referLastLetter();
    }
    out.append(mark).append(written).append(mark);
    letterWouldUndo =
        underscore || !Character.isLetterOrDigit(written.codePointBefore(written.length()));
  }

  /// Turns the last letter into a reference, which ends in punctuation.
  private void referLastLetter() {
    if (out.isEmpty()) {
      return;
    }
    int last = Character.codePointBefore(out, out.length());
    if (Character.isLetterOrDigit(last)) {
      out.setLength(out.length() - Character.charCount(last));
      out.append(CharacterReference.of(last));
    }
  }

  private void code(String code) {
    String fence = "`".repeat(MarkdownWriter.longestRun(code, '`') + 1);
    boolean padded = code.startsWith("`") || code.endsWith("`");
    String pad = padded ? " " : "";
    out.append(fence).append(pad).append(code).append(pad).append(fence);
    letterWouldUndo = false;
  }

  private void link(Span.Link link) {
    String address = link.address();
    if (link.spans().size() == 1
        && link.spans().getFirst() instanceof Span.Text(String text)
        && LinkTarget.isWritten(text, address)) {
      out.append('<').append(text).append('>');
    } else {
      var inside = new SpanWriter(lineEnd, false);
      inside.spans(link.spans(), '*');
      out.append('[').append(inside.out).append("](").append(LinkTarget.of(address)).append(')');
    }
    letterWouldUndo = false;
  }

  // Text.

  private void text(String text, boolean first, boolean last) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      boolean atEdge = (i == 0 && first) || (next >= text.length() && last);
      if (letterWouldUndo && i == 0 && Character.isLetterOrDigit(character)) {
        out.append(CharacterReference.of(character));
      } else {
        character(text, i, character, atEdge);
      }
      letterWouldUndo = false;
      i = next;
    }
  }

  private void character(String text, int at, int character, boolean atEdge) {
    boolean lineStart = isLineStart(out.length());
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      boolean isKept = (character == ' ' || character == '\u00A0') && !atEdge && !lineStart;
      out.append(isKept ? Character.toString(character) : CharacterReference.of(character));
      return;
    }
    if (isMark(text, at, character, lineStart)) {
      out.append('\\');
    }
    out.appendCodePoint(character);
  }

  private boolean isLineStart(int at) {
    return at == 0 ? beginsLine : out.charAt(at - 1) == '\n';
  }

  private boolean isMark(String text, int at, int character, boolean lineStart) {
    return switch (character) {
      case '_' -> !isInsideAWord(text, at);
      case '&' -> beginsReference(text, at);
      case '<' ->
          matches(text, at + 1, c -> Character.isLetter(c) || c == '/' || c == '!' || c == '?');
      case '!' -> at + 1 >= text.length();
      case '~' -> true;
      case '.', ')' -> matches(text, at + 1, c -> c == ' ') && followsANumberAtALineStart();
      default ->
          ALWAYS_ESCAPED.indexOf(character) >= 0
              || lineStart && ESCAPED_AT_A_LINE_START.indexOf(character) >= 0
              || character == '#' && !lineEnd.endsWith("\n");
    };
  }

  private static boolean isInsideAWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /// Whether "&" begins something like "&amp;".
  private static boolean beginsReference(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (text.charAt(end) == '#' || Character.isLetterOrDigit(text.charAt(end)))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ';';
  }

  private static boolean matches(String text, int at, java.util.function.IntPredicate test) {
    return at >= text.length() || test.test(text.charAt(at));
  }

  private boolean followsANumberAtALineStart() {
    int at = out.length();
    while (at > 0 && out.charAt(at - 1) >= '0' && out.charAt(at - 1) <= '9') {
      at--;
    }
    return at < out.length() && isLineStart(at);
  }
}
