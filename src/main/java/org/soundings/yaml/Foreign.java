package org.soundings.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// Preserves unknown keys of the old tree: those that the wanted tree does not contain.
///
/// They must survive every change, also inside lists. Items are matched by equality, else by their
/// `id`, `role`, `question`, `name` or `who`, else by index, because a person may have been
/// renamed.
final class Foreign {

  private static final List<String> NAMES = List.of("id", "role", "question", "name", "who");

  private Foreign() {}

  /// The wanted tree with the unknown keys of the old one.
  static Node.Mapping merged(Node.Mapping old, Node.Mapping wanted) {
    Set<String> known = new HashSet<>();
    var entries = new ArrayList<Node.Entry>();
    for (Node.Entry entry : wanted.entries()) {
      known.add(entry.key());
      Node value =
          old.get(entry.key()).map(before -> merged(before, entry.value())).orElse(entry.value());
      entries.add(new Node.Entry(entry.place(), entry.key(), value));
    }
    if (!wanted.entries().isEmpty()) {
      old.entries().stream().filter(entry -> !known.contains(entry.key())).forEach(entries::add);
    }
    return new Node.Mapping(Node.Place.NONE, entries);
  }

  static Node merged(Node old, Node wanted) {
    if (old instanceof Node.Mapping before && wanted instanceof Node.Mapping mapping) {
      return merged(before, mapping);
    }
    if (old instanceof Node.Sequence before && wanted instanceof Node.Sequence sequence) {
      List<Integer> matches = matches(before, sequence);
      var items = new ArrayList<Node>();
      for (int i = 0; i < matches.size(); i++) {
        Node item = sequence.items().get(i);
        int match = matches.get(i);
        items.add(match < 0 ? item : merged(before.items().get(match), item));
      }
      return new Node.Sequence(Node.Place.NONE, items);
    }
    return wanted;
  }

  /// For every wanted item the index of the matching old one, or -1.
  static List<Integer> matches(Node.Sequence old, Node.Sequence wanted) {
    var matches = new ArrayList<>(Collections.nCopies(wanted.items().size(), -1));
    match(matches, old, wanted, (before, item) -> YamlEditor.says(before, item));
    match(
        matches,
        old,
        wanted,
        (before, item) -> !name(item).isEmpty() && name(item).equals(name(before)));
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) < 0 && i < old.items().size() && !matches.contains(i)) {
        matches.set(i, i);
      }
    }
    return matches;
  }

  private static void match(
      List<Integer> matches,
      Node.Sequence old,
      Node.Sequence wanted,
      BiPredicate<Node, Node> isSame) {
    for (int i = 0; i < matches.size(); i++) {
      for (int j = 0; j < old.items().size() && matches.get(i) < 0; j++) {
        if (!matches.contains(j) && isSame.test(old.items().get(j), wanted.items().get(i))) {
          matches.set(i, j);
        }
      }
    }
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
}
