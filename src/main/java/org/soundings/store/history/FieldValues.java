package org.soundings.store.history;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlWriter;

/// The content of one file, field by field, as text.
///
/// A field is named by the keys that lead to it, joined by `/`. An item of a list is named by its
/// `id`, `role` or `question`, so that its name does not depend on its position. A list whose items
/// have no such key is one field. In a name, `/` is written `~1` and `~` is written `~0` (RFC 6901,
/// section 3). Author and time (`by`, `at`) are not fields, because every record of the history has
/// its own.
public final class FieldValues {

  private static final List<String> NAMES = List.of("id", "role", "question", "threat");
  private static final Set<String> BOOKKEEPING = Set.of("by", "at", "last_numbers", "origins");

  private final Map<String, String> values = new LinkedHashMap<>();

  private FieldValues() {}

  /// The fields that are not empty, in the order of the file.
  public static Map<String, String> of(Node.Mapping file) {
    var all = new FieldValues();
    all.mapping("", file);
    return all.values;
  }

  private void mapping(String path, Node.Mapping mapping) {
    boolean onlyNamed = mapping.entries().stream().allMatch(FieldValues::isNameOrNothing);
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key();
      if (!BOOKKEEPING.contains(key) && (onlyNamed || !NAMES.contains(key))) {
        value(path.isEmpty() ? escaped(key) : path + "/" + escaped(key), entry.value());
      }
    }
  }

  private static boolean isNameOrNothing(Node.Entry entry) {
    return NAMES.contains(entry.key())
        || BOOKKEEPING.contains(entry.key())
        || entry.value() instanceof Node.Absent;
  }

  private void value(String path, Node value) {
    switch (value) {
      case Node.Mapping mapping -> mapping(path, mapping);
      case Node.Sequence(var _, var items) when areNamed(items) ->
          items.forEach(item -> value(path + "/" + escaped(name(item).orElseThrow()), item));
      case Node.Sequence sequence -> put(path, asText(sequence));
      case Node.Scalar scalar -> put(path, scalar.text());
      case Node.Absent _ -> {}
    }
  }

  private void put(String path, String text) {
    if (!text.isEmpty()) {
      values.put(path, text);
    }
  }

  /// Whether every item has a unique name.
  private static boolean areNamed(List<Node> items) {
    var names = new HashSet<String>();
    return items.stream()
        .allMatch(
            item -> name(item).filter(name -> !name.isBlank()).filter(names::add).isPresent());
  }

  private static Optional<String> name(Node item) {
    return item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()
        ? Optional.of(mapping.entries().getFirst())
            .filter(first -> NAMES.contains(first.key()))
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(value -> ((Node.Scalar) value).text())
        : Optional.empty();
  }

  private static String asText(Node.Sequence sequence) {
    return sequence.items().isEmpty() ? "" : YamlWriter.items(sequence);
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
