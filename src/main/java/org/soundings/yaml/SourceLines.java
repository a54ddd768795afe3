package org.soundings.yaml;

import java.util.ArrayList;
import java.util.List;

/// The lines of a YAML text, counted from 1: which keys and items have separate lines, and at which
/// line the comments above them begin.
final class SourceLines {

  private final List<String> lines;
  private final Comments comments;

  SourceLines(List<String> lines, Comments comments) {
    this.lines = new ArrayList<>(lines);
    this.comments = comments;
  }

  /// The line after the last one.
  int end() {
    return lines.size() + 1;
  }

  String line(int line) {
    return lines.get(line - 1);
  }

  /// Removes the dash of an item, so that its lines read like those of a mapping.
  void blank(int line, int column) {
    String old = line(line);
    lines.set(line - 1, old.substring(0, column) + " " + old.substring(column + 1));
  }

  /// The lines from one up to but without another.
  List<String> slice(int from, int to) {
    return from >= to ? List.of() : List.copyOf(lines.subList(from - 1, to - 1));
  }

  /// The comments above a removed value that do not belong to it, because of a blank line between
  /// them.
  List<String> standingApart(int from, int line) {
    for (int last = line - 1; last >= from; last--) {
      if (lines.get(last - 1).isBlank()) {
        return comments.isAnyIn(from, last) ? slice(from, last + 1) : List.of();
      }
    }
    return List.of();
  }

  /// Whether the key of this line is followed by nothing but a comment, so that its value is on the
  /// following lines.
  boolean opensBlock(int line) {
    String text = line(line);
    String comment = comments.behind(line, text);
    return text.substring(0, text.length() - comment.length()).stripTrailing().endsWith(":");
  }

  /// Whether every key has a separate line, all in the same column.
  boolean isBlock(Node.Mapping mapping, int parentLine) {
    int line = parentLine;
    for (Node.Entry entry : mapping.entries()) {
      boolean isBelow = entry.place().line() > line;
      if (!isBelow || !isAlone(entry) || entry.place().column() != mapping.place().column()) {
        return false;
      }
      line = entry.place().line();
    }
    return !mapping.entries().isEmpty();
  }

  boolean isBlockItem(Node.Mapping item) {
    List<Node.Entry> others = item.entries().subList(1, item.entries().size());
    return before(item.place()).matches(" *- +")
        && (others.isEmpty()
            || others.getFirst().place().column() == item.place().column()
                && isBlock(new Node.Mapping(item.place(), others), item.place().line()));
  }

  boolean isBlock(Node.Sequence sequence, int parentLine) {
    int line = parentLine;
    int dash = -1;
    for (Node item : sequence.items()) {
      int at = before(item.place()).indexOf('-');
      if (item.place().line() <= line
          || !before(item.place()).matches(" *- +")
          || (dash >= 0 && at != dash)) {
        return false;
      }
      dash = at;
      line = item.place().line();
    }
    return !sequence.items().isEmpty();
  }

  private boolean isAlone(Node.Entry entry) {
    return before(entry.place()).isBlank();
  }

  private String before(Node.Place place) {
    String line = lines.get(place.line() - 1);
    return line.substring(0, Math.min(line.length(), Math.max(0, place.column() - 1)));
  }

  /// The first line of the comments above a line, not before `earliest`, including blank lines
  /// between them. Comments with a larger indentation belong to the value above.
  int commentStart(int line, int earliest, int indent) {
    int start = bodyEnd(earliest, line, indent);
    while (start < line && lines.get(start - 1).isBlank()) {
      start++;
    }
    return start;
  }

  /// The line after the last one that is neither blank nor a comment with at most this indentation.
  int bodyEnd(int from, int to, int indent) {
    int end = to;
    while (end > from && (lines.get(end - 2).isBlank() || comments.isAlone(end - 1, indent))) {
      end--;
    }
    return end;
  }
}
