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

class FileTroubleTest {

  @TempDir Path folder;

  @Test
  void everyTroubleIsASentenceThatNamesTheFile() {
    String file = folder.resolve("a.yaml").toString();
    assertThat(
            List.of(
                FileTrouble.sentence(new NotDirectoryException(file)),
                FileTrouble.sentence(new NoSuchFileException(file)),
                FileTrouble.sentence(new FileAlreadyExistsException(file)),
                FileTrouble.sentence(new AccessDeniedException(file)),
                FileTrouble.sentence(
                    new FileSystemException(file, null, "No space left on device")),
                FileTrouble.sentence(new FileSystemException(file, null, "Read-only file system"))))
        .containsExactly(
            "There is no folder %s.".formatted(file),
            "%s is not there.".formatted(file),
            "%s holds something already.".formatted(file),
            "You may not read or write %s.".formatted(file),
            "There is no room left on the disk for %s.".formatted(file),
            "%s is on a disk that cannot be written.".formatted(file));
  }

  @Test
  void whatIsNoTroubleOfAFileKeepsItsWords() {
    assertThat(FileTrouble.sentence(new IOException("Half of it is missing.")))
        .isEqualTo("Half of it is missing.");
    assertThat(FileTrouble.sentence(new IllegalStateException()))
        .isEqualTo("IllegalStateException");
  }
}
