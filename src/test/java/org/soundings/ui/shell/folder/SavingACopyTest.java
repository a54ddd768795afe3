package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;

/// Saving a copy does not change the open assessment, unless its folder is read-only. Each job and
/// its result wait until the test runs them.
class SavingACopyTest extends HeldBackProgram {

  private Path copy;

  @BeforeEach
  void chooseWhere() {
    copy = home.resolve("copies/one");
    stage.asked = Optional.of(copy.getParent());
  }

  @Test
  void savingACopyKeepsTheOriginalOpenAndOffersTheCopy() {
    program.open(folder);
    runEverything();
    program.saveCopy();
    runEverything();
    assertThat(shown()).containsExactly(folder);
    Notice told = notices.shown().getFirst();
    assertThat(told.text()).isEqualTo("Copy saved: %s.".formatted(copy));
    told.offer().orElseThrow().action().run();
    runEverything();
    assertThat(shown()).containsExactly(folder, copy);
  }

  @Test
  void aCopyIsNotSavedInsideAnAssessment() {
    program.open(folder);
    runEverything();
    program.saveCopy();
    runEverything();
    stage.asked = Optional.of(copy);
    program.saveCopy();
    runEverything();
    assertThat(copy.resolve("one")).doesNotExist();
    assertThat(copy.resolveSibling("one 2")).exists();
  }

  @Test
  void aCopyIsNotSavedDeepInsideAnAssessment() throws IOException {
    Path milestone = Files.createDirectories(folder.resolve("milestones/M-1"));
    Files.writeString(milestone.resolve("assessment.yaml"), "frozen: true\n");
    program.open(folder);
    runEverything();
    stage.asked = Optional.of(Files.createDirectories(milestone.resolve("evidence/E-001")));
    program.saveCopy();
    runEverything();
    assertThat(home.resolve("one 2/assessment.yaml")).exists();
    assertThat(folder.resolve("milestones")).isDirectoryNotContaining("glob:**/one*");
  }

  @Test
  void aCopyIsSavedToTheChosenUnrelatedFolder() throws IOException {
    Files.writeString(home.resolve("assessment.yaml"), "title: Left here by hand\n");
    Path own = Files.createDirectories(home.resolve("team/copies"));
    assertThat(CopyPlace.nextTo(folder, own)).isEqualTo(own);
    Path notes = Files.createDirectories(folder.resolve("notes"));
    assertThat(CopyPlace.nextTo(folder, notes)).as("in what is copied").isEqualTo(home);
    Path evidence = Files.createDirectories(home.resolve("evidence/E-001"));
    assertThat(CopyPlace.nextTo(folder, evidence)).as("a part").isEqualTo(home.getParent());
  }

  @Test
  void aCopyIsNotSavedIfTheDiskItselfIsAnAssessment() throws IOException {
    Map<String, String> isNew = Map.of("create", "true");
    try (FileSystem disk = FileSystems.newFileSystem(home.resolve("disk.zip"), isNew)) {
      Path root = disk.getPath("/");
      Files.writeString(root.resolve("assessment.yaml"), "title: A\n");
      assertThatThrownBy(() -> CopyPlace.nextTo(folder, root))
          .hasMessage("/ is inside an assessment that has no parent folder.");
    }
  }

  @Test
  void savingACopyTwiceAtOnceSavesOne() {
    program.open(folder);
    runEverything();
    program.saveCopy();
    program.saveCopy();
    assertThat(notices.shown())
        .as("it is told, because what was typed meanwhile may not be in it")
        .extracting(Notice::text)
        .containsExactly(
            "A copy of one is already being saved in the selected folder. Save another copy afterwards to include your latest text.");
    runEverything();
    assertThat(copy).exists();
    assertThat(copy.resolveSibling("one 2")).doesNotExist();
    program.saveCopy();
    runEverything();
    assertThat(copy.resolveSibling("one 2")).as("once the first is there").exists();
  }

