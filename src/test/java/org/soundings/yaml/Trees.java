package org.soundings.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Creates random trees and texts from a seed, including difficult ones.
final class Trees {

  private static final List<String> NASTY =
      List.of(
          "no",
          "- item",
          "key: value",
          "# not a comment",
          " leading",
          "trailing ",
          "tab\there",
          "two  \nlines",
          "\nfirst line empty",
          "ends with two breaks\n\n",
          "\n\n",
          "  indented\nfirst line",
          "quote \" and \\ backslash",
          "carriage\r\nreturn",
          "null",
          "0x1f",
          "1e3",
          "2026-11-24",
          "a\u202eb",
          "\ufeffbom",
          "zero\u0000byte",
          "emoji 🙂 and 中文 and العربية",
          "@at",
          "`tick",
          "%percent",
          "<<<<<<< HEAD\n=======\n>>>>>>> other",
          "---\n...\n",
          "a: b: c",
          "x #y",
          "[1, 2]",
          "{a: 1}",
          "&anchor *alias !tag",
          "line separator \u2028 here",
          "\u0085next line",
          "?",
          "-",
          "|",
          ">");

  private final RandomGenerator random;

  Trees(RandomGenerator random) {
    this.random = random;
  }

  Node.Mapping mapping(int depth) {
    var builder = Node.mapping();
    int size = 1 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      builder.put("key" + i, value(depth));
    }
    return builder.build();
  }

  Node value(int depth) {
    int kind = random.nextInt(depth > 3 ? 2 : 4);
    return switch (kind) {
      case 0, 1 -> Node.text(text());
      case 2 -> mapping(depth + 1);
      default -> sequence(depth);
    };
  }

  String text() {
    if (random.nextInt(3) == 0) {
      return NASTY.get(random.nextInt(NASTY.size()));
    }
    var text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(character());
    }
    return text.toString();
  }

  private int character() {
    return switch (random.nextInt(12)) {
      case 0 -> '\n';
      case 1 -> ' ';
      case 2 -> "#:-?[]{},&*!|>'\"%@`\\~".charAt(random.nextInt(21));
      case 3 -> random.nextInt(0x20);
      case 4 -> 0x80 + random.nextInt(0x780);
      case 5 -> 0x1f300 + random.nextInt(0x200);
      default -> 'a' + random.nextInt(26);
    };
  }

  private Node sequence(int depth) {
    var items = new ArrayList<Node>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      items.add(value(depth + 1));
    }
    return Node.list(items);
  }

  /// The same tree with some values changed, removed or added.
  Node.Mapping changed(Node.Mapping tree) {
    var builder = Node.mapping();
    for (Node.Entry entry : tree.entries()) {
      builder.put(entry.key(), changedValue(entry.value()));
    }
    if (random.nextInt(3) == 0) {
      builder.put("added" + random.nextInt(3), value(2));
    }
    return builder.build();
  }

  private Node changedValue(Node value) {
    return switch (random.nextInt(8)) {
      case 0 -> value(2);
      case 1 -> Node.absent();
      default ->
          switch (value) {
            case Node.Mapping mapping -> changed(mapping);
            case Node.Sequence(var _, var items) ->
                Node.list(items.stream().map(this::item).toList());
            default -> value;
          };
    };
  }

  private Node item(Node value) {
    Node changed = changedValue(value);
    return changed instanceof Node.Absent ? value : changed;
  }
}
