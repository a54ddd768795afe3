package org.soundings.report.html;

import org.soundings.markdown.VisibleText;

/// Writes elements and escaped text.
public final class HtmlOut {

  private final StringBuilder out = new StringBuilder(1 << 18);

  /// @param attributes name, value, name, value; one with an empty value is omitted, except `alt`,
  ///   which then marks a decorative picture
  public HtmlOut open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  public HtmlOut close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /// An element with only text in it.
  public HtmlOut element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  public HtmlOut text(String text) {
    escape(text);
    return this;
  }

  public HtmlOut line() {
    out.append('\n');
    return this;
  }

  /// HTML that the program created; never text of a person.
  HtmlOut raw(String html) {
    out.append(html);
    return this;
  }

  /// A valid `id`: an anchor without white space.
  public static String id(String anchor) {
    return anchor.replaceAll("\\s+", "-");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void escape(String text) {
    String visible = VisibleText.of(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
