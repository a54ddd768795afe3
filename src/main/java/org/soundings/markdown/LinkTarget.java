package org.soundings.markdown;

import java.util.regex.Pattern;

/// The target of a link in Markdown syntax.
final class LinkTarget {

  private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9#/:.?=_%+@,;-]+");

  private LinkTarget() {}

  /// Whether a link has no text besides its address and can be written as a bare address.
  static boolean isWritten(String text, String address) {
    boolean plain = text.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '\\');
    return plain
        && (text.equals(address) && text.matches("https?://.*")
            || address.equals("mailto:" + text)
                && text.matches("[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*"));
  }

  /// The target as it follows the text of a link.
  static String of(String address) {
    return SIMPLE.matcher(address).matches() ? address : "<" + escaped(address) + ">";
  }

  static String escaped(String address) {
    var escaped = new StringBuilder();
    address.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    if (c == '\\' || c == '<' || c == '>') {
      escaped.append('\\').appendCodePoint(c);
    } else if (c == '&' || c == '\n' || c == '`' || c == '|') {
      escaped.append(CharacterReference.of(c));
    } else {
      escaped.appendCodePoint(c);
    }
  }
}
