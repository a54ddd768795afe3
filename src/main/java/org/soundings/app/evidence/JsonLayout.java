package org.soundings.app.evidence;

/// Formats JSON with long lines, even if it is incomplete or damaged. Only white space between
/// tokens changes.
final class JsonLayout {

  private static final int LONG = 200;
  private static final int DEEPEST = 40;

  private JsonLayout() {}

  /// Whether a text looks like JSON with lines that are too long to read.
  static boolean fits(String text) {
    String begin = text.stripLeading();
    return (begin.startsWith("{") || begin.startsWith("["))
        && text.lines().anyMatch(line -> line.length() > LONG);
  }

  static String of(String text) {
    var out = new StringBuilder(text.length() * 2);
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        out.append(c);
        if (c == '\\' && i + 1 < text.length()) {
          out.append(text.charAt(++i));
        } else if (c == '"') {
          inString = false;
        }
      } else {
        switch (c) {
          case '"' -> {
            inString = true;
            out.append(c);
          }
          case '{', '[' -> {
            out.append(c);
            depth++;
            int next = next(text, i + 1);
            if (next < text.length() && (text.charAt(next) == '}' || text.charAt(next) == ']')) {
              out.append(text.charAt(next));
              depth--;
              i = next;
            } else {
              breakLine(out, depth);
            }
          }
          case '}', ']' -> {
            depth = Math.max(0, depth - 1);
            breakLine(out, depth);
            out.append(c);
          }
          case ',' -> {
            out.append(c);
            breakLine(out, depth);
          }
          case ':' -> out.append(": ");
          case ' ', '\t', '\r', '\n' -> {}
          default -> out.append(c);
        }
      }
    }
    return out.toString();
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void breakLine(StringBuilder out, int depth) {
    out.append('\n').repeat("  ", Math.min(depth, DEEPEST));
  }
}
