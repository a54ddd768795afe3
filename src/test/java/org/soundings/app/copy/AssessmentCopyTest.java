package org.soundings.app.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.StoredFile;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Edit;

/// A copy contains what the window and the folder hold, whatever happened to the folder.
class AssessmentCopyTest extends CopiedAssessment {

  @Test
  void aFileDeletedFromTheFolderIsInTheCopy() throws IOException {
    Files.delete(at(ANSWER));
    AssessmentCopy copy = copy();
    assertThat(target.resolve(ANSWER)).content().contains("One.");
    assertThat(copy.isOfFolder()).isTrue();
    assertThat(copy.conflicts()).isEmpty();
  }

  @Test
  void aFolderWithoutItsProfileIsCopiedCompletely() throws IOException {
    Files.delete(at("assessment.yaml"));
    Files.createDirectories(at("history"));
    Files.writeString(at("history/2026-11-24-abc.yaml"), "# of before\n");
    AssessmentCopy copy = copy();
    assertThat(copy.isOfFolder()).isTrue();
    assertThat(target.resolve("history/2026-11-24-abc.yaml")).content().contains("of before");
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value().answers())
        .isEqualTo(window.answers());
  }

  @Test
  void anExistingConflictCopyIsReported() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    window = window.withAnswer(answer("q-one", "Ours."));
    source.save(window, BY);
    AssessmentCopy copy = copy();
    assertThat(copy.conflicts())
        .extracting(FileConflict::copy)
        .containsExactly("conflicts/" + ANSWER);
    assertThat(target.resolve(ANSWER)).content().contains("Theirs.");
    assertThat(target.resolve("conflicts/" + ANSWER)).content().contains("Ours.");
  }

  @Test
  void aDeletedConflictCopyIsCreatedAgain() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    window = window.withAnswer(answer("q-one", "Ours."));
    source.save(window, BY);
    Files.delete(at("conflicts/" + ANSWER));
    copy();
    assertThat(target.resolve(ANSWER)).content().contains("Theirs.");
    assertThat(target.resolve("conflicts/" + ANSWER)).content().contains("Ours.");
    source.save(source.assessment(), BY);
    assertThat(at("conflicts/" + ANSWER)).as("there, too").content().contains("Ours.");
  }

  @Test
  void aFileDeletedByOthersIsInTheCopyWithoutAConflict() throws IOException {
    Files.delete(at(ANSWER));
    window = window.withAnswer(answer("q-one", "Ours."));
    source.save(window, BY);
    AssessmentCopy copy = copy();
    assertThat(target.resolve(ANSWER)).content().contains("Ours.");
    assertThat(copy.conflicts()).isEmpty();
  }

  @Test
  void aFileDeletedLocallyAndChangedByOthersIsReported() throws IOException {
    Files.writeString(at("actions.yaml"), Files.readString(at("actions.yaml")) + "# theirs\n");
    window = window.withoutAction("A-001");
    AssessmentCopy copy = copy();
    assertThat(copy.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.isOfDeletion()).isTrue();
              assertThat(conflict.path()).isEqualTo("actions.yaml");
            });
  }

  @Test
  void savingDuringTheCopyIsNotAConflict() throws IOException {
    AssessmentCopy copy =
        copy(
            () -> {
              // The user continues to work and the file is saved after the files were copied.
              window = window.withAnswer(answer("q-one", "Two."));
              assertThatCode(() -> source.save(window, BY)).doesNotThrowAnyException();
              return window;
            });
    assertThat(copy.conflicts()).isEmpty();
    assertThat(target.resolve(ANSWER)).content().contains("Two.");
    assertThat(target.resolve("conflicts")).doesNotExist();
  }

  @Test
  void aLinkBringsNoForeignFileIntoTheCopy() throws IOException {
    Path secret = Files.writeString(home.resolve("id_rsa"), "private");
    Path link = Files.createDirectories(at("evidence/E-001")).resolve("scan.txt");
    Files.createSymbolicLink(link, secret);
    window = window.withEvidence(scan());
    copy();
    assertThat(target.resolve("evidence/E-001/scan.txt")).doesNotExist();
    assertThat(Files.isSymbolicLink(target.resolve("evidence/E-001/scan.txt"))).isFalse();
  }

  @Test
  void evidenceIsCopiedWithItsFile() throws IOException {
    copy(
        () -> {
          window = window.withEvidence(scan());
          Path file = at("evidence/E-001/scan.txt");
          assertThatCode(() -> Files.createDirectories(file.getParent()))
              .doesNotThrowAnyException();
          assertThatCode(() -> Files.writeString(file, "seen")).doesNotThrowAnyException();
          return window;
        });
    assertThat(target.resolve("evidence/E-001/scan.txt")).content().isEqualTo("seen");
  }

  private static Evidence scan() {
    var file = new StoredFile("scan.txt", "scan.txt", "text/plain", 4, Sha256.of("seen"));
    return new Evidence(
        "E-001",
        "A scan",
        new EvidenceSource.File(file),
        "",
        Instant.parse("2026-11-24T10:00:00Z"),
        Instant.parse("2026-11-24T10:00:00Z"),
        "",
        ItemValidity.BY_KIND,
        List.of(),
        "");
  }

  @Test
  void restoredFilesAreNotRecordedAsChanges() throws IOException {
    Files.delete(at(ANSWER));
    window = window.withAnswer(answer("q-two", "New."));
    copy();
    assertThat(history()).extracting(Edit::file).containsOnly("answers/core/q-two.yaml");
    source.release();
    source = AssessmentFolder.create(home.resolve("again"), window);
    Files.move(source.path(), home.resolve("moved"));
    target = home.resolve("stick/copy 2");
    copy();
    assertThat(history()).isEmpty();
  }

  @Test
  void anEmptyMountPointIsNotTakenForTheAssessment() throws IOException {
    Path away = home.resolve("moved");
    Files.move(source.path(), away);
    Files.createDirectory(source.path());
    AssessmentCopy copy = copy();
    assertThat(copy.isOfFolder()).isFalse();
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value()).isEqualTo(window);
  }

  @Test
  void anUnreadableFileIsCopiedAsLastRead() throws IOException {
    Path answer = at(ANSWER);
    Files.delete(answer);
    Files.createSymbolicLink(answer, answer.getFileName());
    AssessmentCopy copy = copy();
    assertThat(target.resolve(ANSWER)).content().contains("One.");
    assertThat(copy.conflicts()).isEmpty();
  }

  @Test
  void theCopyHasTheHistoryOfTheFolder() throws IOException {
    window = window.withAnswer(answer("q-one", "Two."));
    source.save(window, BY);
    source.history().recordAll();
    copy();
    assertThat(history()).extracting(Edit::before).containsExactly("One.");
  }

  @Test
  void concurrentCopiesToOnePlaceGetDifferentFolders() throws IOException {
    AssessmentCopy last =
        copy(
            () -> {
              assertThatCode(this::copy).doesNotThrowAnyException();
              return window;
            });
    assertThat(last.folder()).isEqualTo(home.resolve("stick/copy 2"));
    for (Path each : List.of(target, home.resolve("stick/copy 2"))) {
      assertThat(AssessmentFolder.read(each, Progress.unwatched()).value()).isEqualTo(window);
    }
  }

  @Test
  void aFileBrokenByOthersIsCopiedWithAConflictCopy() throws IOException {
    for (String broken : List.of("", "\0\0\0\0", "actions: [")) {
      Files.writeString(at("actions.yaml"), broken);
      AssessmentCopy copy = copy();
      assertThat(copy.folder().resolve("actions.yaml")).hasContent(broken);
      assertThat(copy.folder().resolve("conflicts/actions.yaml")).content().contains("Do");
      assertThat(copy.conflicts())
          .extracting(FileConflict::copy)
          .containsExactly("conflicts/actions.yaml");
    }
  }

  @Test
  void changesByOthersAreCopiedWithAConflictCopy() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    AssessmentCopy copy = copy();
    assertThat(copy.conflicts())
        .extracting(FileConflict::copy)
        .containsExactly("conflicts/" + ANSWER);
    assertThat(target.resolve(ANSWER)).content().contains("Theirs.");
    assertThat(target.resolve("conflicts/" + ANSWER)).content().contains("One.");
  }

  @Test
  void copiesWriteHistoryFilesWithDifferentNames() throws IOException {
    var names = new ArrayList<List<String>>();
    for (int number = 0; number < 3; number++) {
      window = window.withAction(action("In the window alone, " + number));
      Path folder = copy().folder();
      try (AssessmentFolder copy = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
        copy.save(window.withAction(action("In the copy")), BY);
      }
      names.add(List.of(String.join(" ", folder.resolve("history").toFile().list())));
    }
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).allSatisfy(each -> assertThat(each.getFirst()).doesNotContain(" "));
  }
}
