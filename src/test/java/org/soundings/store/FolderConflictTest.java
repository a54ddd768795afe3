package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.store.conflict.FileConflict;

/// Changes of others in an open folder are never overwritten, and local changes are never lost.
class FolderConflictTest extends AnsweredFolder {

  @Test
  void aFileChangedOutsideIsNeverOverwritten() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      Path file = folder.resolve(ANSWER);
      String onDisk = Files.readString(file).replace("We use 10001.", "They wrote this.");
      Files.writeString(file, onDisk);
      assertThat(opened.changesByOthers().files()).containsExactly(ANSWER);

      SaveResult saved =
          opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);

      assertThat(saved.written()).isEmpty();
      assertThat(saved.conflicts())
          .containsExactly(
              new FileConflict(
                  ANSWER, "conflicts/" + ANSWER, "The file was changed in the meantime."));
      assertThat(Files.readString(file)).isEqualTo(onDisk);
      assertThat(folder.resolve("conflicts/" + ANSWER)).content().contains("We wrote this.");

      String copy = opened.conflicts().keepLocal(ANSWER, Optional.empty(), ANNA).orElseThrow();
      assertThat(file).content().contains("We wrote this.").doesNotContain("They wrote");
      assertThat(folder.resolve(copy)).content().isEqualTo(onDisk);
      assertThat(folder.resolve("conflicts/" + ANSWER))
          .as("the local version is in its place")
          .doesNotExist();
      assertThat(opened.conflicts().leftAside()).as("chosen").isEmpty();
    }
  }

  @Test
  void theQuickCheckSeesOnlyChangesByOthers() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      assertThat(opened.changesByOthers().filesAtAGlance()).isEmpty();
      opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);
      assertThat(opened.changesByOthers().filesAtAGlance()).isEmpty();

      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("We wrote", "They wrote"));
      assertThat(opened.changesByOthers().filesAtAGlance()).containsExactly(ANSWER);

      Files.writeString(file, Files.readString(file).replace("They wrote", "We wrote"));
      assertThat(opened.changesByOthers().filesAtAGlance()).as("as it was").isEmpty();
    }
  }

  @Test
  void aChangeWithTheSameSizeAndTimeIsDetected() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    try (var opened = open(folder).value()) {
      assertThat(opened.changesByOthers().filesAtAGlance()).isEmpty();
      FileTime time = Files.getLastModifiedTime(file);
      Files.writeString(file, Files.readString(file).replace("We use 10001.", "We use 10002."));
      Files.setLastModifiedTime(file, time);
      assertThat(opened.changesByOthers().filesAtAGlance()).containsExactly(ANSWER);
    }
  }

  @Test
  void theConflictCopyStaysAfterUsingTheirVersion() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      Path file = folder.resolve(ANSWER);
      String onDisk = Files.readString(file).replace("We use 10001.", "They wrote this.");
      Files.writeString(file, onDisk);
      opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);
      opened
          .changesByOthers()
          .accept(opened.changesByOthers().read(Progress.unwatched()), opened.assessment(), ANNA);

      assertThat(opened.conflicts().keepLocal(ANSWER, Optional.empty(), ANNA)).isEmpty();

      assertThat(Files.readString(file)).isEqualTo(onDisk);
      assertThat(folder.resolve("conflicts/" + ANSWER)).content().contains("We wrote this.");
    }
  }

  @Test
  void anUnreadableFileIsCopiedBeforeItIsReplaced() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    String torn = "<<<<<<< ours\nquestion: core-non-root\n=======\nTheir words.\n>>>>>>> theirs\n";
    Files.writeString(file, torn);
    try (var opened = open(folder).value()) {
      opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);
      assertThat(folder.resolve("conflicts/" + ANSWER)).content().contains("We wrote this.");

      String copy = opened.conflicts().keepLocal(ANSWER, Optional.empty(), ANNA).orElseThrow();

      assertThat(file).content().contains("We wrote this.");
      assertThat(folder.resolve(copy)).content().isEqualTo(torn);
      assertThat(copy).isNotEqualTo("conflicts/" + ANSWER);
      opened.save(opened.assessment().withAnswer(answer("We wrote more.")), ANNA);
      assertThat(folder.resolve(copy)).content().isEqualTo(torn);
      assertThat(opened.unread().problems()).isEmpty();
    }
  }

  @Test
  void anEarlierConflictCopyIsNeverReplaced() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    Files.writeString(file, "question: core-non-root\nstate: [broken\n");
    for (String words : List.of("First words.", "Second words.")) {
      try (var opened = open(folder).value()) {
        opened.save(opened.assessment().withAnswer(answer(words)), ANNA);
      }
    }
    assertThat(folder.resolve("conflicts/" + ANSWER)).content().contains("First words.");
    assertThat(folder.resolve("conflicts/answers/core/core-non-root-2.yaml"))
        .content()
        .contains("Second words.");
  }

  @Test
  void reloadUsesTheVersionOfOthers() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      Path file = folder.resolve(ANSWER);
      Files.writeString(file, Files.readString(file).replace("We use 10001.", "They wrote this."));
      var read = opened.changesByOthers().read(Progress.unwatched());
      Assessment reloaded = read.assessment();
      opened.changesByOthers().accept(read, opened.assessment(), ANNA);
      assertThat(reloaded.answer("core", "core-non-root").conclusion())
          .isEqualTo("They wrote this.");
      assertThat(opened.changesByOthers().files()).isEmpty();
      assertThat(opened.save(reloaded, ANNA).isEmpty()).isTrue();
    }
  }

  @Test
  void localSavesAreNeverTakenForChangesByOthers() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      for (int i = 0; i < 60; i++) {
        opened.save(opened.assessment().withAnswer(answer("Number " + i)), ANNA);
        assertThat(opened.changesByOthers().files()).isEmpty();
      }
    }
  }

  @Test
  void anEditedConflictCopyIsKeptAndANewOneIsCreated() throws IOException {
    Path folder = folderWithAnAnswer();
    Path aside = folder.resolve("conflicts/" + ANSWER);
    try (var opened = open(folder).value()) {
      conflict(opened, "We wrote this.");
      Files.writeString(aside, Files.readString(aside).replace("We wrote", "A colleague wrote"));
      opened.save(opened.assessment(), ANNA);
      String again = opened.conflicts().all().getFirst().copy();
      assertThat(again).isEqualTo("conflicts/answers/core/core-non-root-2.yaml");
      assertThat(folder.resolve(again)).content().contains("We wrote this.");

      opened.conflicts().keepLocal(ANSWER, Optional.empty(), ANNA);
      assertThat(aside).as("written by a colleague").content().contains("A colleague wrote this.");
      assertThat(folder.resolve(again)).doesNotExist();
    }
  }

  @Test
  void aFailedConflictCopyDoesNotBlockOtherSaves() throws IOException {
    Path folder = folderWithAnAnswer();
    Path obstacle = Files.writeString(folder.resolve("conflicts"), "in the way");
    Path file = folder.resolve(ANSWER);
    Files.writeString(
        file, Files.readString(file).replaceFirst("conclusion: .*", "conclusion: X."));
    try (var opened = open(folder).value()) {
      Files.writeString(
          file, Files.readString(file).replaceFirst("conclusion: .*", "conclusion: Theirs."));
      Assessment local =
          opened
              .assessment()
              .withAnswer(answer("We wrote this."))
              .changing(profile -> profile.withTitle("Our title"));
      assertThatThrownBy(() -> opened.save(local, ANNA)).isInstanceOf(IOException.class);
      assertThat(folder.resolve("assessment.yaml")).content().contains("Our title");
      assertThatThrownBy(() -> opened.conflicts().keepLocal(ANSWER, Optional.empty(), ANNA))
          .as("the version on disk would be in no file")
          .isInstanceOf(IOException.class);
      assertThat(file).content().contains("Theirs.");

      Files.delete(obstacle);
      assertThat(opened.save(local, ANNA).conflicts()).hasSize(1);
      assertThat(folder.resolve("conflicts/" + ANSWER)).content().contains("We wrote this.");
    }
  }

  @Test
  void changesMadeAfterTheComparisonAreNotOverwritten() throws IOException {
    Path folder = folderWithAnAnswer();
    Path file = folder.resolve(ANSWER);
    try (var opened = open(folder).value()) {
      conflict(opened, "We wrote this.");
      Optional<String> seen = Optional.of(Files.readString(file));
      String later = Files.readString(file).replaceFirst("conclusion: .*", "conclusion: Later.");
      Files.writeString(file, later);
      assertThatThrownBy(() -> opened.conflicts().keepLocal(ANSWER, seen, ANNA))
          .hasMessageContaining("Compare the versions again");
      assertThat(file).content().isEqualTo(later);
      opened.conflicts().keepLocal(ANSWER, Optional.of(later), ANNA);
      assertThat(file).content().contains("We wrote this.");
    }
  }

  /// Others change the answer, and it is changed here too.
  private static Assessment conflict(AssessmentFolder opened, String local) throws IOException {
    Path file = opened.path().resolve(ANSWER);
    Files.writeString(
        file, Files.readString(file).replaceFirst("conclusion: .*", "conclusion: X."));
    Assessment changed = opened.assessment().withAnswer(answer(local));
    assertThat(opened.save(changed, ANNA).conflicts()).hasSize(1);
    return changed;
  }
}
