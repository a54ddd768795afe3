package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.app.copy.CopiedAssessment;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.file.TooLarge;

/// A copy that cannot be completed leaves nothing behind.
class HinderedCopyTest extends CopiedAssessment {

  @Test
  void anExistingFolderAtTheTargetIsNotTouched() throws IOException {
    Assessment other = window.withAnswer(answer("q-one", "Of another one."));
    AssessmentFolder.create(target, other).close();
    assertThat(copy().folder()).isEqualTo(home.resolve("stick/copy 2"));
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value()).isEqualTo(other);
    Path empty = Files.createDirectory(home.resolve("stick/copy 3"));
    assertThat(copy().folder()).isEqualTo(home.resolve("stick/copy 4"));
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void aFailedCopyReportsItsCause() throws IOException {
    Path file = Files.writeString(home.resolve("stick"), "a file");
    assertThatThrownBy(this::copy)
        .isInstanceOf(NotDirectoryException.class)
        .hasMessage(file.toString());
    Files.delete(file);
    assertThatThrownBy(
            () ->
                copy(
                    () -> {
                      throw new IllegalStateException("a mistake");
                    }))
        .hasMessage("a mistake");
    assertThat(home.resolve("stick")).as("nothing is left of it").isEmptyDirectory();
  }

  @Test
  void contentTooLargeToReadBackIsNotCopied() throws IOException {
    window = window.changing(p -> p.withOccasion("long ".repeat(4_000_000)));
    assertThatThrownBy(this::copy).isInstanceOf(TooLarge.class);
    assertThat(home.resolve("stick")).isEmptyDirectory();
  }

  @Test
  void anAnswerThatCannotBeWrittenFailsTheCopy() throws IOException {
    assertThatThrownBy(
            () ->
                copy(
                    () -> {
                      window = window.withAnswer(answer("q-two", "In the window alone."));
                      obstruct("answers/core/q-two.yaml");
                      return window;
                    }))
        .isInstanceOf(IOException.class);
    assertThat(home.resolve("stick")).as("nothing is left of it").isEmptyDirectory();
    assertThat(at(ANSWER)).content().contains("One.");
  }

  @Test
  void aConflictCopyThatCannotBeWrittenFailsTheCopy() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    assertThatThrownBy(
            () ->
                copy(
                    () -> {
                      Path conflicts = filling().resolve("conflicts");
                      assertThatCode(() -> Files.writeString(conflicts, "in the way"))
                          .doesNotThrowAnyException();
                      return window.withAnswer(answer("q-one", "Ours."));
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("conflicts: This is not a folder.");
    assertThat(home.resolve("stick")).isEmptyDirectory();
  }

  @Test
  void aDraftThatCannotBeWrittenFailsTheCopy() throws IOException {
    var draft = new FormDraft("action", "", new TreeMap<>(Map.of("title", "Begun")));
    assertThatThrownBy(
            () ->
                AssessmentCopy.of(
                    source,
                    target,
                    () -> {
                      obstruct(FormDrafts.FILE);
                      return new AssessmentCopy.InWindow(window, List.of(draft), BY);
                    },
                    Progress.unwatched()))
        .isInstanceOf(IOException.class);
    assertThat(home.resolve("stick")).isEmptyDirectory();
  }

  @Test
  void anIncompleteCopyCannotBeOpened() throws IOException {
    copy(
        () -> {
          assertThat(target).doesNotExist();
          assertThatThrownBy(() -> AssessmentFolder.open(filling(), Progress.unwatched()))
              .hasMessageContaining("is an incomplete copy");
          return window;
        });
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value()).isEqualTo(window);
    assertThat(home.resolve("stick"))
        .as("nothing is left of how it was made")
        .isDirectoryNotContaining("glob:**/.soundings*");
  }

  @Test
  void aFileThatCannotBeCopiedFailsTheCopyAndIsNamed() throws IOException {
    Files.createDirectories(at("evidence/E-001"));
    Files.writeString(at("evidence/E-001/scan.txt"), "seen");
    assertThatThrownBy(
            () ->
                copy(
                    () -> {
                      obstruct("evidence/E-001/scan.txt");
                      return window;
                    }))
        .hasMessage("evidence/E-001/scan.txt is not empty.");
    assertThat(home.resolve("stick")).isEmptyDirectory();
  }

  @Test
  void anObstructedFileDoesNotBlockTheRestOfTheCopy() throws IOException {
    Path inTheWay = at("actions.yaml");
    Files.delete(inTheWay);
    Files.createDirectory(inTheWay);
    Files.writeString(inTheWay.resolve("x.yaml"), "a: b");
    Files.writeString(at("decisions"), "a file");
    copy(
        () -> {
          window = window.withAction(Action.planned("A-002", "Typed since"));
          return window;
        });
    assertThat(target.resolve("actions.yaml")).content().contains("Typed since");
    assertThat(target.resolve(ANSWER)).content().contains("One.");
    assertThat(target.resolve("decisions")).doesNotExist();
  }

  @Test
  void textThatCouldNotBeSavedIsInTheCopy() throws IOException {
    Files.createDirectory(at("system.yaml"));
    Files.createDirectories(at("answers/core/q-two.yaml/in the way"));
    window = window.withAnswer(answer("q-two", "In the window alone."));
    copy();
    assertThat(target.resolve("answers/core/q-two.yaml")).content().contains("window alone");
    assertThat(target.resolve("system.yaml")).doesNotExist();
  }

  @Test
  void aFileNamedDecisionsDoesNotKeepDecisionsOutOfTheCopy() throws IOException {
    Files.writeString(at("decisions"), "notes of others");
    var decided =
        Decision.none(ThreatId.ofSystem("thr-mounts")).withRationale("Patched each week.");
    window = window.withDecision(decided);
    copy();
    assertThat(target.resolve("decisions/thr-mounts@system.yaml")).content().contains("Patched");
  }

  @Test
  void leftoversOfAnIncompleteCopyAreNotCopied() throws IOException {
    Files.createDirectories(at(".soundings-tmp-1/evidence"));
    Files.writeString(at(".soundings-tmp-1/notes.txt"), "of a copy");
    copy();
    assertThat(target).isDirectoryNotContaining("glob:**/.soundings-tmp-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitignore", "evidence/E-001/scan.txt"})
  void cancellingBeforeTheEndLeavesNoCopy(String file) throws IOException {
    Files.createDirectories(at("evidence/E-001"));
    Files.writeString(at("evidence/E-001/scan.txt"), "seen");
    var copying = new ArrayList<String>();
    String last = "Copying " + file;
    var cancelled =
        new Progress() {
          @Override
          public void report(double fraction, String what) {
            copying.add(what);
          }

          @Override
          public boolean isCancelled() {
            return copying.contains(last);
          }
        };
    assertThatThrownBy(
            () ->
                AssessmentCopy.of(
                    source,
                    target,
                    () -> new AssessmentCopy.InWindow(window, List.of(), BY),
                    cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(copying).endsWith(last);
    assertThat(home.resolve("stick")).as("nothing is left of it").isEmptyDirectory();
  }
}
