package org.soundings.app.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {

  @TempDir Path home;

  @Test
  void aFolderInsideAJarIsCopied() throws IOException {
    Map<String, String> isNew = Map.of("create", "true");
    try (FileSystem jar = FileSystems.newFileSystem(home.resolve("a.jar"), isNew)) {
      Path sample = Files.createDirectories(jar.getPath("/sample/answers"));
      Files.writeString(sample.resolve("q-one.yaml"), "question: q-one\n");
      FolderCopy.of(jar.getPath("/sample"), home.resolve("copy"));
    }
    assertThat(home.resolve("copy/answers/q-one.yaml")).content().isEqualTo("question: q-one\n");
  }

  @Test
  void copyingIntoANonEmptyFolderIsRefused() throws IOException {
    Path source = Files.createDirectory(home.resolve("source"));
    Files.writeString(source.resolve("assessment.yaml"), "title: A\n");
    Path target = Files.createDirectory(home.resolve("target"));
    Path there = Files.writeString(target.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> FolderCopy.of(source, target))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(target).isDirectoryContaining(there::equals);
    assertThat(target.resolve("assessment.yaml")).doesNotExist();
  }

  @Test
  void anUnreadableFileFailsTheCopyAndIsNamed() throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(withADamagedFile())) {
      assertThatThrownBy(() -> FolderCopy.of(jar.getPath("/sample"), home.resolve("copy")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("damaged.yaml");
    }
    assertThat(home).isDirectoryNotContaining(each -> !each.endsWith("a.jar"));
  }

  /// A jar in which the bytes of one file are damaged, so that the file cannot be read.
  private Path withADamagedFile() throws IOException {
    Path file = home.resolve("a.jar");
    try (FileSystem jar = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
      Path sample = Files.createDirectory(jar.getPath("/sample"));
      Files.writeString(sample.resolve("damaged.yaml"), "title: A\n".repeat(100));
      Files.writeString(sample.resolve("whole.yaml"), "title: A\n");
    }
    byte[] bytes = Files.readAllBytes(file);
    String name = "sample/damaged.yaml";
    int named = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name);
    // The name is followed by extra data, whose length is in the two bytes before it, and then by
    // the content.
    int more = Byte.toUnsignedInt(bytes[named - 2]) + 256 * Byte.toUnsignedInt(bytes[named - 1]);
    bytes[named + name.length() + more] = (byte) 0xFF;
    Files.write(file, bytes);
    return file;
  }
}
