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
import org.soundings.store.OpenedCopy;
import org.soundings.store.ReservedFolder;
import org.soundings.store.draft.FormDraft;

/// What keeps a file from being copied keeps no other from the copy; what keeps the words from it
/// keeps it from being one.
class HinderedCopyTest extends CopiedAssessment {

  @Test
  void whatCannotBeBroughtUpToDateKeepsNothingElseFromIt() throws IOException {
    ReservedFolder place = copiedFiles();
    Files.writeString(target.resolve("history"), "in the way");
    Files.delete(target.resolve(ANSWER));
    Files.createDirectories(target.resolve(ANSWER).resolve("in the way"));
    window = window.withAnswer(answer("q-one", "Two.")).withAnswer(answer("q-two", "New."));
    source.save(window, BY);
    OpenedCopy opened = source.openCopy(place);
    opened.folder().release();
    assertThat(opened.unread()).hasSize(2);
    assertThat(target.resolve("answers/core/q-two.yaml")).content().contains("New.");
  }

  @Test
  void whatStandsWhereTheCopyIsWantedIsNotTouched() throws IOException {
    Assessment theirs = window.withAnswer(answer("q-one", "Of another one."));
    AssessmentFolder.create(target, theirs).close();
    assertThat(copy().folder()).isEqualTo(home.resolve("stick/copy 2"));
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value()).isEqualTo(theirs);
    Path empty = Files.createDirectory(home.resolve("stick/copy 3"));
    assertThat(copy().folder()).isEqualTo(home.resolve("stick/copy 4"));
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void whyThereIsNoCopyIsTold() throws IOException {
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
  void aFolderThatIsGoneIsMadeAnewAlsoWhereItsProfileIsTooLarge() throws IOException {
    window = window.changing(p -> p.withOccasion("long ".repeat(4_000_000)));
    Files.move(source.path(), home.resolve("moved"));
    AssessmentCopy copy = copy();
    assertThat(copy.isOfFolder()).isFalse();
    assertThat(copy.missing()).hasSize(1);
    Assessment read = AssessmentFolder.read(target, Progress.unwatched()).value();
    assertThat(read.answers()).isEqualTo(window.answers());
    assertThat(read.profile().title()).isEqualTo("A b");
  }

  @Test
  void whereTheWordsCannotBeWrittenIsNoCopy() throws IOException {
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
  void whereOursCannotBePutBesideTheirsIsNoCopy() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    Path conflicts = target.resolve(".soundings-copy/conflicts");
    assertThatThrownBy(
            () ->
                copy(
                    () -> {
                      assertThatCode(() -> Files.writeString(conflicts, "in the way"))
                          .doesNotThrowAnyException();
                      return window.withAnswer(answer("q-one", "Ours."));
                    }))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("conflicts: It is not a folder.");
    assertThat(home.resolve("stick")).isEmptyDirectory();
  }

  @Test
  void whereWhatIsBegunCannotBeKeptIsNoCopy() throws IOException {
    var begun = new FormDraft("action", "", new TreeMap<>(Map.of("title", "Begun")));
    assertThatThrownBy(
            () ->
                AssessmentCopy.of(
                    source,
                    target,
                    () -> {
                      obstruct(FormDrafts.FILE);
                      return new AssessmentCopy.InWindow(window, List.of(begun), BY);
                    },
                    Progress.unwatched()))
        .isInstanceOf(IOException.class);
    assertThat(home.resolve("stick")).isEmptyDirectory();
  }

  @Test
  void whatWasSavedHereAndCannotBeBroughtUpToDateIsSavedAgain() throws IOException {
    ReservedFolder place = copiedFiles();
    window = window.withAnswer(answer("q-one", "Two."));
    source.save(window, BY);
    Files.delete(target.resolve(ANSWER));
    Files.createDirectories(target.resolve(ANSWER).resolve("in the way"));
    AssessmentFolder copy = source.openCopy(place).folder();
    assertThatThrownBy(() -> copy.save(window, BY)).isInstanceOf(IOException.class);
    copy.release();
  }

  @Test
  void aCopyThatIsBrokenOffDoesNotOpenAsIfItWereWhole() throws IOException {
    AssessmentCopy copy =
        copy(
            () -> {
              assertThat(AssessmentFolder.isAssessment(target)).isFalse();
              assertThat(List.of(target, target.resolve(".soundings-copy")))
                  .allSatisfy(
                      folder ->
                          assertThatThrownBy(
                                  () -> AssessmentFolder.open(folder, Progress.unwatched()))
                              .hasMessageContaining("is a copy that is not whole"));
              return window;
            });
    assertThat(copy.missing()).isEmpty();
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value()).isEqualTo(window);
    assertThat(target)
        .as("nothing is left of how it was made")
        .isDirectoryNotContaining("glob:**/.soundings-copy");
  }

