package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;

/// Reads one mapping field by field and collects every problem instead of stopping at the first.
///
/// Read each known key once, then call [#finish] to report the unknown ones. A field that is
/// missing or of the wrong type gives an empty value and a problem, never an exception.
public final class Fields {

  private final Node.Mapping mapping;
  private final FieldProblems problems;
  private final Set<String> known = new HashSet<>();

  /// @param source the path of the file in problems
  /// @param problems receives the problems
  public Fields(Node.Mapping mapping, String source, List<Problem> problems) {
    this(mapping, new FieldProblems(source, problems));
  }

  private Fields(Node.Mapping mapping, FieldProblems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  public Node.Place place() {
    return mapping.place();
  }

  /// The place of the value of a key, or of the mapping itself if the key is missing.
  public Node.Place placeOf(String key) {
    return mapping.get(key).map(Node::place).orElse(mapping.place());
  }

  public boolean has(String key) {
    known.add(key);
    return value(key) != null;
  }

  /// The keys in the order of the file.
  public List<String> keys() {
    return mapping.entries().stream().map(Node.Entry::key).toList();
  }

  /// A text, "" if the key is missing.
  public String text(String key) {
    return scalar(key, tr("a text")).map(WrittenValue::text).orElse("");
  }

  /// A required text that is not blank.
  public String requiredText(String key) {
    String text = text(key);
    if (text.isBlank() && (value(key) == null || value(key) instanceof Node.Scalar)) {
      problem(placeOf(key), tr("\"%s\" is missing or empty.", key), tr("Add the value."));
    }
    return text;
  }

  public boolean bool(String key, boolean otherwise) {
    Node node = value(key);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof Node.Scalar(var _, var text, var _) && text.matches("true|false")) {
      return text.equals("true");
    }
    problems.wrongType(node, key, tr("true or false"));
    return otherwise;
  }

  public Optional<Integer> integer(String key) {
    return parsed(key, tr("a whole number"), Integer::valueOf);
  }

  public Optional<Long> longInteger(String key) {
    return parsed(key, tr("a whole number"), Long::valueOf);
  }

  /// A date such as 2026-11-24.
  public Optional<LocalDate> date(String key) {
    return parsed(key, tr("a date such as 2026-11-24"), LocalDate::parse);
  }

  /// A time such as 2026-11-24T15:30:00Z.
  public Optional<Instant> instant(String key) {
    return parsed(key, tr("a time such as 2026-11-24T15:30:00Z"), Instant::parse);
  }

  /// A word of a closed set, written as the constants' lower-case names with spaces or hyphens.
  public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    return scalar(key, tr("a word")).flatMap(value -> value.word(type));
  }

  /// The name of a constant in files: `MOSTLY_EFFECTIVE` as `mostly-effective`.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A list of texts, empty if the key is missing.
  public List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (Node item : items(key)) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        problems.wrongType(item, key, tr("a list of text values"));
      }
    }
    return List.copyOf(texts);
  }

  /// A mapping inside this one.
  public Optional<Fields> fields(String key) {
    Node node = value(key);
    if (node instanceof Node.Mapping map) {
      return Optional.of(new Fields(map, problems));
    }
    if (node != null) {
      problems.wrongType(node, key, tr("keys and values"));
    }
    return Optional.empty();
  }

  /// A list of mappings, each read by `reader`, which may return null for one that it cannot use.
  public <T> List<T> each(String key, Function<Fields, @Nullable T> reader) {
    var values = new ArrayList<T>();
    for (Node item : items(key)) {
      if (item instanceof Node.Mapping map) {
        T value = reader.apply(new Fields(map, problems));
        if (value != null) {
          values.add(value);
        }
      } else {
        problems.wrongType(item, key, tr("a list of keys and values"));
      }
    }
    return List.copyOf(values);
  }

  /// A list of any kind of values, empty if the key is missing.
  public List<Node> items(String key) {
    Node node = value(key);
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    if (node != null) {
      problems.wrongType(node, key, tr("a list"));
    }
    return List.of();
  }

  /// The node under a key, of any kind.
  public Optional<Node> node(String key) {
    return Optional.ofNullable(value(key));
  }

  /// Reports every key that was not read, with the most similar known one.
  public void finish() {
    for (Node.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        problems.unknown(entry, known);
      }
    }
  }

  /// Adds an error at a place of this file.
  public void problem(Node.Place place, String message, String hint) {
    problems.error(place, message, hint);
  }

  /// Adds a warning at a place of this file.
  public void warning(Node.Place place, String message, String hint) {
    problems.warning(place, message, hint);
  }

  private @Nullable Node value(String key) {
    known.add(key);
    return mapping.get(key).filter(node -> !(node instanceof Node.Absent)).orElse(null);
  }

  /// The value of a key as it was written; empty, with a problem, if it is not a scalar.
  private Optional<WrittenValue> scalar(String key, String wanted) {
    Node node = value(key);
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(new WrittenValue(key, scalar, problems));
    }
    if (node != null) {
      problems.wrongType(node, key, wanted);
    }
    return Optional.empty();
  }

  private <T> Optional<T> parsed(String key, String kind, Function<String, T> parse) {
    return scalar(key, kind).flatMap(value -> value.parsed(kind, parse));
  }
}
