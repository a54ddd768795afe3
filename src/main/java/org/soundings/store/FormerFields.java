package org.soundings.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;
import org.soundings.store.history.Edit;
import org.soundings.store.history.FieldValues;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlReader;

/// What the fields of one file said before one moment, found by taking back what the history says
/// of them.
final class FormerFields {

  /// What a list is called while it is read.
  private static final String ITEMS = "items";

  private final Map<String, String> fields;

  private FormerFields(Map<String, String> fields) {
    this.fields = Map.copyOf(fields);
  }

  /// For each edit, the fields before it and all that came with it and since.
  ///
  /// @param now the file after all edits
  /// @param newestFirst its edits
  static List<FormerFields> before(Node.Mapping now, List<Edit> newestFirst) {
    var fields = new HashMap<>(FieldValues.of(now));
    var former = new ArrayList<FormerFields>();
    while (former.size() < newestFirst.size()) {
      List<Edit> together = together(newestFirst.subList(former.size(), newestFirst.size()));
      together.forEach(edit -> fields.put(edit.field(), edit.before()));
      former.addAll(Collections.nCopies(together.size(), new FormerFields(fields)));
    }
    return former;
  }

  /// The first edits that were made together: they have one moment, and each field once.
  private static List<Edit> together(List<Edit> edits) {
    var fields = new HashSet<String>();
    int count = 0;
    while (count < edits.size()
        && edits.get(count).at().equals(edits.getFirst().at())
        && fields.add(edits.get(count).field())) {
      count++;
    }
    return edits.subList(0, count);
  }

  /// The same with another field, such as one that names the file and never changes.
  FormerFields with(String field, String text) {
    var more = new HashMap<>(fields);
    more.put(field, text);
    return new FormerFields(more);
  }

  /// What a field said, "" for nothing.
  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /// Reads something from some of the fields; empty where what is known of them makes none.
  <T> Optional<T> read(List<String> names, Function<Fields, @Nullable T> reader) {
    var file = Node.mapping();
    names.forEach(name -> file.text(name, text(name)));
    var problems = new ArrayList<Problem>();
    T read = reader.apply(new Fields(file.build(), "", problems));
    return problems.isEmpty() ? Optional.ofNullable(read) : Optional.empty();
  }

  /// The items of a list of texts as the history has it; empty where they cannot be read.
  static Optional<List<String>> texts(String list) {
    return items(list, fields -> fields.texts(ITEMS));
  }

  /// Reads a field that holds a list; empty where it cannot be read.
  <T> Optional<List<T>> list(String name, Function<Fields, @Nullable T> reader) {
    return items(text(name), fields -> fields.each(ITEMS, reader));
  }

  private static <T> Optional<List<T>> items(String list, Function<Fields, List<T>> reader) {
    if (list.isBlank()) {
      return Optional.of(List.of());
    }
    var read = YamlReader.read((ITEMS + ":\n" + list).getBytes(StandardCharsets.UTF_8), "");
    var problems = new ArrayList<>(read.problems());
    List<T> items = reader.apply(new Fields(read.value(), "", problems));
    return problems.isEmpty() ? Optional.of(items) : Optional.empty();
  }
}
