package org.soundings.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.FieldGroup;
import org.soundings.base.Sha256;
import org.soundings.change.FieldChange.Kind;

/// Visits every component of a record and of the records in it, so that new fields of the model are
/// compared without further code.
///
/// A field is named by the components that lead to it, joined by `/`. An item in a list of records
/// is named by its first component if that is unique, and by its number if not.
final class RecordFields {

  /// What a field holds.
  ///
  /// @param word for files and programs
  /// @param said for people, in the current language
  private record Value(String word, String said, Kind kind) {
    static final Value NONE = new Value("", "", Kind.PLAIN);

    /// The kind of a field whose value changed. An empty value fits any kind.
    static Kind kind(Value was, Value is) {
      if (was == NONE || is == NONE) {
        return was == NONE ? is.kind : was.kind;
      }
      return was.kind == is.kind ? was.kind : Kind.TEXT;
    }
  }

  private final Map<String, Value> values = new LinkedHashMap<>();

  private RecordFields() {}

  /// The fields that are not empty, in the order of the components.
  private static Map<String, Value> of(@Nullable Object value) {
    var fields = new RecordFields();
    fields.add("", value);
    return fields.values;
  }

  /// The differences between two values of one kind; empty only if they are equal.
  static List<FieldChange> between(@Nullable Object before, @Nullable Object after) {
    if (java.util.Objects.equals(before, after)) {
      return List.of();
    }
    Map<String, Value> old = of(before);
    Map<String, Value> current = of(after);
    var names = new LinkedHashSet<>(old.keySet());
    names.addAll(current.keySet());
    var changes = new ArrayList<FieldChange>();
    for (String name : names) {
      Value was = old.getOrDefault(name, Value.NONE);
      Value is = current.getOrDefault(name, Value.NONE);
      if (!was.word().equals(is.word())) {
        changes.add(
            new FieldChange(
                name, was.word(), is.word(), was.said(), is.said(), Value.kind(was, is)));
      }
    }
    if (changes.isEmpty()) {
      changes.add(
          new FieldChange(
              "order", String.join(", ", old.keySet()), String.join(", ", current.keySet())));
    }
    return List.copyOf(changes);
  }

  /// The parts of a record by name.
  static Map<String, Object> components(Record value) {
    var parts = new LinkedHashMap<String, Object>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = read(component, value);
      if (part instanceof FieldGroup group) {
        parts.putAll(components((Record) group));
      } else if (part != null) {
        parts.put(component.getName(), part);
      }
    }
    return parts;
  }

  private void add(String path, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Optional<?> maybe -> maybe.ifPresent(inner -> add(path, inner));
      case Sha256 digest -> put(path, digest.hex());
      case ThreatId threat -> put(path, threat.toString());
      case AnswerState state -> {
        put(path, state.word(), state.words());
        components((Record) state).forEach((name, part) -> add(joined(path, name), part));
      }
      case Record parts -> record(path, parts);
      case Enum<?> word -> put(path, LocalizedTerm.name(word), LocalizedTerm.of(word));
      case Map<?, ?> map -> map.forEach((key, part) -> add(joined(path, key.toString()), part));
      case Collection<?> items -> items(path, items);
      case Number number -> plain(path, number);
      case Boolean truth -> plain(path, truth);
      default -> put(path, value.toString());
    }
  }

  private void record(String path, Record value) {
    if (isOneOfSeveral(value.getClass())) {
      put(joined(path, "kind"), kind(value), LocalizedTerm.kind(value));
    }
    components(value).forEach((name, part) -> add(joined(path, name), part));
  }

  /// Which of several kinds a record is, in English.
  static String kind(Record value) {
    return spaced(value.getClass().getSimpleName());
  }

  private static boolean isOneOfSeveral(Class<?> type) {
    return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
  }

  private void items(String path, Collection<?> items) {
    if (items.stream().noneMatch(Record.class::isInstance)
        || items.stream().anyMatch(ThreatId.class::isInstance)) {
      put(path, String.join("\n", items.stream().map(Object::toString).toList()));
      return;
    }
    boolean named = areNamed(items);
    int number = 0;
    for (Object item : items) {
      number++;
      if (named) {
        named(joined(path, name(item)), (Record) item);
      } else {
        add(joined(path, String.valueOf(number)), item);
      }
    }
  }

  /// An item whose first component is already its name. If it has no other values, its name is the
  /// only one.
  private void named(String path, Record item) {
    int before = values.size();
    if (isOneOfSeveral(item.getClass())) {
      put(joined(path, "kind"), kind(item), LocalizedTerm.kind(item));
    }
    components(item).entrySet().stream()
        .skip(1)
        .forEach(part -> add(joined(path, part.getKey()), part.getValue()));
    if (values.size() == before) {
      put(path, name(item));
    }
  }

  /// Whether each item has a unique name.
  static boolean areNamed(Collection<?> items) {
    var names = new HashSet<String>();
    return items.stream().map(RecordFields::name).allMatch(n -> !n.isBlank() && names.add(n));
  }

  /// The first component if it is a text or an id, else "".
  static String name(Object item) {
    if (!(item instanceof Record value)) {
      return "";
    }
    Object first = read(value.getClass().getRecordComponents()[0], value);
    return first instanceof String || first instanceof ThreatId ? first.toString() : "";
  }

  private void plain(String path, Object value) {
    values.put(path, new Value(value.toString(), value.toString(), Kind.PLAIN));
  }

  private void put(String path, String text) {
    put(path, text, text, Kind.TEXT);
  }

  private void put(String path, String word, String said) {
    put(path, word, said, Kind.WORD);
  }

  private void put(String path, String word, String said, Kind kind) {
    if (!word.isEmpty()) {
      values.put(path, new Value(word, said, kind));
    }
  }

  private static String joined(String path, String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object read(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's own component cannot be read: " + component, e);
    }
  }
}