  @Test
  void closingWaitsForARunningCopy() {
    program.open(folder);
    runEverything();
    program.saveCopy();
    Runnable copying = works.removeLast();
    var closed = new AtomicBoolean();
    program.end(() -> closed.set(true));
    runEverything();
    assertThat(closed).isFalse();
    assertThat(notices.shown().getFirst().text())
        .isEqualTo(
            "Waiting for: Saving a copy of one. To continue without this task, select “Stop waiting”.");
    works.add(copying);
    runEverything();
    assertThat(closed).isTrue();
    assertThat(copy.resolve("assessment.yaml")).exists();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("Copy saved: %s.".formatted(copy));
  }

  @Test
  void cancellingALargeCopyRemovesIt() throws IOException {
    Files.writeString(folder.resolve("image.tar"), "large");
    program.open(folder);
    runEverything();
    program.saveCopy();
    Runnable copying = works.removeLast();
    var closed = new AtomicBoolean();
    program.end(() -> closed.set(true));
    runEverything();
    work.running().getFirst().cancel();
    works.add(copying);
    runEverything();
    assertThat(closed).isTrue();
    assertThat(copy.getParent()).isEmptyDirectory();
  }

  @Test
  void closingWithoutWaitingRemovesTheCopy() throws IOException {
    Files.writeString(folder.resolve("image.tar"), "large");
    program.open(folder);
    runEverything();
    program.saveCopy();
    Runnable copying = works.removeLast();
    var closed = new AtomicBoolean();
    program.end(() -> closed.set(true));
    runEverything();
    notices.shown().getFirst().offer().orElseThrow().action().run();
    runEverything();
    assertThat(closed).isTrue();
    works.add(copying);
    runEverything();
    assertThat(copy.getParent()).isEmptyDirectory();
  }

  @Test
  void aCopyContainsTheLatestText() throws IOException {
    program.open(folder);
    runEverything();
    stage
        .shown
        .getFirst()
        .workbench()
        .edit("title", now -> now.withProfile(now.profile().withTitle("Typed just now")));
    program.saveCopy();
    runEverything();
    assertThat(copy.resolve("assessment.yaml")).content().contains("Typed just now");
  }

  @Test
  void aCopyOfAReadOnlyFolderIsOpened() throws IOException {
    try (var held = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      assertThat(held.whyReadOnly()).isEmpty();
      program.open(folder);
      runEverything();
      program.saveCopy();
      runEverything();
    }
    assertThat(shown()).containsExactly(folder, copy);
    assertThat(notices.shown()).extracting(Notice::offer).containsExactly(Optional.empty());
  }

  @Test
  void aCopyIsNotOpenedAfterAnotherFolderWasOpened() throws IOException {
    Path other = home.resolve("other");
    AssessmentFolder.create(other, SmallWorld.empty()).close();
    try (var held = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      assertThat(held.whyReadOnly()).isEmpty();
      program.open(folder);
      runEverything();
      program.saveCopy();
      Runnable copying = works.removeLast();
      program.open(other);
      runEverything();
      works.add(copying);
      runEverything();
    }
    assertThat(shown()).containsExactly(folder, other);
  }

  @Test
  void aCopyIsNotOpenedWhileAnotherFolderIsBeingRead() throws IOException {
    Path other = home.resolve("other");
    AssessmentFolder.create(other, SmallWorld.empty()).close();
    try (var held = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      assertThat(held.whyReadOnly()).isEmpty();
      program.open(folder);
      runEverything();
      program.saveCopy();
      program.open(other);
      Runnable reading = works.removeLast();
      runEverything();
      assertThat(notices.shown().getFirst().offer()).isPresent();
      works.add(reading);
      runEverything();
    }
    assertThat(shown()).containsExactly(folder, other);
  }

  private List<Path> shown() {
    return stage.shown.stream().map(open -> open.folder().path()).toList();
  }
}
