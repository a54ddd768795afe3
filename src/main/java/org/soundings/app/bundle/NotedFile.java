package org.soundings.app.bundle;

import java.util.Optional;
import org.soundings.yaml.Node;

/// What an evidence record says about its stored file.
///
/// @param size in bytes; 0 if not recorded
/// @param format the format it was read as; empty if it was not read
record NotedFile(String name, String sha256, long size, Optional<String> format) {

  /// Empty if the record names no file.
  static Optional<NotedFile> in(Node.Mapping record) {
    Node file = record.get("source").flatMap(source -> child(source, "file")).orElse(Node.absent());
    String name = words(file, "name");
    String sha256 = words(file, "sha256");
    if (name.isEmpty() || sha256.isEmpty()) {
      return Optional.empty();
    }
    String size = words(file, "size");
    return Optional.of(
        new NotedFile(
            name,
            sha256,
            size.matches("\\d{1,18}") ? Long.parseLong(size) : 0,
            child(file, "reading")
                .flatMap(reading -> child(reading, "format"))
                .map(NotedFile::words)));
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
  }

  private static String words(Node node, String key) {
    return child(node, key).map(NotedFile::words).orElse("");
  }

  private static String words(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
