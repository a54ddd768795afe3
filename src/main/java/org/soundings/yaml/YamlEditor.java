package org.soundings.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;

/// Changes a YAML text so that it has the content of a tree, and preserves everything else:
/// comments, unknown keys, and the order and style of values that did not change.
///
/// A mapping in the text and one in the tree are compared key by key. Equal values keep their
/// lines. A key whose value in the tree is [Node.Absent] is removed. A key that the tree does not
/// contain at all is unknown and stays. Lists are compared item by item, as [Foreign] matches them.
/// If the lines of a value cannot be kept, because it is between brackets or in a rare form, the
/// value is rewritten with all unknown keys in it.
public final class YamlEditor {

  private final SourceLines lines;
  private final Comments comments;
  private final int step;
  private final YamlWriter writer;

  private YamlEditor(SourceLines lines, Comments comments, int step) {
    this.lines = lines;
    this.comments = comments;
    this.step = step;
    this.writer = new YamlWriter(step);
  }

  /// The text with the content of `wanted`.
  ///
  /// @param text valid YAML as [YamlReader] reads it; for any other text the result is the
  ///   canonical form
  public static String edit(String text, Node.Mapping wanted) {
    Loaded<Node.Mapping> old = YamlReader.read(text, "");
    if (old.value().entries().isEmpty() || old.problems().stream().anyMatch(Problem::isError)) {
      return YamlWriter.write(wanted);
    }
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    Node.Mapping merged = Foreign.merged(old.value(), wanted);
    var comments = Comments.of(text);
    List<String> lines = text.lines().toList();
    var editor =
        new YamlEditor(
            new SourceLines(lines, comments), comments, Indentation.of(old.value(), lines));
    String edited = String.join(lineEnd, editor.whole(old.value(), wanted)) + lineEnd;
    Loaded<Node.Mapping> check = YamlReader.read(edited, "");
    if (check.problems().isEmpty() && says(check.value(), merged)) {
      return edited;
    }
    String plain = comments.atTop() + YamlWriter.write(merged);
    return plain.replace("\n", lineEnd);
  }

  /// Whether a tree contains everything that another one contains. Further keys do not matter.
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

  private List<String> whole(Node.Mapping old, Node.Mapping wanted) {
    var out = new ArrayList<String>();
    Node.Place first = old.place();
    if (lines.isBlock(old, first.line() - 1)) {
      out.addAll(lines.slice(1, first.line()));
      mapping(out, old, wanted, first.line(), lines.end());
    } else {
      out.addAll(comments.between(1, lines.end(), 0));
      YamlWriter.write(Foreign.merged(old, wanted)).lines().forEach(out::add);
    }
    return out;
  }

  /// Appends the lines of a block mapping with the wanted changes.
  ///
  /// @param start its first line; lines above it do not change
  /// @param end the line after its last one
  private void mapping(
      List<String> out, Node.Mapping old, Node.Mapping wanted, int start, int end) {
    int indent = old.place().column() - 1;
    Set<String> oldKeys = new HashSet<>();
    old.entries().forEach(entry -> oldKeys.add(entry.key()));
    List<Node.Entry> fresh =
        new ArrayList<>(
            wanted.entries().stream().filter(entry -> !oldKeys.contains(entry.key())).toList());
    int tail = lines.commentStart(end, old.entries().getLast().place().line() + 1, indent);
    int from = start;
    for (int i = 0; i < old.entries().size(); i++) {
      Node.Entry entry = old.entries().get(i);
      int to =
          i + 1 < old.entries().size()
              ? lines.commentStart(
                  old.entries().get(i + 1).place().line(), entry.place().line() + 1, indent)
              : tail;
      appendBefore(out, fresh, entry.key(), wanted, indent);
      entry(out, entry, wanted.get(entry.key()).orElse(null), from, to);
      from = to;
    }
    fresh.forEach(entry -> out.addAll(written(entry, indent)));
    out.addAll(lines.slice(tail, end));
  }

