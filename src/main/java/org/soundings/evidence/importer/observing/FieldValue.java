package org.soundings.evidence.importer.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// A value of a tree with its path. A missing value has a path too, so that an observation can name
/// the unset field, such as `spec.hostUsers`.
///
/// @param path such as `spec.containers[0].image`; "" at the top
public record FieldValue(String path, ForeignPart value) {

  public static FieldValue top(ForeignPart value) {
    return new FieldValue("", value);
  }

  public FieldValue get(String key) {
    return new FieldValue(pathOf(key), value.get(key));
  }

  public FieldValue at(String... keys) {
    FieldValue field = this;
    for (String key : keys) {
      field = field.get(key);
    }
    return field;
  }

  /// This if it is present, else the other.
  public FieldValue or(FieldValue other) {
    return isPresent() ? this : other;
  }

  /// The elements of a sequence.
  public List<FieldValue> items() {
    var fields = new ArrayList<FieldValue>();
    for (ForeignPart item : value.items()) {
      fields.add(new FieldValue(path + "[" + fields.size() + "]", item));
    }
    return fields;
  }

  /// The values of a mapping.
  public List<FieldValue> entries() {
    return value.entries().stream()
        .map(entry -> new FieldValue(pathOf(entry.key()), new ForeignPart(entry.value())))
        .toList();
  }

  /// The first of the elements whose `name` is this one.
  public Optional<FieldValue> named(String name) {
    return items().stream().filter(item -> item.text("name").equals(name)).findFirst();
  }

  /// Names with dots or slashes are in brackets, as in JSONPath.
  private String pathOf(String key) {
    if (key.indexOf('.') >= 0 || key.indexOf('/') >= 0) {
      return path + "['" + key + "']";
    }
    return path.isEmpty() ? key : path + "." + key;
  }

  public boolean isPresent() {
    return value.isPresent();
  }

  /// The boolean value, as Kubernetes reads it.
  public BooleanField truth() {
    return BooleanField.of(value);
  }

  public boolean isTrue() {
    return truth() == BooleanField.TRUE;
  }

  public boolean isFalse() {
    return truth() == BooleanField.FALSE;
  }

  public String text() {
    return value.text();
  }

  public String text(String key) {
    return value.text(key);
  }

  public List<String> texts() {
    return value.texts();
  }

  /// The whole number, as Kubernetes reads it.
  public OptionalLong whole() {
    return WholeNumber.of(value);
  }

  /// Whether there is a single value instead of a list.
  public boolean isNoList() {
    return isPresent() && !value.isSequence();
  }

  public boolean isZero() {
    return whole().isPresent() && whole().getAsLong() == 0;
  }

  /// The value on one line: `a`, `a, b` or `type: a, user: b`.
  public String words() {
    return switch (value.node()) {
      case Node.Scalar scalar -> scalar.text();
      case Node.Sequence _ ->
          items().stream().map(FieldValue::words).collect(Collectors.joining(", "));
      case Node.Mapping mapping ->
          mapping.entries().stream()
              .map(e -> e.key() + ": " + new FieldValue("", new ForeignPart(e.value())).words())
              .collect(Collectors.joining(", "));
      case Node.Absent _ -> "";
    };
  }
}
