package org.soundings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document below `src/docs/reference` that is generated from the code. `./mvnw test
/// -Dreference=write` writes them. Without this option a test fails if one differs from the code.
public final class ReferenceDocument {

  private static final Path FOLDER = Path.of("src/docs/reference");

  private ReferenceDocument() {}

  public static void check(String name, String content) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("reference"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, content);
    }
    assertThat(Files.readString(file))
        .as("write it with: ./mvnw test -Dreference=write")
        .isEqualTo(content);
  }
}
