package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Makes a tree from the parser's events, with the place of every value.
final class YamlTree {

  private final YAMLParser parser;
  private final Problems problems;

  YamlTree(YAMLParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /// Receives uses of features that the program's files never use.
  @FunctionalInterface
  interface Problems {
    void add(Node.Place place, String message, String hint);
  }

  /// The value of the only document; absent if there is none.
  Node read() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return new Node.Absent(Node.Place.NONE);
    }
    Node node = value(first, 0);
    if (parser.nextToken() != null) {
      problems.add(
          place(), tr("A second YAML document starts here."), tr("Use one document per file."));
    }
    return node;
  }

  private Node value(JsonToken token, int depth) {
    Node.Place place = place();
    if (depth > YamlReader.DEEPEST) {
      throw new TooDeep(place);
    }
    if (parser.isCurrentAlias()) {
      problems.add(
          place,
          tr("Aliases (*%s) are not allowed in these files.", parser.getString()),
          tr("Write the value in full."));
      return new Node.Absent(place);
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      case VALUE_NULL -> new Node.Absent(place);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          new Node.Scalar(place, parser.getString(), token != JsonToken.VALUE_STRING);
      default -> throw new IllegalStateException("unexpected token " + token);
    };
  }

  private Node.Mapping mapping(Node.Place start, int depth) {
    var entries = new ArrayList<Node.Entry>();
    Map<String, Node.Place> seen = new HashMap<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      String key = parser.currentName();
      Node.Place keyPlace = place();
      Node value = value(next(), depth + 1);
      Node.Place earlier = seen.putIfAbsent(key, keyPlace);
      if (earlier != null) {
        problems.add(
            keyPlace,
            tr(
                "The key \"%s\" is repeated here. It already occurs in line %d.",
                key, earlier.line()),
            tr("Remove one of the two keys. The first key is used."));
      } else {
        entries.add(new Node.Entry(keyPlace, key, value));
      }
    }
    Node.Place place = entries.isEmpty() ? start : entries.getFirst().place();
    return new Node.Mapping(place, entries);
  }

  private Node.Sequence sequence(Node.Place place, int depth) {
    var items = new ArrayList<Node>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      items.add(value(token, depth + 1));
    }
    return new Node.Sequence(place, items);
  }

  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IllegalStateException("the parser ended inside a value");
    }
    return token;
  }

  private Node.Place place() {
    return place(parser.currentTokenLocation());
  }

  static Node.Place place(TokenStreamLocation location) {
    return new Node.Place(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
  }

  /// Thrown if values nest deeper than [YamlReader#DEEPEST].
  static final class TooDeep extends RuntimeException {
    private final Node.Place place;

    TooDeep(Node.Place place) {
      super(tr("nested too deeply"), null, false, false);
      this.place = place;
    }

    Node.Place place() {
      return place;
    }
  }
}