  @Test
  void theWordsAreThereBeforeWhatIsLarge() throws IOException {
    Files.createDirectories(at("evidence/E-001"));
    Files.writeString(at("evidence/E-001/scan.txt"), "seen");
    Path words = target.resolve(".soundings-copy");
    copy(
        () -> {
          assertThat(words.resolve(ANSWER)).exists();
          assertThat(words.resolve("evidence/E-001/scan.txt")).doesNotExist();
          return window;
        });
    assertThat(target.resolve("evidence/E-001/scan.txt")).content().isEqualTo("seen");
  }

  @Test
  void oneFileThatCannotBeWrittenIsLeftOutByItselfAndTold() throws IOException {
    Files.createDirectories(at("evidence/E-001"));
    Files.writeString(at("evidence/E-001/scan.txt"), "seen");
    Files.writeString(at("notes.txt"), "of others");
    AssessmentCopy copy =
        copy(
            () -> {
              obstruct("evidence/E-001/scan.txt");
              return window;
            });
    assertThat(copy.isOfFolder()).isTrue();
    assertThat(sentences(copy.missing()))
        .containsExactly("evidence/E-001/scan.txt holds something already.");
    assertThat(target.resolve("notes.txt")).content().isEqualTo("of others");
  }

  @Test
  void whatStandsInTheWayOfAFileKeepsNothingElseFromTheCopy() throws IOException {
    Path inTheWay = at("actions.yaml");
    Files.delete(inTheWay);
    Files.createDirectory(inTheWay);
    Files.writeString(inTheWay.resolve("x.yaml"), "a: b");
    Files.writeString(at("decisions"), "a file");
    AssessmentCopy copy =
        copy(
            () -> {
              window = window.withAction(Action.planned("A-002", "Typed since"));
              return window;
            });
    assertThat(target.resolve("actions.yaml")).content().contains("Typed since");
    assertThat(target.resolve(ANSWER)).content().contains("One.");
    assertThat(target.resolve("decisions")).doesNotExist();
    assertThat(copy.seenLast())
        .extracting(AssessmentCopy.SeenLast::file)
        .containsExactly("actions.yaml");
    assertThat(sentences(copy.missing()))
        .as("what stands in the folder is in no copy")
        .containsExactly(
            inTheWay.toRealPath() + " is a folder where a file belongs.",
            at("decisions").toRealPath() + " is a file where a folder belongs.");
  }

  @Test
  void whatCouldNotBeSavedForWhatStandsInItsWayIsInTheCopy() throws IOException {
    Files.createDirectory(at("system.yaml"));
    Files.createDirectories(at("answers/core/q-two.yaml/in the way"));
    window = window.withAnswer(answer("q-two", "In the window alone."));
    AssessmentCopy copy = copy();
    assertThat(target.resolve("answers/core/q-two.yaml")).content().contains("window alone");
    assertThat(copy.seenLast())
        .extracting(AssessmentCopy.SeenLast::file)
        .containsExactly("answers/core/q-two.yaml");
    assertThat(sentences(copy.missing()))
        .containsExactly(
            at("answers/core/q-two.yaml").toRealPath() + " is a folder where a file belongs.",
            at("system.yaml").toRealPath() + " is a folder where a file belongs.");
  }

  @Test
  void aFileInTheWayIsReportedMissingFromTheCopy() throws IOException {
    Files.writeString(at("decisions"), "notes of others");
    var decided = Decision.none(ThreatId.ofSystem("thr-mounts")).withReason("Patched each week.");
    window = window.withDecision(decided);
    AssessmentCopy copy = copy();
    assertThat(target.resolve("decisions/thr-mounts@system.yaml")).content().contains("Patched");
    assertThat(copy.seenLast()).isEmpty();
    assertThat(sentences(copy.missing()))
        .containsExactly(at("decisions").toRealPath() + " is a file where a folder belongs.");
  }

  @Test
  void whatACopyThatWasBrokenOffLeftIsInNoOther() throws IOException {
    Files.createDirectories(at(".soundings-copy/evidence"));
    Files.writeString(at(".soundings-copy/notes.txt"), "of a copy");
    AssessmentCopy copy = copy();
    assertThat(copy.missing()).isEmpty();
    assertThat(target).isDirectoryNotContaining("glob:**/.soundings-copy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment.yaml", "evidence/E-001/scan.txt"})
  void whoeverCancelsBeforeItIsWholeHasNone(String file) throws IOException {
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