  private void entry(List<String> out, Node.Entry old, @Nullable Node wanted, int from, int to) {
    int line = old.place().line();
    if (wanted == null || says(old.value(), wanted) && !isTakenOut(old.value(), wanted)) {
      out.addAll(lines.slice(from, to));
    } else if (YamlWriter.isNothing(Foreign.merged(old.value(), wanted))) {
      out.addAll(lines.standingApart(from, line));
      int body = lines.bodyEnd(line + 1, to, Integer.MAX_VALUE);
      if (comments.isAnyIn(body, to)) {
        out.addAll(withoutLeadingBlanks(lines.slice(body, to)));
      }
    } else {
      out.addAll(lines.slice(from, line));
      changed(out, old, wanted, to);
    }
  }

  /// A mapping that is now empty, but of which the old one still has empty keys.
  private static boolean isTakenOut(Node old, Node wanted) {
    return YamlWriter.isNothing(wanted)
        && !(old instanceof Node.Absent)
        && YamlWriter.isNothing(old);
  }

  /// Inserts new keys before the old key that follows them in the canonical order.
  private void appendBefore(
      List<String> out, List<Node.Entry> fresh, String oldKey, Node.Mapping wanted, int indent) {
    int at = indexOf(wanted, oldKey);
    if (at < 0) {
      return;
    }
    for (var iterator = fresh.iterator(); iterator.hasNext(); ) {
      Node.Entry entry = iterator.next();
      if (indexOf(wanted, entry.key()) < at) {
        out.addAll(written(entry, indent));
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

  private void changed(List<String> out, Node.Entry old, Node wanted, int to) {
    int line = old.place().line();
    int indent = old.place().column() - 1;
    int body = lines.commentStart(to, line + 1, indent);
    if (old.value() instanceof Node.Mapping oldMapping
        && wanted instanceof Node.Mapping mapping
        && lines.opensBlock(line)
        && lines.isBlock(oldMapping, line)) {
      out.add(lines.line(line));
      mapping(out, oldMapping, mapping, line + 1, body);
      out.addAll(lines.slice(body, to));
    } else if (old.value() instanceof Node.Sequence oldSequence
        && wanted instanceof Node.Sequence sequence
        && !sequence.items().isEmpty()
        && lines.opensBlock(line)
        && lines.isBlock(oldSequence, line)) {
      out.add(lines.line(line));
      sequence(out, oldSequence, sequence, line + 1, body);
      out.addAll(lines.slice(body, to));
    } else {
      Node merged = Foreign.merged(old.value(), wanted);
      List<String> written = written(new Node.Entry(old.place(), old.key(), merged), indent);
      rewritten(out, written, old.value(), merged, line, to, indent);
    }
  }

  /// Appends a rewritten value, with every comment of the old lines.
  private void rewritten(
      List<String> out, List<String> written, Node old, Node merged, int line, int to, int indent) {
    int body = lines.bodyEnd(line + 1, to, Integer.MAX_VALUE);
    boolean isCollection = written.size() > 1 && written.getFirst().endsWith(":");
    List<String> inner = comments.between(line + 1, body, isCollection ? indent + step : indent);
    String first = written.getFirst() + comments.behind(line, lines.line(line));
    if (isCollection) {
      out.add(first);
      out.addAll(inner);
    } else {
      out.addAll(inner);
      out.add(first);
    }
    out.addAll(written.subList(1, written.size()));
    List<String> tail = lines.slice(body, to);
    out.addAll(keepsBreaks(old) || keepsBreaks(merged) ? withoutLeadingBlanks(tail) : tail);
  }

  private void sequence(
      List<String> out, Node.Sequence old, Node.Sequence wanted, int from, int end) {
    int dash = lines.line(old.items().getFirst().place().line()).indexOf('-');
    int tail = lines.commentStart(end, old.items().getLast().place().line() + 1, dash);
    var starts = new ArrayList<Integer>();
    starts.add(from);
    for (int i = 1; i < old.items().size(); i++) {
      int earliest = old.items().get(i - 1).place().line() + 1;
      starts.add(lines.commentStart(old.items().get(i).place().line(), earliest, dash));
    }
    starts.add(tail);
    List<Integer> matches = Foreign.matches(old, wanted);
    for (int i = 0; i < matches.size(); i++) {
      Node item = wanted.items().get(i);
      int match = matches.get(i);
      if (match >= 0) {
        out.addAll(standingApart(old, starts, matches, match));
        item(out, old.items().get(match), item, starts.get(match), starts.get(match + 1), dash);
      } else {
        out.addAll(writtenItem(item, dash));
      }
    }
    out.addAll(standingApart(old, starts, matches, old.items().size()));
    out.addAll(lines.slice(tail, end));
  }

  /// The separate comments above the items that were removed just before one that stays.
  private List<String> standingApart(
      Node.Sequence old, List<Integer> starts, List<Integer> matches, int stays) {
    int first = stays;
    while (first > 0 && !matches.contains(first - 1)) {
      first--;
    }
    return IntStream.range(first, stays)
        .mapToObj(i -> lines.standingApart(starts.get(i), old.items().get(i).place().line()))
        .flatMap(List::stream)
        .toList();
  }

  private void item(List<String> out, Node old, Node wanted, int from, int to, int dash) {
    int line = old.place().line();
    if (says(old, wanted)) {
      out.addAll(lines.slice(from, to));
    } else if (old instanceof Node.Mapping oldMapping
        && wanted instanceof Node.Mapping mapping
        && !YamlWriter.isNothing(Foreign.merged(oldMapping, mapping))
        && lines.isBlockItem(oldMapping)) {
      out.addAll(lines.slice(from, line));
      lines.blank(line, dash);
      var inner = new ArrayList<String>();
      mapping(inner, oldMapping, mapping, line, to);
      putDash(inner, dash);
      out.addAll(inner);
    } else {
      out.addAll(lines.slice(from, line));
      Node merged = Foreign.merged(old, wanted);
      rewritten(out, writtenItem(merged, dash), old, merged, line, to, dash);
    }
  }

  /// Inserts the dash before the first key of an item. The key may be another one than before.
  private static void putDash(List<String> item, int dash) {
    for (int i = 0; i < item.size(); i++) {
      String line = item.get(i);
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        item.set(i, line.substring(0, dash) + "-" + line.substring(dash + 1));
        return;
      }
    }
  }

  private List<String> written(Node.Entry entry, int indent) {
    var text = new StringBuilder();
    writer.entry(text, entry, 0);
    return indented(text, indent);
  }

  private List<String> writtenItem(Node item, int indent) {
    var text = new StringBuilder();
    writer.item(text, item, 0);
    return indented(text, indent);
  }

  private static List<String> indented(StringBuilder text, int indent) {
    return text.toString()
        .lines()
        .map(line -> line.isEmpty() ? line : " ".repeat(indent) + line)
        .toList();
  }

  private static List<String> withoutLeadingBlanks(List<String> some) {
    return some.stream().dropWhile(String::isBlank).toList();
  }

  /// Whether blank lines after a value would belong to it.
  private static boolean keepsBreaks(Node node) {
    return switch (node) {
      case Node.Scalar(var _, var text, var _) -> endsBlank(text);
      case Node.Mapping(var _, var entries) ->
          !entries.isEmpty() && keepsBreaks(entries.getLast().value());
      case Node.Sequence(var _, var items) -> !items.isEmpty() && keepsBreaks(items.getLast());
      case Node.Absent _ -> false;
    };
  }

  private static boolean endsBlank(String text) {
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    return text.substring(text.lastIndexOf('\n', end - 1) + 1, end).isBlank();
  }
}
