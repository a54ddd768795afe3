package org.soundings.yaml.foreign;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.yaml.Node;

/// One part of a tree from another program, read leniently. A missing part or one of another type
/// is empty.
public record ForeignPart(Node node) {

  private static final ForeignPart NOTHING = new ForeignPart(Node.absent());

  public static ForeignPart nothing() {
    return NOTHING;
  }

  /// The value of a key; empty if this is not a mapping or has no such key.
  public ForeignPart get(String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.get(key).map(ForeignPart::new).orElse(NOTHING)
        : NOTHING;
  }

  /// The value at the end of a path of keys.
  public ForeignPart at(String... path) {
    ForeignPart part = this;
    for (String key : path) {
      part = part.get(key);
    }
    return part;
  }

  public boolean has(String key) {
    return node instanceof Node.Mapping mapping && mapping.get(key).isPresent();
  }

  /// The elements; empty if this is not a sequence.
  public List<ForeignPart> items() {
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(ForeignPart::new).toList()
        : List.of();
  }

  /// The elements of a sequence, or this alone if it is one value.
  public Stream<ForeignPart> each() {
    return switch (node) {
      case Node.Sequence sequence -> sequence.items().stream().map(ForeignPart::new);
      case Node.Absent _ -> Stream.of();
      case Node.Mapping _, Node.Scalar _ -> Stream.of(this);
    };
  }

  /// Keys with values in order; empty if this is not a mapping.
  public List<Node.Entry> entries() {
    return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
  }

  /// The texts among the elements, or the text itself.
  public List<String> texts() {
    return each().map(ForeignPart::text).filter(text -> !text.isEmpty()).toList();
  }

  /// The characters of a text, number or boolean, else "".
  public String text() {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  public String text(String key) {
    return get(key).text();
  }

  public boolean isPresent() {
    return !(node instanceof Node.Absent);
  }

  public boolean isMapping() {
    return node instanceof Node.Mapping;
  }

  public boolean isSequence() {
    return node instanceof Node.Sequence;
  }

  public boolean isTrue() {
    return node instanceof Node.Scalar scalar && scalar.plain() && scalar.text().equals("true");
  }

  public boolean isFalse() {
    return node instanceof Node.Scalar scalar && scalar.plain() && scalar.text().equals("false");
  }

  /// The number, even if it was written as a text; null if there is none.
  public @Nullable Double number() {
    try {
      return text().isEmpty() ? null : Double.valueOf(text());
    } catch (NumberFormatException _) {
      return null;
    }
  }

  public OptionalLong whole() {
    try {
      return text().isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text()));
    } catch (NumberFormatException _) {
      return OptionalLong.empty();
    }
  }

  public Node.Place place() {
    return node.place();
  }
}
