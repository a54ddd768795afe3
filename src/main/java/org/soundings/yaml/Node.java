package org.soundings.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One value of a YAML document, with the place at which it starts.
public sealed interface Node {

  /// The start of the value; [Place#NONE] for a node made by the program.
  Place place();

  /// A place in a text.
  ///
  /// @param line from 1; 0 if unknown
  /// @param column from 1; 0 if unknown
  record Place(int line, int column) {
    public static final Place NONE = new Place(0, 0);
  }

  /// Keys and values in order.
  record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
    }
  }

  /// One line of a mapping.
  ///
  /// @param place the start of the key
  record Entry(Place place, String key, Node value) {}

  /// Values in order.
  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// A text, number or boolean, as the characters that were written.
  ///
  /// @param plain whether it was written without quotes and not as a block, so that `12` may be a
  ///   number
  record Scalar(Place place, String text, boolean plain) implements Node {}

  /// No value: an empty field, `null` or `~`. In a tree made by the program it means "omit this
  /// key".
  record Absent(Place place) implements Node {}

  // Building trees.

  static Node text(String text) {
    return new Scalar(Place.NONE, text, false);
  }

  /// A text, or absent if it is empty.
  static Node textOrAbsent(@Nullable String text) {
    return text == null || text.isEmpty() ? absent() : text(text);
  }

  /// A number, date or word that is written without quotes if possible.
  static Node plain(@Nullable Object value) {
    return value == null ? absent() : new Scalar(Place.NONE, value.toString(), true);
  }

  static Node absent() {
    return new Absent(Place.NONE);
  }

  /// A sequence, or absent if it is empty.
  static Node list(List<? extends Node> items) {
    return items.isEmpty() ? absent() : new Sequence(Place.NONE, List.copyOf(items));
  }

  static Node texts(List<String> items) {
    return list(items.stream().map(Node::text).toList());
  }

  static MappingBuilder mapping() {
    return new MappingBuilder();
  }

  static Node texts(Map<String, String> items) {
    var builder = mapping();
    items.forEach((key, value) -> builder.put(key, text(value)));
    return builder.build();
  }

  /// Collects the entries of a mapping in their canonical order.
  final class MappingBuilder {
    private final Map<String, Node> entries = new LinkedHashMap<>();

    private MappingBuilder() {}

    public MappingBuilder put(String key, Node value) {
      if (entries.putIfAbsent(key, value) != null) {
        throw new IllegalArgumentException("key given twice: " + key);
      }
      return this;
    }

    public MappingBuilder text(String key, @Nullable String value) {
      return put(key, textOrAbsent(value));
    }

    public MappingBuilder plain(String key, @Nullable Object value) {
      return put(key, Node.plain(value));
    }

    public Mapping build() {
      var list = new ArrayList<Entry>();
      entries.forEach((key, value) -> list.add(new Entry(Place.NONE, key, value)));
      return new Mapping(Place.NONE, list);
    }
  }
}
