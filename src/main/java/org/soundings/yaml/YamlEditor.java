package org.soundings.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;

/// Changes a YAML text so that it says what a tree says, and leaves everything else as it was:
/// comments, unknown keys, the order and the style of values that did not change.
///
/// A mapping in the text and one in the tree are compared key by key. Equal values keep their
/// lines. A key whose value in the tree is [Node.Absent] is taken out; a key that the tree does not
/// name at all is somebody else's and stays. Lists are compared item by item: items with an `id`,
/// `role`, `name` or `question` are matched by it, others by place.
public final class YamlEditor {

  private static final List<String> NAMES = List.of("id", "role", "question", "name", "who");

  private final List<String> lines;

  private YamlEditor(List<String> lines) {
    this.lines = lines;
  }

  /// The text changed so that it says what `wanted` says.
  ///
  /// @param text valid YAML as [YamlReader] reads it; any other text gives the canonical form
  public static String edit(String text, Node.Mapping wanted) {
    Loaded<Node.Mapping> old = YamlReader.read(text, "");
    if (old.value().entries().isEmpty() || old.problems().stream().anyMatch(Problem::isError)) {
      return YamlWriter.write(wanted);
    }
    var editor = new YamlEditor(text.lines().toList());
    String edited = String.join("\n", editor.whole(old.value(), wanted)) + "\n";
    Loaded<Node.Mapping> check = YamlReader.read(edited, "");
    boolean faithful = check.problems().isEmpty() && says(check.value(), wanted);
    return faithful ? edited : YamlWriter.write(withForeign(old.value(), wanted));
  }

  /// Whether a tree that was read says everything that another one says; further keys do not
  /// matter.
  public static boolean says(Node read, Node wanted) {
    if (YamlWriter.isNothing(wanted) && YamlWriter.isNothing(read)) {
      return true;
    }
    return switch (wanted) {
      case Node.Absent _ -> read instanceof Node.Absent;
      case Node.Scalar(var _, var text, var _) ->
          read instanceof Node.Scalar(var _, var readText, var _) && readText.equals(text);
      case Node.Sequence(var _, var items) ->
          read instanceof Node.Sequence s && saysItems(s, items);
      case Node.Mapping mapping -> read instanceof Node.Mapping r && saysEntries(r, mapping);
    };
  }

