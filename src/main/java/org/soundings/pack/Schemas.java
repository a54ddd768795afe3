package org.soundings.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The published JSON Schemas (draft 2020-12) of the files that people write, so that editors can
/// complete and validate them.
public final class Schemas {

  private static final List<String> NAMES =
      List.of(
          "pack",
          "section",
          "concepts",
          "threats",
          "framework",
          "factors",
          "topics",
          "terms",
          "glossary",
          "notices",
          "book",
          "evidence-rules",
          "workshops",
          "translation");

  private Schemas() {}

  /// The names of the schemas. Each is also the value of `kind` in its files.
  public static List<String> names() {
    return NAMES;
  }

  /// The text of a schema; empty if there is none with that name.
  public static Optional<String> text(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + fileName(name))) {
      if (in == null) {
        throw new IllegalStateException("the program was built without the schema " + name);
      }
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// `section` as `section.schema.json`.
  public static String fileName(String name) {
    return name + ".schema.json";
  }
}
