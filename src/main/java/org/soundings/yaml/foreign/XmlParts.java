package org.soundings.yaml.foreign;

import java.util.ArrayDeque;
import java.util.Deque;

/// Reads XML and reports its parts with their places. An element is a mapping of its attributes and
/// of its text, under the element's name. The text has that name too, or `value` if an attribute
/// `name` or `key` names the value.
///
/// The platform's parsers do not report the places of attributes, and only a small part of XML is
/// needed here.
public final class XmlParts {

  private final String text;
  private final PartHandler handler;
  private final Deque<Element> open = new ArrayDeque<>();
  private int at;

  private XmlParts(String text, PartHandler handler) {
    this.text = text;
    this.handler = handler;
  }

  private static final class Element {
    private final String name;
    private boolean isNamed;

    Element(String name) {
      this.name = name;
    }
  }

  /// Hands over all parts.
  ///
  /// @return whether every element is closed; if not, the reported parts are invalid
  public static boolean read(String text, PartHandler handler) {
    return new XmlParts(text, handler).read();
  }

  private boolean read() {
    boolean fine = true;
    while (fine && at < text.length()) {
      int tag = text.indexOf('<', at);
      words(at, tag < 0 ? text.length() : tag);
      at = tag < 0 ? text.length() : tag;
      fine = tag < 0 || tag();
    }
    return fine && open.isEmpty();
  }

  private void words(int from, int to) {
    Element element = open.peek();
    if (element != null && !text.substring(from, to).isBlank()) {
      words(element, new Written(text.substring(from, to), from, Written.Style.ENTITIES));
    }
  }

  private void words(Element element, Written words) {
    String name = element.isNamed ? "value" : element.name;
    handler.name(new Written(name, -1, Written.Style.PLAIN));
    handler.text(words);
  }

  private boolean tag() {
    if (text.startsWith("<!--", at)) {
      return comment("-->");
    }
    if (text.startsWith("<![CDATA[", at)) {
      return data();
    }
    if (text.startsWith("<?", at)) {
      return comment("?>");
    }
    if (text.startsWith("<!", at)) {
      int parts = text.indexOf('[', at);
      int end = text.indexOf('>', at);
      return comment(parts >= 0 && parts < end ? "]>" : ">");
    }
    return text.startsWith("</", at) ? closeTag() : openTag();
  }

  private boolean comment(String close) {
    int end = text.indexOf(close, at);
    if (end < 0) {
      return false;
    }
    handler.comment(new Written(text.substring(at, end), at, Written.Style.PLAIN));
    at = end + close.length();
    return true;
  }

  private boolean data() {
    int from = at + "<![CDATA[".length();
    int end = text.indexOf("]]>", from);
    Element element = open.peek();
    if (end < 0 || element == null) {
      return false;
    }
    words(element, new Written(text.substring(from, end), from, Written.Style.PLAIN));
    at = end + "]]>".length();
    return true;
  }

  private boolean closeTag() {
    int end = text.indexOf('>', at);
    if (end < 0 || open.isEmpty() || !open.pop().name.equals(text.substring(at + 2, end).strip())) {
      return false;
    }
    handler.close();
    at = end + 1;
    return true;
  }

  private boolean openTag() {
    int nameEnd = nameEnd(at + 1);
    if (nameEnd == at + 1) {
      return false;
    }
    var element = new Element(text.substring(at + 1, nameEnd));
    handler.name(new Written(element.name, at + 1, Written.Style.PLAIN));
    handler.openMapping();
    at = nameEnd;
    return attributes(element);
  }

  private boolean attributes(Element element) {
    while (true) {
      at = skipBlanks(at);
      if (text.startsWith("/>", at)) {
        at += 2;
        handler.close();
        return true;
      }
      if (text.startsWith(">", at)) {
        at++;
        open.push(element);
        return true;
      }
      if (!attribute(element)) {
        return false;
      }
    }
  }

  private boolean attribute(Element element) {
    int nameEnd = nameEnd(at);
    int sign = skipBlanks(nameEnd);
    int quote = skipBlanks(sign + 1);
    if (nameEnd == at || !text.startsWith("=", sign) || quote >= text.length()) {
      return false;
    }
    int end = text.indexOf(text.charAt(quote), quote + 1);
    if (end < 0 || text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
      return false;
    }
    String name = text.substring(at, nameEnd);
    element.isNamed |= name.equals("name") || name.equals("key");
    handler.name(new Written(name, at, Written.Style.PLAIN));
    handler.text(new Written(text.substring(quote + 1, end), quote + 1, Written.Style.ENTITIES));
    at = end + 1;
    return true;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && " \t\r\n/>=<\"'".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int skipBlanks(int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
