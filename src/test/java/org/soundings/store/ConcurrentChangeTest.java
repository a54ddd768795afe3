package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.store.file.FolderLayout;
import org.soundings.store.history.Edit;
import org.soundings.store.history.Signature;
import org.soundings.yaml.AtomicFile;

/// Others save a file in the moment in which it is replaced or deleted here.
class ConcurrentChangeTest extends AnsweredFolder {

  private static final int ROUNDS = 12;

  @Test
  void aConcurrentSaveIsDetectedUntilTheLastStep() throws Exception {
    int saved = 0;
    int lost = 0;
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    try (var opened = open(folder).value()) {
      for (int round = 0; round < ROUNDS; round++) {
        String onDisk = "Theirs %s.".formatted(round);
        Path written = beside(file, onDisk);
        var others =
            new Others(file.getParent(), AtomicFile::isTemporary, () -> put(written, file));
        opened.save(opened.assessment().withAnswer(answer("Ours " + round)), ANNA);
        if (others.haveSaved()) {
          saved++;
          lost += Files.readString(file).contains(onDisk) ? 0 : 1;
        }
        if (opened.conflicts().all().isEmpty()) {
          opened.save(opened.assessment().withAnswer(answer("Ours again " + round)), ANNA);
        }
        opened.conflicts().keepLocal(ANSWER, Optional.empty(), ANNA);
      }
    }
    // No system can check a file and replace it in one step.
    assertThat(saved).as("in which others saved meanwhile").isPositive();
    assertThat(lost).isLessThanOrEqualTo(saved / 4);
  }

  @Test
  void theHistoryEndsWithTheFileContentAfterRepeatedKeeps() throws Exception {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    try (var opened = open(folder).value()) {
      put(beside(file, "Theirs."), file);
      opened.save(opened.assessment().withAnswer(answer("Ours.")), ANNA);
      for (int round = 0; round < ROUNDS && !opened.conflicts().all().isEmpty(); round++) {
        Path written = beside(file, "Theirs %s.".formatted(round));
        var others =
            new Others(file.getParent(), AtomicFile::isTemporary, () -> put(written, file));
        opened
            .conflicts()
            .keepLocal(
                ANSWER, Optional.empty(), new Signature("Zoe", ANNA.at().plusSeconds(round)));
        others.haveSaved();
      }
      opened
          .conflicts()
          .keepLocal(ANSWER, Optional.empty(), new Signature("Zoe", ANNA.at().plusSeconds(ROUNDS)));
      assertThat(opened.conflicts().all()).isEmpty();
      assertThat(opened.history().of("core", "core-non-root").value())
          .filteredOn(edit -> edit.field().equals("conclusion"))
          .extracting(Edit::after)
          .startsWith("Ours.");
    }
  }

  @Test
  void aFileSavedByOthersDuringDeletionIsNotDeleted() throws Exception {
    boolean haveSaved = false;
    for (int round = 0; round < ROUNDS && !haveSaved; round++) {
      haveSaved = othersSaveWhileItIsDeleted(folderWithAnAnswer("round-" + round));
    }
    assertThat(haveSaved).as("others saved in time").isTrue();
  }

  /// Whether they saved in time. Their version is on disk then.
  private static boolean othersSaveWhileItIsDeleted(Path folder) throws Exception {
    Path file = folder.resolve(ANSWER);
    Files.writeString(file, "# A remark, of which a copy is kept.\n" + Files.readString(file));
    Path copies = folder.resolve(FolderLayout.CONFLICTS);
    Files.createDirectories(copies.resolve(ANSWER).getParent());
    Path written = beside(file, "Theirs.");
    boolean haveSaved;
    try (var opened = open(folder).value()) {
      var others =
          new Others(copies.resolve(ANSWER).getParent(), _ -> true, () -> put(written, file));
      opened.save(opened.assessment().withAnswer(Answer.open("core", "core-non-root")), ANNA);
      haveSaved = others.haveSaved();
    }
    if (haveSaved) {
      assertThat(file).content().contains("Theirs.");
    }
    return haveSaved;
  }

  /// Others who save as soon as the program has created a temporary file.
  private static final class Others {
    private final CountDownLatch watching = new CountDownLatch(1);
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicBoolean saved = new AtomicBoolean();
    private final Thread thread;

    Others(Path folder, Predicate<Path> made, Runnable saving) throws InterruptedException {
      thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    watching.countDown();
                    while (!isThere(folder, made)) {
                      if (isOver.get()) {
                        return;
                      }
                      Thread.onSpinWait();
                    }
                    saving.run();
                    saved.set(true);
                  });
      watching.await();
    }

    /// Waits for them after the program has finished.
    boolean haveSaved() throws InterruptedException {
      isOver.set(true);
      thread.join();
      return saved.get();
    }

    private static boolean isThere(Path folder, Predicate<Path> made) {
      try (Stream<Path> files = Files.list(folder)) {
        return files.anyMatch(made);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The version that others will save.
  private static Path beside(Path file, String words) throws IOException {
    String there = Files.exists(file) ? Files.readString(file) : "question: core-non-root\n";
    return Files.writeString(
        file.getParent().resolveSibling("theirs.tmp"),
        there.replaceFirst("(?m)^conclusion: .*", "conclusion: " + words));
  }

  /// In one step, as an editor does.
  private static void put(Path written, Path file) {
    try {
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
