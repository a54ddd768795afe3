package org.soundings.report.office;

import org.soundings.markdown.VisibleText;

/// Elements and escaped text of an XML part. Every character that XML 1.0 does not allow is spelled
/// out, so that nothing is lost and every reader can open it.
public final class XmlOut {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(1 << 14);

  private XmlOut(String head) {
    out.append(head);
  }

  /// A complete part.
  public static XmlOut part() {
    return new XmlOut(HEAD);
  }

  /// A fragment for a part.
  public static XmlOut piece() {
    return new XmlOut("");
  }

  /// @param attributes name, value, name, value
  public XmlOut open(String element, String... attributes) {
    return start(element, attributes, ">");
  }

  /// An element without content.
  public XmlOut empty(String element, String... attributes) {
    return start(element, attributes, "/>");
  }

  public XmlOut close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  public XmlOut element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  public XmlOut text(String text) {
    escape(text);
    return this;
  }

  /// A fragment of XML.
  public XmlOut put(XmlOut piece) {
    out.append(piece.out);
    return this;
  }

  public boolean isEmpty() {
    return out.isEmpty();
  }

  /// The characters of a text that XML allows, with the others spelled out.
  public static String allowed(String text) {
    String visible = VisibleText.of(text);
    if (visible.indexOf('\uFFFE') < 0 && visible.indexOf('\uFFFF') < 0) {
      return visible;
    }
    return visible
        .replace("\uFFFE", VisibleText.name(0xFFFE))
        .replace("\uFFFF", VisibleText.name(0xFFFF));
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private XmlOut start(String element, String[] attributes, String end) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append(end);
    return this;
  }

  private void escape(String text) {
    String allowed = allowed(text);
    for (int i = 0; i < allowed.length(); i++) {
      char c = allowed.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        case '\t' -> out.append("&#9;");
        default -> out.append(c);
      }
    }
  }
}
