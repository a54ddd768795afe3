package org.soundings.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A file that another program reads during its deletion is deleted only if that is correct.
class AtomicFileTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("a.yaml"), "words");
  }

  private Stream<Path> files() throws IOException {
    return Files.list(folder);
  }

  private static void refuse() throws IOException {
    throw new IOException("no");
  }

  @Test
  void aFileThatPassesItsCheckIsDeleted() throws IOException {
    AtomicFile.delete(file, aside -> assertThat(aside).content().isEqualTo("words"));
    assertThat(files()).isEmpty();
    AtomicFile.delete(file, _ -> refuse());
    assertThat(files()).as("nothing was there").isEmpty();
  }

  @Test
  void aFileThatFailsItsCheckIsRestored() throws IOException {
    assertThatThrownBy(() -> AtomicFile.delete(file, _ -> refuse())).hasMessage("no");
    assertThat(files()).containsExactly(file);
    assertThat(file).content().isEqualTo("words");
  }

  @Test
  void aFileCreatedDuringDeletionIsKeptWithTheOldOne() throws IOException {
    assertThatThrownBy(
            () ->
                AtomicFile.delete(
                    file,
                    _ -> {
                      Files.writeString(file, "newer");
                      refuse();
                    }))
        .hasMessage("no");
    assertThat(file).content().isEqualTo("newer");
    assertThat(files().filter(each -> !each.equals(file)).toList())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept).content().isEqualTo("words");
              assertThat(AtomicFile.isTemporary(kept)).as("tidied up").isFalse();
            });
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void newTextIsNeverReadableByOthers() throws IOException {
    Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, own);
    AtomicFile.write(
        file,
        5,
        out -> {
          out.write("newer".getBytes(StandardCharsets.UTF_8));
          for (Path each : files().toList()) {
            assertThat(Files.getPosixFilePermissions(each)).as("%s", each).isEqualTo(own);
          }
        });
    assertThat(file).content().isEqualTo("newer");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(own);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyFileIsReplacedAndStaysReadOnly() throws IOException {
    Set<PosixFilePermission> readOnly = PosixFilePermissions.fromString("r--r--r--");
    Files.setPosixFilePermissions(file, readOnly);
    AtomicFile.write(
        file,
        5,
        out -> {
          out.write("newer".getBytes(StandardCharsets.UTF_8));
          // The administrator may write to read-only files.
          assertThat(files().filter(AtomicFile::isTemporary))
              .allSatisfy(
                  made ->
                      assertThat(Files.getPosixFilePermissions(made))
                          .contains(PosixFilePermission.OWNER_WRITE));
        });
    assertThat(file).content().isEqualTo("newer");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(readOnly);
  }

  @Test
  void foldersAreCreatedForAFile() throws IOException {
    Path deep = folder.resolve("b/c/d.yaml");
    AtomicFile.write(deep, "words".getBytes(StandardCharsets.UTF_8));
    assertThat(deep).content().isEqualTo("words");
  }
}
