package org.soundings.store.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Progress;
import org.soundings.store.AnsweredFolder;
import org.soundings.store.history.Edit;

/// A conflict copy that was not resolved before the folder was closed.
class UnresolvedConflictsTest extends AnsweredFolder {

  @Test
  void aConflictIsFoundWhenTheFolderIsReopened() throws IOException {
    Path folder = inConflict();
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().leftAside())
          .extracting(FileConflict::path, FileConflict::copy)
          .containsExactly(tuple(ANSWER, "conflicts/" + ANSWER));
      assertThat(opened.conflicts().recordLeftAside(ANNA)).hasSize(1);
      assertThat(opened.history().of("core", "core-non-root").value())
          .anyMatch(edit -> edit.before().equals("We wrote this."));
      assertThat(opened.conflicts().leftAside()).isEmpty();
    }
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().leftAside()).as("told once").isEmpty();
      assertThat(folder.resolve("conflicts/" + ANSWER)).content().contains("We wrote this.");
    }
  }

  @Test
  void everyConflictCopyOfAFileIsFound() throws IOException {
    Path folder = inConflict();
    Path copy = folder.resolve("conflicts/" + ANSWER);
    Files.writeString(
        folder.resolve("conflicts/" + ANSWER.replace(".yaml", "-2.yaml")),
        Files.readString(copy).replace("We wrote this.", "We wrote this later."));
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().recordLeftAside(ANNA)).hasSize(2);
      assertThat(opened.history().of("core", "core-non-root").value())
          .extracting(Edit::before)
          .contains("We wrote this.", "We wrote this later.");
      assertThat(opened.conflicts().leftAside()).isEmpty();
    }
  }

  @Test
  void localTextInAFileDeletedByOthersIsFound() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      Files.delete(folder.resolve(ANSWER));
      opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);
    }
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().recordLeftAside(ANNA))
          .extracting(FileConflict::path)
          .contains(ANSWER);
      assertThat(opened.history().of("core", "core-non-root").value())
          .extracting(Edit::before)
          .contains("We wrote this.");
      assertThat(opened.conflicts().leftAside()).isEmpty();
    }
  }

  @Test
  void aNumberedFileNameIsNotMistakenForACopy() throws IOException {
    Path folder = folderWithAnAnswer();
    String second = ANSWER.replace(".yaml", "-2.yaml");
    try (var opened = open(folder).value()) {
      var other = Answer.open("core", "core-non-root-2").withConclusion("Of the second.");
      opened.save(opened.assessment().withAnswer(other), ANNA);
      Files.delete(folder.resolve(second));
      theyWrite(folder);
      opened.save(
          opened
              .assessment()
              .withAnswer(answer("We wrote this."))
              .withAnswer(other.withConclusion("Of the second, later.")),
          ANNA);
    }
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().leftAside())
          .extracting(FileConflict::path)
          .containsExactlyInAnyOrder(ANSWER, second);
    }
  }

  @Test
  void usingTheirVersionLeavesNoConflict() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      theyWrite(folder);
      opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);
      opened
          .changesByOthers()
          .accept(opened.changesByOthers().read(Progress.unwatched()), opened.assessment(), ANNA);
    }
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().leftAside()).isEmpty();
    }
  }

  @Test
  void anIdenticalCopyIsNotAConflict() throws IOException {
    Path folder = inConflict();
    Files.copy(
        folder.resolve(ANSWER),
        folder.resolve("conflicts/" + ANSWER),
        StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("conflicts/answers/core/core-mtls.yaml"), "<<<<<<< ours\n");
    try (var opened = open(folder).value()) {
      assertThat(opened.conflicts().leftAside()).isEmpty();
    }
  }

  private Path inConflict() throws IOException {
    Path folder = folderWithAnAnswer();
    try (var opened = open(folder).value()) {
      theyWrite(folder);
      opened.save(opened.assessment().withAnswer(answer("We wrote this.")), ANNA);
    }
    return folder;
  }

  private static void theyWrite(Path folder) throws IOException {
    Path file = folder.resolve(ANSWER);
    Files.writeString(file, Files.readString(file).replace("We use 10001.", "They wrote this."));
  }
}
