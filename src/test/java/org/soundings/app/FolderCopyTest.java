package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
  void whatIsInsideAJarIsCopied() throws IOException {
    Map<String, String> isNew = Map.of("create", "true");
    try (FileSystem jar = FileSystems.newFileSystem(home.resolve("a.jar"), isNew)) {
      Path sample = Files.createDirectories(jar.getPath("/sample/answers"));
      Files.writeString(sample.resolve("q-one.yaml"), "question: q-one\n");
      FolderCopy.of(jar.getPath("/sample"), home.resolve("copy"));
    }
    assertThat(home.resolve("copy/answers/q-one.yaml")).content().isEqualTo("question: q-one\n");
  }

  @Test
  void nothingIsCopiedIntoAFolderThatHoldsSomething() throws IOException {
    Path source = Files.createDirectory(home.resolve("source"));
    Files.writeString(source.resolve("assessment.yaml"), "title: A\n");
    Path target = Files.createDirectory(home.resolve("target"));
    Path there = Files.writeString(target.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> FolderCopy.of(source, target))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(target).isDirectoryContaining(there::equals);
    assertThat(target.resolve("assessment.yaml")).doesNotExist();
  }
}
