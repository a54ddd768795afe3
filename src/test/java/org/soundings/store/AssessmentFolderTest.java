package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.store.file.AssessmentPart;
import org.soundings.store.file.FolderLayout;

class AssessmentFolderTest extends AnsweredFolder {

  private static Map<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  private static String printed(List<Problem> problems) {
    return String.join("\n", problems.stream().map(Problem::toString).toList());
  }

  @Test
  void anOlderFormatIsRejectedAndTheFolderIsUnchanged() throws IOException {
    Path folder = folderWithAnAnswer();
    Path profile = folder.resolve("assessment.yaml");
    String text = Files.readString(profile);
    assertThat(text).startsWith("format: 2\n");
    Files.writeString(profile, text.replace("format: 2\n", "format: 1\n"));
    Map<String, String> before = contents(folder);
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(IOException.class)
        .hasMessage(
            folder
                + " was written by a version before the first release (format 1). This version"
                + " reads format 2. Nothing in the folder was changed. Open the folder with the"
                + " version that wrote it.");
    assertThat(contents(folder)).isEqualTo(before);
  }

  @Test
  void equalAssessmentsAreReadBackAndSavedIdentically() throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      Assessment assessment = new RandomAssessments(new Random(seed)).after(40);
      Path first = temporary.resolve("first" + seed);
      AssessmentFolder.create(first, assessment).close();
      Path second = temporary.resolve("second" + seed);
      try (var opened = open(first).value()) {
        // The evidence files of the generated assessment do not exist. This is noticed and not
        // written to disk.
        assertThat(opened.assessment().withFileIssues(new TreeMap<>()))
            .as("seed %d", seed)
            .isEqualTo(assessment);
        AssessmentFolder.create(second, opened.assessment()).close();
      }
      assertThat(open(first).problems()).as("seed %d", seed).isEmpty();
      assertThat(contents(second)).as("seed %d", seed).isEqualTo(contents(first));
    }
  }

  @Test
  void savingStepByStepGivesTheSameFilesAsSavingOnce() throws IOException {
    assertStepsGiveTheSameFiles(0, 8);
  }

  @Test
  @Tag("thorough")
  void savingMoreAssessmentsStepByStepGivesTheSameFiles() throws IOException {
    assertStepsGiveTheSameFiles(8, 16);
  }

  private void assertStepsGiveTheSameFiles(int from, int to) throws IOException {
    for (int seed = from; seed < to; seed++) {
      var random = new RandomAssessments(new Random(seed));
      Path stepwise = temporary.resolve("stepwise" + seed);
      Assessment assessment = RandomAssessments.empty();
      try (var folder = AssessmentFolder.create(stepwise, assessment)) {
        for (int i = 0; i < 40; i++) {
          assessment = random.edited(assessment);
          assertThat(folder.save(assessment, ANNA).conflicts()).isEmpty();
        }
        assertThat(folder.changesByOthers().files()).isEmpty();
      }
      Path once = temporary.resolve("once" + seed);
      AssessmentFolder.create(once, assessment).close();
      try (var read = open(stepwise).value();
          var expected = open(once).value()) {
        assertThat(read.assessment()).as("seed %d", seed).isEqualTo(expected.assessment());
      }
    }
  }

  @Test
  void savingWithoutAChangeWritesNothing() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    Files.writeString(file, "# mine\nx-ticket: 7\n" + Files.readString(file));
    var old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(file, old);
    try (var opened = open(folder).value()) {
      assertThat(opened.save(opened.assessment(), ANNA).isEmpty()).isTrue();
    }
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    assertThat(Files.readString(file)).startsWith("# mine\nx-ticket: 7\n");
  }

  @Test
  void commentsAndUnknownKeysSurviveAnEdit() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    String text = Files.readString(file);
    Files.writeString(file, "# mine\n" + text + "x-ticket: SEC-7 # see there\n");
    try (var opened = open(folder).value()) {
      opened.save(opened.assessment().withAnswer(answer("We use 10002.")), ANNA);
    }
    assertThat(Files.readString(file))
        .isEqualTo("# mine\n" + text.replace("10001", "10002") + "x-ticket: SEC-7 # see there\n");
  }

  @Test
  void gitIgnoresTheProgramsWorkingFiles() throws IOException {
    Path folder = folderWithAnAnswer();
    assertThat(folder.resolve(".gitignore")).content().contains(".soundings.*\n");
    Path own = temporary.resolve("own");
    Files.createDirectories(own);
    Files.writeString(own.resolve(".gitignore"), "*.pdf\n");
    GitIgnore.makeIn(own);
    assertThat(own.resolve(".gitignore")).hasContent("*.pdf");
  }

  @Test
  void aPartThatCannotBeWrittenDoesNotBlockOthers() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      Assessment changed =
          opened
              .assessment()
              .withAnswer(
                  Answer.open("core", "core-capabilities")
                      .withConclusion("x".repeat(17 * 1024 * 1024)))
              .withAnswer(answer("Written all the same."));
      assertThatThrownBy(() -> opened.save(changed, ANNA))
          .hasMessageContaining("(maximum: 16,777,216)");
      assertThat(folder.resolve(ANSWER)).content().contains("Written all the same.");
    }
  }

  @Test
  void anInvalidFileHidesNoOthersAndIsNotOverwritten() throws IOException {
    Path folder = folderWithAnAnswer();
    Path bad = folder.resolve("answers/core/core-privileged.yaml");
    Files.writeString(bad, "question: core-privileged\nconclusion: \"no end\n");
    var loaded = open(folder);
    try (var opened = loaded.value()) {
      assertThat(printed(loaded.problems()))
          .contains("answers/core/core-privileged.yaml:2:")
          .contains("Invalid YAML");
      assertThat(opened.assessment().answers()).containsOnlyKeys("core-non-root");
      Answer over = Answer.open("core", "core-privileged").withConclusion("Over it?");
      SaveResult saved = opened.save(opened.assessment().withAnswer(over), ANNA);
      assertThat(saved.conflicts()).hasSize(1);
      assertThat(bad).content().isEqualTo("question: core-privileged\nconclusion: \"no end\n");
      assertThat(folder.resolve("conflicts/answers/core/core-privileged.yaml"))
          .content()
          .contains("Over it?");
    }
  }

  @Test
  void aStoredRatingWithoutAConclusionIsReported() throws IOException {
    Path folder = folderWithAnAnswer();
    Files.writeString(
        folder.resolve("answers/core/core-privileged.yaml"),
        "question: core-privileged\nstatus: answered\nrating: effective\n");
    var loaded = open(folder);
    try (var opened = loaded.value()) {
      assertThat(printed(loaded.problems())).contains("The answer has a rating but no conclusion.");
      assertThat(opened.assessment().answer("core", "core-privileged").state())
          .isEqualTo(new AnswerState.Open());
    }
  }

  @Test
  void mergeMarkersAreReportedWithTheirLine() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    String merged =
        "question: core-non-root\n"
            + "<<<<<<< HEAD\n"
            + "status: open\n"
            + "=======\n"
            + "status: deferred\n"
            + ">>>>>>> theirs\n";
    Files.writeString(file, merged);
    var loaded = open(folder);
    loaded.value().close();
    assertThat(printed(loaded.problems()))
        .contains(ANSWER + ":2:1: error: The file contains unresolved merge conflicts");
    assertThat(file).content().isEqualTo(merged);
  }

  @Test
  void anUnreadableProfileStillShowsTheAnswers() throws IOException {
    Path folder = folderWithAnAnswer();
    Files.write(
        folder.resolve("assessment.yaml"), "title: Größe".getBytes(StandardCharsets.ISO_8859_1));
    var loaded = open(folder);
    try (var opened = loaded.value()) {
      assertThat(printed(loaded.problems()))
          .contains("assessment.yaml: error: The file is not UTF-8 text.");
      assertThat(opened.assessment().answers()).containsOnlyKeys("core-non-root");
      assertThat(opened.assessment().profile().packs()).extracting("id").containsExactly("core");
    }
  }

  @Test
  void aFolderCanBeOpenForWritingOnlyOnce() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var first = open(folder).value();
        var second = open(folder).value()) {
      assertThat(first.whyReadOnly()).isEmpty();
      assertThat(second.whyReadOnly()).contains("Another window or program is using this folder.");
      assertThatThrownBy(() -> second.save(second.assessment(), ANNA))
          .isInstanceOf(IOException.class);
    }
    try (var third = open(folder).value()) {
      assertThat(third.whyReadOnly()).isEmpty();
    }
  }

  @Test
  void aNewerFormatIsShownButNotWritten() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve("assessment.yaml");
    Files.writeString(file, Files.readString(file).replace("format: 2", "format: 3"));
    Path halfWritten = Files.writeString(folder.resolve(".soundings-tmp-newer"), "words");
    try (var opened = open(folder).value()) {
      assertThat(opened.whyReadOnly()).get().asString().contains("newer version");
      assertThat(opened.canBeWrittenNow()).isFalse();
      assertThat(halfWritten).as("nothing in it is touched").exists();
      Files.writeString(file, Files.readString(file).replace("format: 3", "format: 2"));
      try (var another = open(folder).value()) {
        assertThat(another.whyReadOnly()).as("nobody is kept from it").isEmpty();
        assertThat(halfWritten).doesNotExist();
      }
    }
  }

  @Test
  void contentTooLargeToReadIsNotWritten() throws IOException {
    Path folder = folderWithAnAnswer();
    String before = Files.readString(folder.resolve(ANSWER));
    try (var opened = open(folder).value()) {
      Assessment huge = opened.assessment().withAnswer(answer("x".repeat(17 * 1024 * 1024)));
      assertThatThrownBy(() -> opened.save(huge, ANNA))
          .hasMessageContaining("(maximum: 16,777,216)");
      assertThat(folder.resolve(ANSWER)).content().isEqualTo(before);
      Assessment large = opened.assessment().withAnswer(answer("x\n".repeat(2_500_000)));
      assertThat(opened.save(large, ANNA).written()).containsExactly(ANSWER);
    }
    try (var again = open(folder).value()) {
      assertThat(again.assessment().answer("core", "core-non-root").conclusion())
          .hasSize(5_000_000);
    }
  }

  @Test
  void aLinkInTheFolderIsNotFollowed() throws IOException {
    Path folder = folderWithAnAnswer();
    Path secret =
        Files.writeString(temporary.resolve("secret.yaml"), "question: core-privileged\n");
    Files.createSymbolicLink(folder.resolve("answers/core/core-privileged.yaml"), secret);
    var loaded = open(folder);
    loaded.value().close();
    assertThat(printed(loaded.problems())).contains("This is a link to another location.");
  }

  @Test
  void leftoversOfACrashAreRemoved() throws IOException {
    Path folder = folderWithAnAnswer();
    Path leftover = Files.writeString(folder.resolve("answers/core/.soundings-tmp-123"), "torn");
    open(folder).value().close();
    assertThat(leftover).doesNotExist();
  }

  @Test
  void aLeftoverThatCannotBeRemovedDoesNotBlockWriting() throws IOException {
    Path folder = folderWithAnAnswer();
    // A folder that is not empty, as in a subfolder of another user, so that it cannot be deleted.
    Path stuck = Files.createDirectories(folder.resolve("answers/core/.soundings-tmp-1/held"));
    List<Path> others =
        List.of(
            Files.writeString(folder.resolve(".soundings-tmp-0"), "torn"),
            Files.writeString(folder.resolve("answers/core/.soundings-tmp-2"), "torn"),
            Files.writeString(folder.resolve("answers/.soundings-tmp-3"), "torn"));
    try (var opened = open(folder).value()) {
      assertThat(opened.whyReadOnly()).isEmpty();
      Assessment changed = opened.assessment().withAnswer(answer("We use 10002."));
      assertThat(opened.save(changed, ANNA).written()).containsExactly(ANSWER);
      assertThat(stuck).exists();
      assertThat(others).allSatisfy(leftover -> assertThat(leftover).doesNotExist());
    }
  }

  @Test
  void anUnwritableFolderIsNotReportedAsWritable() throws IOException {
    Path folder = folderWithAnAnswer();
    // A special file in place of the lock prevents writing.
    Path lock = folder.resolve(FolderLock.NAME);
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    try (var opened = open(folder).value()) {
      assertThat(opened.whyReadOnly()).isPresent();
      assertThat(opened.canBeWrittenNow()).isFalse();
    }
  }

  @Test
  void removingAnAnswerDeletesItsFile() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      Assessment before = opened.assessment();
      Assessment without = before.withAnswer(Answer.open("core", "core-non-root"));
      assertThat(opened.save(without, ANNA).written()).containsExactly(ANSWER);
      assertThat(folder.resolve(ANSWER)).doesNotExist();
      assertThat(opened.save(before, ANNA).written()).containsExactly(ANSWER);
    }
  }

  @Test
  void anInterruptedCreationCanBeCompleted() throws IOException {
    Path folder = temporary.resolve("killed");
    AssessmentFolder.create(folder, RandomAssessments.empty()).close();
    Files.writeString(folder.resolve(".soundings-tmp-x"), "half");
    AssessmentFolder.create(folder, RandomAssessments.empty()).close();
    Files.delete(folder.resolve(AssessmentPart.PROFILE));
    Files.writeString(folder.resolve(".soundings-tmp-y"), "half");
    AssessmentFolder.create(folder, RandomAssessments.empty()).close();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              FolderLayout.GIT_IGNORE, FolderLock.NAME, AssessmentPart.PROFILE);
    }
    Assessment other = RandomAssessments.empty().changing(p -> p.withTitle("Another"));
    assertThatThrownBy(() -> AssessmentFolder.create(folder, other))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void aNonEmptyFolderIsRejectedForANewAssessment() throws IOException {
    Files.writeString(temporary.resolve("x.txt"), "mine");
    assertThatThrownBy(() -> AssessmentFolder.create(temporary, RandomAssessments.empty()))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(temporary.resolve("assessment.yaml")).doesNotExist();
  }

  @Test
  void aSaveAfterAFailedSaveWritesTheRest() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      // A file in place of a folder prevents writing, as a full disk would.
      Path obstacle = Files.writeString(folder.resolve("sessions"), "in the way");
      Assessment changed =
          opened
              .assessment()
              .withAnswer(answer("Changed."))
              .withSession(
                  new org.soundings.assessment.Session(
                      "2026-11-24",
                      java.time.LocalDate.of(2026, 11, 24),
                      "",
                      60,
                      List.of(),
                      List.of(),
                      ""));
      assertThatThrownBy(() -> opened.save(changed, ANNA)).isInstanceOf(IOException.class);
      Files.delete(obstacle);
      assertThat(opened.save(changed, ANNA).conflicts()).isEmpty();
      assertThat(folder.resolve("sessions/2026-11-24.yaml")).exists();
      assertThat(folder.resolve(ANSWER)).content().contains("Changed.");
      assertThat(Sha256.of(folder.resolve(ANSWER))).isNotNull();
    }
  }

  @Test
  void aClosedFolderIsNotWritten() throws IOException {
    Path left = temporary.resolve("left");
    var folder = AssessmentFolder.create(left, RandomAssessments.empty());
    folder.close();
    Assessment changed = RandomAssessments.empty().changing(p -> p.withTitle("Later"));
    assertThatThrownBy(() -> folder.save(changed, ANNA))
        .hasMessage(
            "This assessment has been closed in the meantime. Open it again, then repeat the step.");
    assertThatThrownBy(() -> folder.evidence().reserveId(changed)).isInstanceOf(IOException.class);
    assertThat(left.resolve("assessment.yaml")).content().doesNotContain("Later");
  }

  @Test
  void aMovedFolderIsNotRecreatedAndIsUsedOnceBack() throws IOException {
    Path here = temporary.resolve("here");
    try (var folder = AssessmentFolder.create(here, RandomAssessments.empty())) {
      Path moved = Files.move(here, temporary.resolve("moved"));
      Assessment changed = RandomAssessments.empty().changing(p -> p.withTitle("Later"));
      assertThatThrownBy(() -> folder.save(changed, ANNA))
          .hasMessageContaining("no longer exists because it was moved, renamed or deleted");
      assertThatThrownBy(() -> folder.keep(List.of())).isInstanceOf(IOException.class);
      assertThat(here).doesNotExist();
      assertThatThrownBy(folder.changesByOthers()::files)
          .hasMessageContaining("no longer exists because it was moved, renamed or deleted");
      assertThatThrownBy(() -> folder.changesByOthers().read(Progress.unwatched()))
          .as("nobody goes on from an empty folder")
          .isInstanceOf(IOException.class);
      Files.move(moved, here);
      folder.save(changed, ANNA);
      assertThat(here.resolve("assessment.yaml")).content().contains("Later");
    }
  }

  @Test
  void theReasonForAnUnreadableFileIsKnownWithItsPosition() throws IOException {
    Path damaged = temporary.resolve("damaged");
    AssessmentFolder.create(damaged, RandomAssessments.empty().withAnswer(answer("Kept."))).close();
    Files.writeString(damaged.resolve(ANSWER), "pack: core\nbad: [x\n");
    try (var folder = open(damaged).value()) {
      assertThat(folder.unread().ofAnswer("core", "core-non-root").orElseThrow().place())
          .startsWith(ANSWER + ":2:");
      assertThat(folder.unread().problems()).hasSize(1);
      assertThat(folder.unread().ofAnswer("core", "core-privileged")).isEmpty();
      synchronized (folder) {
        // As during a save: the window does not wait for the disk.
        assertThat(CompletableFuture.supplyAsync(() -> folder.unread().problems().size()))
            .succeedsWithin(Duration.ofSeconds(20))
            .isEqualTo(1);
        assertThat(CompletableFuture.supplyAsync(folder.unread()::lacksProfile))
            .succeedsWithin(Duration.ofSeconds(20))
            .isEqualTo(false);
      }
    }
  }
}
