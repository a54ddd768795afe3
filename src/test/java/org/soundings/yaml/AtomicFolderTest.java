package org.soundings.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

  @TempDir private Path temporary;

  private static TreeMap<String, byte[]> files(String... paths) {
    var files = new TreeMap<String, byte[]>();
    for (String path : paths) {
      files.put(path, ("in " + path).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private long entries() throws IOException {
    try (var found = Files.list(temporary)) {
      return found.count();
    }
  }

  @Test
  void allFilesAreWrittenAndNothingElse() throws IOException {
    AtomicFolder.write(temporary.resolve("a"), files("one.yaml", "deep/er/two.yaml"));
    assertThat(temporary.resolve("a/one.yaml")).content().isEqualTo("in one.yaml");
    assertThat(temporary.resolve("a/deep/er/two.yaml")).content().isEqualTo("in deep/er/two.yaml");
    assertThat(entries()).isEqualTo(1);
  }

  @Test
  void anExistingFolderIsNotChanged() throws IOException {
    Files.createDirectories(temporary.resolve("a"));
    assertThatThrownBy(() -> AtomicFolder.write(temporary.resolve("a"), files("one.yaml")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(temporary.resolve("a")).isEmptyDirectory();
  }

  @Test
  void aFailedWriteLeavesNothing() throws IOException {
    // A file and a folder cannot have the same name.
    assertThatThrownBy(
            () -> AtomicFolder.write(temporary.resolve("a"), files("first", "one", "one/two")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Nothing else was changed.");
    assertThat(entries()).isZero();
  }

  @Test
  void equalFilesGiveEqualBytes() throws IOException {
    for (String name : Map.of("a", 1, "b", 2).keySet()) {
      AtomicFolder.write(temporary.resolve(name), files("one.yaml"));
    }
    assertThat(temporary.resolve("a/one.yaml"))
        .hasSameBinaryContentAs(temporary.resolve("b/one.yaml"));
  }
}
