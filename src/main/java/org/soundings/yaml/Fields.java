package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Problem;

/// Reads one mapping field by field and collects every problem instead of stopping at the first.
///
/// Ask for each known key once, then call [#finish] to have the unknown ones reported. A field that
/// is missing or of the wrong type gives an empty value and a problem, never an exception.
public final class Fields {

  private final Node.Mapping mapping;
  private final String source;
  private final List<Problem> problems;
  private final Set<String> known = new HashSet<>();

  /// @param source how problems name the file
  /// @param problems where problems are added
  public Fields(Node.Mapping mapping, String source, List<Problem> problems) {
    this.mapping = mapping;
    this.source = source;
    this.problems = problems;
  }

  public Node.Place place() {
    return mapping.place();
  }

  /// Where the value of a key stands, or the mapping itself where the key is missing.
  public Node.Place placeOf(String key) {
    return mapping.get(key).map(Node::place).orElse(mapping.place());
  }

  public boolean has(String key) {
    known.add(key);
    return value(key) != null;
  }

  /// The keys in the order they were written.
  public List<String> keys() {
    return mapping.entries().stream().map(Node.Entry::key).toList();
  }

  /// A text, "" where the key is missing.
  public String text(String key) {
    Node node = value(key);
    if (node == null) {
      return "";
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    wrongType(node, key, tr("a text"));
    return "";
  }

  /// A text that must be there and not be blank.
  public String requiredText(String key) {
    String text = text(key);
    if (text.isBlank() && (value(key) == null || value(key) instanceof Node.Scalar)) {
      problem(placeOf(key), tr("\"%s\" is missing or empty.", key), tr("Add it."));
    }
    return text;
  }

  public boolean bool(String key, boolean otherwise) {
    Node node = value(key);
    if (node == null) {
      return otherwise;
    }
    if (node instanceof Node.Scalar(var _, var text, var _)) {
      if (text.equals("true")) {
        return true;
      }
      if (text.equals("false")) {
        return false;
      }
    }
    wrongType(node, key, tr("true or false"));
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

  /// A moment such as 2026-11-24T15:30:00Z.
  public Optional<Instant> instant(String key) {
    return parsed(key, tr("a moment such as 2026-11-24T15:30:00Z"), Instant::parse);
  }

  /// One of a closed set of words, written as the constants' lower-case names with spaces or
  /// hyphens.
  public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    Node node = value(key);
    if (node == null) {
      return Optional.empty();
    }
    if (!(node instanceof Node.Scalar(var place, var text, var _))) {
      wrongType(node, key, tr("a word"));
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(text)) {
        return Optional.of(constant);
      }
    }
    problem(
        place,
        tr("\"%s\" cannot be \"%s\".", key, text),
        tr(
            "Use one of: %s.",
            Arrays.stream(type.getEnumConstants())
                .map(Fields::word)
                .collect(Collectors.joining(", "))));
    return Optional.empty();
  }

  /// How a constant is written in files: `MOSTLY_HOLDS` as `mostly-holds`.
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A list of texts, empty where the key is missing.
  public List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (Node item : items(key)) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        wrongType(item, key, tr("a list of texts"));
      }
    }
    return List.copyOf(texts);
  }

  /// A mapping inside this one.
  public Optional<Fields> fields(String key) {
    Node node = value(key);
    if (node instanceof Node.Mapping map) {
      return Optional.of(new Fields(map, source, problems));
    }
    if (node != null) {
      wrongType(node, key, tr("keys and values"));
    }
    return Optional.empty();
  }

  /// A list of mappings, each read by `reader`; the reader may return null for one it cannot use.
  public <T> List<T> each(String key, Function<Fields, @Nullable T> reader) {
    var values = new ArrayList<T>();
    for (Node item : items(key)) {
      if (item instanceof Node.Mapping map) {
        T value = reader.apply(new Fields(map, source, problems));
        if (value != null) {
          values.add(value);
        }
      } else {
        wrongType(item, key, tr("a list of keys and values"));
      }
    }
    return List.copyOf(values);
  }

  /// A list of any kind of values, empty where the key is missing.
  public List<Node> items(String key) {
    Node node = value(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrongType(node, key, tr("a list"));
    return List.of();
  }

  /// The node under a key, whatever it is.
  public Optional<Node> node(String key) {
    return Optional.ofNullable(value(key));
  }

  /// Reports every key that nobody asked for, and names the nearest known one.
  public void finish() {
    for (Node.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        problems.add(
            Problem.warning(
                source,
                entry.place().line(),
                entry.place().column(),
                tr("The key \"%s\" is not known here.", entry.key()),
                nearest(entry.key())
                    .map(near -> tr("Did you mean \"%s\"? It is kept as it is.", near))
                    .orElse(tr("It is kept as it is."))));
      }
    }
  }

  /// Adds an error at a place of this file.
  public void problem(Node.Place place, String message, String hint) {
    problems.add(Problem.error(source, place.line(), place.column(), message, hint));
  }

  /// Adds a warning at a place of this file.
  public void warning(Node.Place place, String message, String hint) {
    problems.add(Problem.warning(source, place.line(), place.column(), message, hint));
  }

  private @Nullable Node value(String key) {
    known.add(key);
    return mapping.get(key).filter(node -> !(node instanceof Node.Absent)).orElse(null);
  }

  private <T> Optional<T> parsed(String key, String kind, Function<String, T> parse) {
    Node node = value(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof Node.Scalar scalar) {
      try {
        return Optional.of(parse.apply(scalar.text()));
      } catch (DateTimeParseException | NumberFormatException e) {
        problem(
            scalar.place(),
            tr("\"%s\" is \"%s\", which is not %s.", key, scalar.text(), kind),
            tr("Write %s.", kind));
        return Optional.empty();
      }
    }
    wrongType(node, key, kind);
    return Optional.empty();
  }

  private void wrongType(Node node, String key, String wanted) {
    String is =
        switch (node) {
          case Node.Mapping _ -> tr("keys and values");
          case Node.Sequence _ -> tr("a list");
          case Node.Scalar _ -> tr("a text");
          case Node.Absent _ -> "empty";
        };
    problem(
        node.place(),
        tr("\"%s\" should be %s but is %s.", key, wanted, is),
        tr("Compare it with src/docs/formats.md."));
  }

  private Optional<String> nearest(String key) {
    return known.stream()
        .sorted()
        .filter(candidate -> Spelling.distance(key, candidate) <= 2)
        .min((a, b) -> Integer.compare(Spelling.distance(key, a), Spelling.distance(key, b)));
  }
}
