package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder stays locked for the whole system, even if its lock file is examined.
class FolderLockTest {

  private static final Path HELD_BY_ALL = Path.of("/proc/locks");
  private static final int ROUNDS = 2_000;

  @TempDir Path folder;

  @Test
  void checkingWhetherAFolderIsFreeReleasesNoLock() throws Exception {
    assumeThat(HELD_BY_ALL).as("only Linux tells which files are locked").isReadable();
    FolderLock.take(folder).orElseThrow().close();
    String file = ":" + Files.getAttribute(folder.resolve(FolderLock.NAME), "unix:ino") + " ";
    var isOver = new AtomicBoolean();
    Thread looking = Thread.ofPlatform().start(() -> look(isOver));
    int taken = 0;
    int lost = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Optional<FolderLock> lock = FolderLock.take(folder);
      if (lock.isPresent()) {
        taken++;
        lost += isLocked(file) || isLocked(file) ? 0 : 1;
        lock.get().close();
      }
    }
    isOver.set(true);
    looking.join();
    assertThat(taken).isEqualTo(ROUNDS);
    assertThat(lost).isZero();
  }

  /// A lock that another program releases while the list is read may hide a line.
  private static boolean isLocked(String file) throws IOException {
    return Files.readString(HELD_BY_ALL).contains(file);
  }

  private void look(AtomicBoolean isOver) {
    while (!isOver.get()) {
      try {
        var _ = FolderLock.isFree(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void aHeldLockCannotBeTakenUntilItIsReleased() throws IOException {
    FolderLock held = FolderLock.take(folder).orElseThrow();
    assertThat(FolderLock.isFree(folder)).isFalse();
    assertThat(FolderLock.take(folder)).isEmpty();
    held.close();
    held.close();
    assertThat(FolderLock.isFree(folder)).isTrue();
  }

  @Test
  void eachFolderHasItsOwnLockGuard() throws IOException {
    Path share = Files.createDirectory(folder.resolve("share"));
    assertThat(FolderLock.door(share))
        .isSameAs(FolderLock.door(share))
        .isNotSameAs(FolderLock.door(folder));
  }
}
