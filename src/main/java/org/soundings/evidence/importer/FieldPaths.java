package org.soundings.evidence.importer;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.JsonStream;

/// The fields near the top of a file by their paths, with their first short values. Only the first
/// elements of an array are read.
final class FieldPaths {

  private static final int DEEPEST = 5;
  private static final int ELEMENTS = 5;
  private static final int LONGEST_VALUE = 200;

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, String> values = new HashMap<>();

  /// In the order of the file.
  Set<String> names() {
    return names;
  }

  String value(String path) {
    return values.getOrDefault(path, "");
  }

  void addAll(FieldPaths others) {
    names.addAll(others.names);
    values.putAll(others.values);
  }

  void look(JsonStream stream) throws IOException {
    look(stream, "", 0);
  }

  void look(Node document) {
    look(document, "", 0);
  }

  private void look(JsonStream stream, String path, int depth) throws IOException {
    if (stream.isScalar()) {
      value(path, stream.text());
    } else if (depth < DEEPEST && stream.isObject()) {
      stream.object(name -> look(stream, below(path, name), depth + 1));
    } else if (depth < DEEPEST && stream.isArray()) {
      String at = below(path);
      int[] seen = {0};
      stream.array(
          () -> {
            if (seen[0]++ < ELEMENTS) {
              look(stream, at, depth + 1);
            }
          });
    }
  }

  private String below(String path, String name) {
    String at = path.isEmpty() ? name : path + "." + name;
    names.add(at);
    return at;
  }

  private String below(String path) {
    names.add(path + "[]");
    return path + "[]";
  }

  private void look(Node node, String path, int depth) {
    switch (node) {
      case Node.Scalar scalar -> value(path, scalar.text());
      case Node.Mapping mapping when depth < DEEPEST -> {
        for (Node.Entry entry : mapping.entries()) {
          look(entry.value(), below(path, entry.key()), depth + 1);
        }
      }
      case Node.Sequence sequence when depth < DEEPEST -> {
        String at = below(path);
        sequence.items().stream().limit(ELEMENTS).forEach(i -> look(i, at, depth + 1));
      }
      case Node.Mapping _, Node.Sequence _, Node.Absent _ -> {}
    }
  }

  private void value(String path, String text) {
    if (text.length() <= LONGEST_VALUE) {
      values.putIfAbsent(path, text);
    }
  }
}
