package org.soundings.yaml;

import java.util.List;
import java.util.regex.Pattern;

/// Writes a tree in the one canonical form: two spaces of indentation, keys in the order of the
/// tree, `|` for text with line breaks, quotes only if they are needed, `\n` line ends.
///
/// Equal trees give equal characters on every machine. [YamlReader] reads exactly what was written,
/// which tests check with random texts.
public final class YamlWriter {

  /// The indentation of the canonical form.
  static final int STEP = 2;

  /// The width of a dash and its space.
  private static final int DASH = 2;

  /// Letters, digits and harmless characters, starting with a letter: a text that is never read as
  /// another type.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}/(][\\p{L}\\p{M}\\p{N} _./()@+,;!?=&%*<>'’“”–…$^~\\[\\]{}\"-]*");

  private static final Pattern PLAIN_VALUE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_.:+@/-]*");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|~");

  private static final int LONGEST_PLAIN = 100;

  private static final YamlWriter CANONICAL = new YamlWriter(STEP);

  private final int step;

  /// A writer with a larger indentation than the canonical form.
  YamlWriter(int step) {
    this.step = step;
  }

  /// A whole document.
  public static String write(Node.Mapping root) {
    var out = new StringBuilder();
    root.entries().forEach(entry -> CANONICAL.entry(out, entry, 0));
    return out.isEmpty() ? "{}\n" : out.toString();
  }

  /// The items of a list that is not a mapping's value, each with its dash.
  public static String items(Node.Sequence items) {
    var out = new StringBuilder();
    items.items().forEach(each -> CANONICAL.item(out, each, 0));
    return out.toString();
  }

  /// One line of a mapping with its nested values; nothing for an absent value.
  ///
  /// @param column the column of the key, from 0
  void entry(StringBuilder out, Node.Entry entry, int column) {
    if (isNothing(entry.value())) {
      return;
    }
    out.append(" ".repeat(column)).append(key(entry.key())).append(':');
    switch (entry.value()) {
      case Node.Mapping mapping -> {
        out.append('\n');
        mapping.entries().forEach(each -> entry(out, each, column + step));
      }
      case Node.Sequence(var _, var items) when items.isEmpty() -> out.append(" []\n");
      case Node.Sequence(var _, var items) -> {
        out.append('\n');
        items.forEach(each -> item(out, each, column + step));
      }
      case Node.Scalar scalar -> out.append(' ').append(scalar(scalar, column, step)).append('\n');
      case Node.Absent _ -> out.append('\n');
    }
  }

  /// One item of a sequence, with its dash.
  ///
  /// @param column the column of the dash, from 0
  void item(StringBuilder out, Node item, int column) {
    out.append(" ".repeat(column)).append("- ");
    switch (item) {
      case Node.Mapping mapping when !isEmpty(mapping) -> {
        var inner = new StringBuilder();
        mapping.entries().forEach(entry -> entry(inner, entry, column + DASH));
        // The first key follows the dash.
        out.append(inner, column + DASH, inner.length());
      }
      case Node.Mapping _ -> out.append("{}\n");
      case Node.Sequence(var _, var items) when !items.isEmpty() -> {
        var inner = new StringBuilder();
        items.forEach(each -> item(inner, each, column + DASH));
        out.append(inner, column + DASH, inner.length());
      }
      case Node.Sequence _ -> out.append("[]\n");
      case Node.Scalar scalar -> out.append(scalar(scalar, column, DASH)).append('\n');
      case Node.Absent _ -> out.append("null\n");
    }
  }

  /// Whether a value is empty: absent, or a mapping of empty values.
  static boolean isNothing(Node value) {
    return switch (value) {
      case Node.Absent _ -> true;
      case Node.Mapping mapping -> isEmpty(mapping);
      case Node.Sequence _, Node.Scalar _ -> false;
    };
  }

  private static boolean isEmpty(Node.Mapping mapping) {
    return mapping.entries().stream().allMatch(entry -> isNothing(entry.value()));
  }

  private static String key(String key) {
    return key.matches("[A-Za-z][A-Za-z0-9_.-]*") && !RESERVED.matcher(key).matches()
        ? key
        : quoted(key);
  }

  /// @param column the column of the key or the dash
  /// @param further the additional indentation of a block
  private static String scalar(Node.Scalar scalar, int column, int further) {
    String text = scalar.text();
    if (scalar.plain() && PLAIN_VALUE.matcher(text).matches()) {
      return text;
    }
    boolean isProse = text.indexOf('\n') >= 0 || text.length() > LONGEST_PLAIN;
    if (isProse && fitsBlock(text)) {
      return block(text, column + further, further);
    }
    return isPlain(text) ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return text.length() <= LONGEST_PLAIN
        && PLAIN.matcher(text).matches()
        && !text.endsWith(" ")
        && !RESERVED.matcher(text).matches();
  }

  /// Whether a literal block preserves the text: only printable characters and tabs, no carriage
  /// return, and not only line breaks.
  private static boolean fitsBlock(String text) {
    if (text.isBlank()) {
      return false;
    }
    return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || isPrintable(c));
  }

  /// The printable characters of YAML 1.2 (5.1), without those that editors and people cannot see:
  /// separators and direction marks.
  private static boolean isPrintable(int c) {
    if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0xa0 || c == 0xfeff) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> c == 0x200d || c == 0x200c;
      default -> (c & 0xfffe) != 0xfffe;
    };
  }

  private static String block(String text, int column, int further) {
    String indent = " ".repeat(column);
    var out = new StringBuilder("|");
    List<String> lines = List.of(text.split("\n", -1));
    String first = lines.stream().filter(line -> !line.isEmpty()).findFirst().orElse("");
    if (first.startsWith(" ") || first.startsWith("\t") || lines.getFirst().isEmpty()) {
      out.append(further);
    }
    int end = lines.size();
    if (!text.endsWith("\n")) {
      out.append('-');
    } else {
      end--;
      if (text.endsWith("\n\n")) {
        out.append('+');
      }
    }
    for (String line : lines.subList(0, end)) {
      out.append('\n');
      if (!line.isEmpty()) {
        out.append(indent).append(line);
      }
    }
    return out.toString();
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  if (isPrintable(c)) {
                    out.appendCodePoint(c);
                  } else if (c <= 0xff) {
                    out.append("\\x%02x".formatted(c));
                  } else if (c <= 0xffff) {
                    out.append("\\u%04x".formatted(c));
                  } else {
                    out.append("\\U%08x".formatted(c));
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