  private static boolean saysItems(Node.Sequence read, List<Node> wanted) {
    if (read.items().size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!says(read.items().get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysEntries(Node.Mapping read, Node.Mapping wanted) {
    return wanted.entries().stream()
        .allMatch(
            entry ->
                says(
                    read.get(entry.key()).orElse(new Node.Absent(Node.Place.NONE)), entry.value()));
  }

  /// The wanted tree with the unknown keys of the old one: what is written where lines cannot be
  /// kept.
  private static Node.Mapping withForeign(Node.Mapping old, Node.Mapping wanted) {
    Set<String> known = new HashSet<>();
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : wanted.entries()) {
      known.add(entry.key());
      Node oldValue = old.get(entry.key()).orElse(null);
      entries.add(
          oldValue instanceof Node.Mapping oldMapping && entry.value() instanceof Node.Mapping map
              ? new Node.Entry(entry.place(), entry.key(), withForeign(oldMapping, map))
              : entry);
    }
    old.entries().stream().filter(entry -> !known.contains(entry.key())).forEach(entries::add);
    return new Node.Mapping(Node.Place.NONE, entries);
  }

  private List<String> whole(Node.Mapping old, Node.Mapping wanted) {
    var out = new ArrayList<String>();
    int first = old.entries().getFirst().place().line();
    out.addAll(slice(1, first));
    mapping(out, old, wanted, first, lines.size() + 1, 0);
    return out;
  }

  /// Appends the lines of a block mapping, changed to what is wanted.
  ///
  /// @param start its first line; what stands above it is not touched
  /// @param end the line behind its last one
  private void mapping(
      List<String> out, Node.Mapping old, Node.Mapping wanted, int start, int end, int depth) {
    Map<String, Node> wantedByKey = new HashMap<>();
    wanted.entries().forEach(entry -> wantedByKey.put(entry.key(), entry.value()));
    Set<String> oldKeys = new HashSet<>();
    old.entries().forEach(entry -> oldKeys.add(entry.key()));
    List<Node.Entry> fresh =
        new ArrayList<>(
            wanted.entries().stream().filter(entry -> !oldKeys.contains(entry.key())).toList());
    for (int i = 0; i < old.entries().size(); i++) {
      Node.Entry entry = old.entries().get(i);
      int from = commentStart(entry.place().line(), start);
      int to =
          i + 1 < old.entries().size()
              ? commentStart(old.entries().get(i + 1).place().line(), entry.place().line() + 1)
              : end;
      appendBefore(out, fresh, entry.key(), wanted, depth);
      Node wantedValue = wantedByKey.get(entry.key());
      if (wantedValue == null || says(entry.value(), wantedValue)) {
        out.addAll(slice(from, to));
      } else if (!YamlWriter.isNothing(wantedValue)) {
        out.addAll(slice(from, entry.place().line()));
        changed(out, entry, wantedValue, to, depth);
      } else {
        out.addAll(trailingComments(entry.place().line() + 1, to, depth));
      }
    }
    fresh.forEach(entry -> append(out, entry, depth));
  }

  /// Puts new keys before the old key that follows them in the canonical order.
  private static void appendBefore(
      List<String> out, List<Node.Entry> fresh, String oldKey, Node.Mapping wanted, int depth) {
    int at = indexOf(wanted, oldKey);
    if (at < 0) {
      return;
    }
    for (var iterator = fresh.iterator(); iterator.hasNext(); ) {
      Node.Entry entry = iterator.next();
      if (indexOf(wanted, entry.key()) < at) {
        append(out, entry, depth);
        iterator.remove();
      }
    }
  }

  private static int indexOf(Node.Mapping mapping, String key) {
    for (int i = 0; i < mapping.entries().size(); i++) {
      if (mapping.entries().get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static void append(List<String> out, Node.Entry entry, int depth) {
    var text = new StringBuilder();
    YamlWriter.entry(text, entry, depth);
    text.toString().lines().forEach(out::add);
  }

  private void changed(List<String> out, Node.Entry old, Node wanted, int to, int depth) {
    int line = old.place().line();
    if (old.value() instanceof Node.Mapping oldMapping
        && wanted instanceof Node.Mapping mapping
        && isBlock(oldMapping, line, depth + 1)) {
      out.add(lines.get(line - 1));
      mapping(out, oldMapping, mapping, line + 1, to, depth + 1);
    } else if (old.value() instanceof Node.Sequence oldSequence
        && wanted instanceof Node.Sequence sequence
        && isBlock(oldSequence, line, depth + 1)) {
      out.add(lines.get(line - 1));
      sequence(out, oldSequence, sequence, to, line + 1, depth + 1);
    } else {
      append(out, new Node.Entry(old.place(), old.key(), wanted), depth);
      out.addAll(trailingComments(line + 1, to, depth));
    }
  }

  private void sequence(
      List<String> out, Node.Sequence old, Node.Sequence wanted, int end, int from, int depth) {
    var ranges = new ArrayList<int[]>();
    int start = from;
    for (int i = 0; i < old.items().size(); i++) {
      int to =
          i + 1 < old.items().size()
              ? commentStart(
                  old.items().get(i + 1).place().line(), old.items().get(i).place().line() + 1)
              : end;
      ranges.add(new int[] {start, to});
      start = to;
    }
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < wanted.items().size(); i++) {
      Node item = wanted.items().get(i);
      int match = match(old, item, i, used);
      if (match >= 0) {
        used.add(match);
        item(out, old.items().get(match), item, ranges.get(match), depth);
      } else {
        appendItem(out, item, depth);
      }
    }
  }

  private void item(List<String> out, Node old, Node wanted, int[] range, int depth) {
    int line = old.place().line();
    if (says(old, wanted)) {
      out.addAll(slice(range[0], range[1]));
    } else if (old instanceof Node.Mapping oldMapping
        && wanted instanceof Node.Mapping mapping
        && !YamlWriter.isNothing(mapping)
        && oldMapping.entries().stream().allMatch(e -> isAt(e.place(), depth + 1))) {
      out.addAll(slice(range[0], line));
      var inner = new ArrayList<String>();
      mapping(inner, oldMapping, mapping, line, range[1], depth + 1);
      out.addAll(withDash(inner, depth));
    } else {
      out.addAll(slice(range[0], line));
      appendItem(out, wanted, depth);
    }
  }

  /// Puts the dash before the first key of an item; the key may be another one than before.
  private static List<String> withDash(List<String> item, int depth) {
    String indent = "  ".repeat(depth);
    var out = new ArrayList<String>();
    boolean first = true;
    for (String line : item) {
      String bare =
          line.startsWith(indent + "- ")
              ? indent + "  " + line.substring(indent.length() + 2)
              : line;
      if (first && !bare.isBlank() && !bare.strip().startsWith("#")) {
        out.add(indent + "- " + bare.substring(indent.length() + 2));
        first = false;
      } else {
        out.add(bare);
      }
    }
    return out;
  }

  private static void appendItem(List<String> out, Node item, int depth) {
    var text = new StringBuilder();
    YamlWriter.item(text, item, depth);
    text.toString().lines().forEach(out::add);
  }

  private static int match(Node.Sequence old, Node item, int place, Set<Integer> used) {
    for (int i = 0; i < old.items().size(); i++) {
      if (!used.contains(i) && says(old.items().get(i), item)) {
        return i;
      }
    }
    String name = name(item);
    for (int i = 0; i < old.items().size() && !name.isEmpty(); i++) {
      if (!used.contains(i) && name.equals(name(old.items().get(i)))) {
        return i;
      }
    }
    boolean samePlace = place < old.items().size() && !used.contains(place);
    return samePlace && name.isEmpty() && name(old.items().get(place)).isEmpty() ? place : -1;
  }

  private static String name(Node item) {
    if (item instanceof Node.Mapping mapping) {
      for (String key : NAMES) {
        if (mapping.get(key).orElse(null) instanceof Node.Scalar(var _, var text, var _)) {
          return key + "=" + text;
        }
      }
    }
    return "";
  }

  // Lines, counted from 1.

  /// Whether every key stands on a line of its own at the canonical depth.
  private boolean isBlock(Node.Mapping mapping, int parentLine, int depth) {
    return !mapping.entries().isEmpty()
        && mapping.entries().getFirst().place().line() > parentLine
        && mapping.entries().stream().allMatch(entry -> isAt(entry.place(), depth));
  }

  private boolean isBlock(Node.Sequence sequence, int parentLine, int depth) {
    int line = parentLine;
    for (Node item : sequence.items()) {
      int itemLine = item.place().line();
      if (itemLine <= line || !lines.get(itemLine - 1).startsWith("  ".repeat(depth) + "- ")) {
        return false;
      }
      line = itemLine;
    }
    return !sequence.items().isEmpty();
  }

  private static boolean isAt(Node.Place place, int depth) {
    return place.column() == depth * 2 + 1;
  }

  /// Where the comments and blank lines directly above a line begin, not before `earliest`.
  private int commentStart(int line, int earliest) {
    int start = line;
    String key = lines.get(line - 1);
    int indent = key.length() - key.stripLeading().length();
    while (start > earliest && isCommentAt(lines.get(start - 2), indent)) {
      start--;
    }
    return start;
  }

  private static boolean isCommentAt(String line, int indent) {
    String bare = line.stripLeading();
    return bare.startsWith("#") && line.length() - bare.length() == indent;
  }

  /// Comments at the end of a range that was replaced, such as those at the end of the file.
  private List<String> trailingComments(int from, int to, int depth) {
    int start = to;
    while (start > from && isCommentAt(lines.get(start - 2), depth * 2)) {
      start--;
    }
    return slice(start, to);
  }

  private List<String> slice(int from, int to) {
    return from >= to ? List.of() : lines.subList(from - 1, to - 1);
  }
}
