package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileErrorTest {

  @TempDir Path folder;

  @Test
  void everyFileErrorIsASentenceThatNamesTheFile() {
    String file = folder.resolve("a.yaml").toString();
    assertThat(
            List.of(
                FileError.sentence(new NotDirectoryException(file)),
                FileError.sentence(new NoSuchFileException(file)),
                FileError.sentence(new FileAlreadyExistsException(file)),
                FileError.sentence(new AccessDeniedException(file)),
                FileError.sentence(new FileSystemException(file, null, "No space left on device")),
                FileError.sentence(new FileSystemException(file, null, "Read-only file system"))))
        .containsExactly(
            "The folder %s does not exist.".formatted(file),
            "%s does not exist.".formatted(file),
            "%s is not empty.".formatted(file),
            "You do not have permission to read or write %s.".formatted(file),
            "There is not enough disk space for %s.".formatted(file),
            "%s is on a read-only disk.".formatted(file));
  }

  @Test
  void otherErrorsKeepTheirMessage() {
    assertThat(FileError.sentence(new IOException("Half of it is missing.")))
        .isEqualTo("Half of it is missing.");
    assertThat(FileError.sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
  }
}
