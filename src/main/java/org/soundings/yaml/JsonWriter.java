package org.soundings.yaml;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes a tree as JSON (RFC 8259), for other programs. Absent values are omitted, plain numbers
/// and booleans are written as such, everything else as text.
public final class JsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,9})?");

  private JsonWriter() {}

  /// The tree as indented text with a line break at the end. Equal trees give equal characters.
  public static String write(Node root) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      value(json, root, false);
    }
    return out.append('\n').toString();
  }

  /// The same with absent values and empty lists as `null` and `[]`, for readers that expect every
  /// key.
  public static String writeWhole(Node root) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      value(json, root, true);
    }
    return out.append('\n').toString();
  }

  /// The object as indented text with a line break at the end, with all members.
  public static String write(JsonObject root) {
    var out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      value(json, root);
    }
    return out.append('\n').toString();
  }

  private static void value(JsonGenerator json, Object value) {
    switch (value) {
      case JsonObject object -> {
        json.writeStartObject();
        object
            .members()
            .forEach(
                member -> {
                  json.writeName(member.getKey());
                  value(json, member.getValue());
                });
        json.writeEndObject();
      }
      case List<?> items -> {
        json.writeStartArray();
        items.forEach(item -> value(json, item));
        json.writeEndArray();
      }
      case Long number -> json.writeNumber(number);
      case Double number -> json.writeNumber(BigDecimal.valueOf(number).stripTrailingZeros());
      case Boolean truth -> json.writeBoolean(truth);
      case String text -> json.writeString(text);
      default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
    }
  }

  /// @param whole whether absent values are written too
  private static void value(JsonGenerator json, Node node, boolean whole) {
    switch (node) {
      case Node.Mapping mapping -> {
        json.writeStartObject();
        for (Node.Entry entry : mapping.entries()) {
          if (whole || !YamlWriter.isNothing(entry.value())) {
            json.writeName(entry.key());
            value(json, entry.value(), whole);
          }
        }
        json.writeEndObject();
      }
      case Node.Sequence(var _, var items) -> {
        json.writeStartArray();
        items.forEach(item -> value(json, item, whole));
        json.writeEndArray();
      }
      case Node.Scalar scalar -> scalar(json, scalar);
      case Node.Absent _ -> json.writeNull();
    }
  }

  private static void scalar(JsonGenerator json, Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.plain() && NUMBER.matcher(text).matches()) {
      json.writeNumber(new BigDecimal(text));
    } else if (scalar.plain() && (text.equals("true") || text.equals("false"))) {
      json.writeBoolean(text.equals("true"));
    } else {
      json.writeString(text);
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      var indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
