package org.soundings.yaml.foreign;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A text as it is written in a file, without its quotes or delimiters.
///
/// @param raw its characters in the file, without the quotes around them
/// @param start the place of the first one, in characters from 0
/// @param style how characters are escaped in it
public record Written(String raw, long start, Style style) {

  /// How characters are escaped.
  public enum Style {
    /// No escapes.
    PLAIN,
    /// Two single quotes are one, as between single quotes in YAML.
    DOUBLED,
    /// A backslash escapes what follows it, as in JSON and between double quotes in YAML.
    BACKSLASH,
    /// `&lt;` is `<`, as in XML.
    ENTITIES;

    /// A text with the escapes of this style.
    public String write(String text) {
      return switch (this) {
        case PLAIN -> text;
        case DOUBLED -> text.replace("'", "''");
        case BACKSLASH ->
            text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        case ENTITIES -> text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
      };
    }
  }

  /// The text without escapes.
  public Meaning meaning() {
    boolean itself =
        switch (style) {
          case PLAIN -> true;
          case DOUBLED -> raw.indexOf('\'') < 0;
          case BACKSLASH -> raw.indexOf('\\') < 0;
          case ENTITIES -> raw.indexOf('&') < 0;
        };
    return itself ? new Meaning(raw, null) : new Reader().read();
  }

  public long end() {
    return start + raw.length();
  }

  /// The text without escapes, with the place of each character in the file.
  public static final class Meaning {
    private final String text;
    private final int @Nullable [] places;

    private Meaning(String text, int @Nullable [] places) {
      this.text = text;
      this.places = places;
    }

    public String text() {
      return text;
    }

    /// The place of a character of the text in the file, or the end of the last one.
    public int place(int at) {
      return places == null ? at : places[at];
    }
  }

  private final class Reader {
    private final StringBuilder text = new StringBuilder(raw.length());
    private int[] places = new int[raw.length() + 1];
    private int at;

    Meaning read() {
      while (at < raw.length()) {
        char c = raw.charAt(at);
        if (style == Style.BACKSLASH && c == '\\' && at + 1 < raw.length()) {
          escape();
        } else if (style == Style.ENTITIES && c == '&') {
          entity();
        } else if (style == Style.DOUBLED && c == '\'') {
          add("'", 2);
        } else {
          add(Character.toString(c), 1);
        }
      }
      note(text.length(), raw.length());
      return new Meaning(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    private void escape() {
      char c = raw.charAt(at + 1);
      switch (c) {
        case 'n' -> add("\n", 2);
        case 'r' -> add("\r", 2);
        case 't' -> add("\t", 2);
        case 'b', 'f', '0', 'a', 'e', 'v' -> add(" ", 2);
        case 'x' -> code(at + 2, 2);
        case 'u' -> code(at + 2, 4);
        case 'U' -> code(at + 2, 8);
        case '\n' -> add("", 2);
        default -> add(Character.toString(c), 2);
      }
    }

    private void code(int from, int digits) {
      int code = number(from, from + digits, 16);
      add(
          code < 0 ? raw.substring(at, at + 2) : Character.toString(code),
          code < 0 ? 2 : 2 + digits);
    }

    private void entity() {
      int end = raw.indexOf(';', at);
      String name = end < 0 || end - at > 10 ? "" : raw.substring(at + 1, end);
      String meant =
          switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> coded(name);
          };
      add(meant.isEmpty() ? "&" : meant, meant.isEmpty() ? 1 : end + 1 - at);
    }

    private String coded(String name) {
      if (!name.startsWith("#")) {
        return "";
      }
      boolean hex = name.startsWith("#x");
      int from = at + (hex ? 3 : 2);
      int code = number(from, at + 1 + name.length(), hex ? 16 : 10);
      return code < 0 ? "" : Character.toString(code);
    }

    /// Negative if it is not the code of a character.
    private int number(int from, int to, int radix) {
      long code = to > raw.length() || from >= to ? -1 : 0;
      for (int i = from; code >= 0 && i < to; i++) {
        int digit = Character.digit(raw.charAt(i), radix);
        code = digit < 0 ? -1 : code * radix + digit;
      }
      return Character.isValidCodePoint((int) code) && code <= Character.MAX_CODE_POINT
          ? (int) code
          : -1;
    }

    private void add(String meant, int length) {
      for (int i = 0; i < meant.length(); i++) {
        note(text.length() + i, at);
      }
      text.append(meant);
      at += length;
    }

    private void note(int index, int place) {
      if (index >= places.length) {
        places = Arrays.copyOf(places, places.length + places.length / 2 + 2);
      }
      places[index] = place;
    }
  }
}
