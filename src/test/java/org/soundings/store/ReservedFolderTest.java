package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.RandomAssessments;
import org.soundings.base.Progress;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;

/// What is filled becomes whole, whatever else the system puts beside it.
class ReservedFolderTest {

  @TempDir Path home;
  private ReservedFolder reserved;

  @BeforeEach
  void fill() throws IOException {
    reserved = ReservedFolder.make(home.resolve("copy"));
    AssessmentFolder.create(home.resolve("filled"), RandomAssessments.empty()).close();
    for (String file : List.of(AssessmentPart.PROFILE, FolderLayout.GIT_IGNORE)) {
      Files.copy(home.resolve("filled").resolve(file), reserved.filling().resolve(file));
    }
  }

  @Test
  void isWholeWhereTheSystemPutsFilesIntoItMeanwhile() throws Exception {
    Files.writeString(reserved.filling().resolve(".DS_Store"), "of the source");
    Files.writeString(reserved.path().resolve(".DS_Store"), "of the copy");
    var isOver = new AtomicBoolean();
    Thread system = Thread.ofVirtual().start(() -> litter(isOver));
    reserved.complete();
    isOver.set(true);
    system.join();
    assertThat(AssessmentFolder.read(reserved.path(), Progress.unwatched()).problems()).isEmpty();
  }

  /// Puts a file into the folder that is filled, as long as that is there.
  private void litter(AtomicBoolean isOver) {
    while (!isOver.get()) {
      if (Files.exists(reserved.path().resolve(AssessmentPart.PROFILE))
          && Files.exists(reserved.filling())) {
        write(reserved.filling().resolve("._x"));
      }
    }
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "x");
    } catch (NoSuchFileException _) {
      // The folder went meanwhile.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatSomebodyPutsThereMeanwhileStays() throws IOException {
    Files.writeString(reserved.filling().resolve("notes.txt"), "copied");
    Files.createDirectories(reserved.filling().resolve("answers/core"));
    Files.writeString(reserved.path().resolve("notes.txt"), "mine");
    Files.createDirectories(reserved.path().resolve("answers/mine"));
    reserved.complete();
    assertThat(reserved.path().resolve("notes.txt")).hasContent("copied");
    assertThat(reserved.path().resolve("notes 2.txt")).hasContent("mine");
    assertThat(reserved.path().resolve("answers 2/mine")).exists();
    assertThat(reserved.path().resolve("answers/core")).exists();
  }

  @Test
  void whatSomebodyPutThereStaysWhereTheCopyIsGivenUp() throws IOException {
    Files.writeString(reserved.path().resolve("notes.txt"), "mine");
    reserved.abandon(new IOException("full"));
    assertThat(reserved.path()).isDirectoryContaining("glob:**/notes.txt");
    assertThat(reserved.filling()).doesNotExist();
    ReservedFolder other = ReservedFolder.make(home.resolve("other"));
    other.abandon(new IOException("full"));
    assertThat(other.path()).doesNotExist();
  }

  @Test
  void whatTheSystemAlonePutThereGoesWithTheCopyThatIsGivenUp() throws IOException {
    Files.writeString(reserved.path().resolve(".DS_Store"), "of the system");
    var failure = new IOException("full");
    reserved.abandon(failure);
    assertThat(reserved.path()).doesNotExist();
    assertThat(failure.getSuppressed()).isEmpty();
  }

  @Test
  void itIsLetGoOfWhereItStays() throws IOException {
    Files.writeString(reserved.path().resolve("notes.txt"), "mine");
    reserved.abandon(new IOException("full"));
    assertThat(FolderLock.isFree(reserved.path())).isTrue();
  }

  @Test
  void whatSomebodyPutsThereInTheLastMomentStays() throws Exception {
    Path system = reserved.path().resolve(".DS_Store");
    Files.writeString(system, "of the system");
    Path mine = reserved.path().resolve("notes.txt");
    var isWritten = new AtomicBoolean();
    Thread somebody =
        Thread.ofPlatform().start(() -> isWritten.set(isWrittenOnceGone(system, mine)));
    reserved.abandon(new IOException("full"));
    somebody.join();
    assertThat(Files.exists(mine)).isEqualTo(isWritten.get());
  }

  private static boolean isWrittenOnceGone(Path gone, Path file) {
    while (Files.exists(gone)) {
      Thread.onSpinWait();
    }
    try {
      Files.writeString(file, "mine");
      return true;
    } catch (IOException _) {
      // The folder went before.
      return false;
    }
  }

  @Test
  void whatRemainsEmptyIsTakenAwayWhenItIsOpened() throws IOException {
    reserved.complete();
    reserved.lock().close();
    Files.createDirectory(reserved.filling());
    AssessmentFolder.open(reserved.path(), Progress.unwatched()).value().close();
    assertThat(reserved.filling()).doesNotExist();
    Path rescued = Files.createDirectory(reserved.filling());
    Files.writeString(rescued.resolve("notes.txt"), "of others");
    AssessmentFolder.open(reserved.path(), Progress.unwatched()).value().close();
    assertThat(rescued.resolve("notes.txt")).exists();
  }
}
