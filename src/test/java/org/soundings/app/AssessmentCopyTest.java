package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.assessment.Answer;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Decision;
import org.soundings.assessment.Profile;
import org.soundings.assessment.ThreatId;
import org.soundings.base.Digest;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.StoredFile;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FormDraft;
import org.soundings.store.OpenedCopy;
import org.soundings.store.ReservedFolder;
import org.soundings.store.Saved;
import org.soundings.store.history.Edit;
import org.soundings.store.history.Signature;

/// A copy has what the window holds and what the folder has, whatever became of that.
class AssessmentCopyTest {

  private static final Signature BY = new Signature("Ada", Instant.parse("2026-11-24T10:00:00Z"));
  private static final String ANSWER = "answers/core/q-one.yaml";

  @TempDir Path home;
  private Path target;
  private AssessmentFolder source;
  private Assessment window;

  @BeforeEach
  void open() throws IOException {
    target = home.resolve("stick/copy");
    var profile = Profile.begin("a-b", "A b", LocalDate.of(2026, 11, 24), List.of());
    window = Assessment.begin(profile).withAnswer(answer("q-one", "One.")).withAction(action("Do"));
    source = AssessmentFolder.create(home.resolve("source"), window);
  }

  @AfterEach
  void letGo() throws IOException {
    source.release();
  }

  @Test
  void whatTheFolderLostWhileNothingWaitedIsInTheCopy() throws IOException {
    Files.delete(at(ANSWER));
    AssessmentCopy copy = copy();
    assertThat(target.resolve(ANSWER)).content().contains("One.");
    assertThat(copy.made()).containsExactly(ANSWER);
    assertThat(copy.missing()).isEmpty();
    assertThat(copy.beside()).isEmpty();
  }

  @Test
  void whatIsCopiedWithoutItsProfileIsCopiedInWhole() throws IOException {
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
  void whatWasPutAsideBesideTheirsIsTold() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    window = window.withAnswer(answer("q-one", "Ours."));
    source.save(window, BY);
    AssessmentCopy copy = copy();
    assertThat(copy.beside())
        .extracting(Saved.Conflict::ours)
        .containsExactly("conflicts/" + ANSWER);
    assertThat(target.resolve(ANSWER)).content().contains("Theirs.");
    assertThat(target.resolve("conflicts/" + ANSWER)).content().contains("Ours.");
  }

  @Test
  void whatWasPutAsideAndTidiedAwayIsPutAsideAgain() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    window = window.withAnswer(answer("q-one", "Ours."));
    source.save(window, BY);
    Files.delete(at("conflicts/" + ANSWER));
    copy();
    assertThat(target.resolve(ANSWER)).content().contains("Theirs.");
    assertThat(target.resolve("conflicts/" + ANSWER)).content().contains("Ours.");
    source.putAside();
    assertThat(at("conflicts/" + ANSWER)).as("there, too").content().contains("Ours.");
  }

  @Test
  void whatOthersDeletedStandsInTheCopyAndBesideNothing() throws IOException {
    Files.delete(at(ANSWER));
    window = window.withAnswer(answer("q-one", "Ours."));
    source.save(window, BY);
    AssessmentCopy copy = copy();
    assertThat(target.resolve(ANSWER)).content().contains("Ours.");
    assertThat(copy.made()).containsExactly(ANSWER);
    assertThat(copy.beside()).isEmpty();
  }

  @Test
  void whatWasTakenAwayHereAndChangedByOthersIsTold() throws IOException {
    Files.writeString(at("actions.yaml"), Files.readString(at("actions.yaml")) + "# theirs\n");
    window = window.withoutAction("A-001");
    AssessmentCopy copy = copy();
    assertThat(copy.beside())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.isOfDeletion()).isTrue();
              assertThat(conflict.path()).isEqualTo("actions.yaml");
            });
  }

  @Test
  void whatIsSavedWhileItIsCopiedIsNobodyElses() throws IOException {
    AssessmentCopy copy =
        copy(
            () -> {
              // The window goes on, and its file is saved, after the files were copied.
              window = window.withAnswer(answer("q-one", "Two."));
              assertThatCode(() -> source.save(window, BY)).doesNotThrowAnyException();
              return window;
            });
    assertThat(copy.beside()).isEmpty();
    assertThat(target.resolve(ANSWER)).content().contains("Two.");
    assertThat(target.resolve("conflicts")).doesNotExist();
  }

  @Test
  void whatWasSavedHereAfterItWasCopiedIsBroughtUpToDate() throws IOException {
    ReservedFolder place = copiedFiles();
    window = window.withAnswer(answer("q-one", "Two.")).withAnswer(answer("q-two", "New."));
    window = window.withoutAction("A-001");
    source.save(window, BY);
    try (AssessmentFolder copy = source.openCopy(place).folder()) {
      Saved saved = copy.save(window, BY);
      assertThat(saved.isEmpty()).isTrue();
      assertThat(copy.outsideChanges()).isEmpty();
    }
    assertThat(target.resolve(ANSWER)).content().contains("Two.");
    assertThat(target.resolve("actions.yaml")).doesNotExist();
  }

  @Test
  void aLinkLeadsNothingFromElsewhereIntoTheCopy() throws IOException {
    Path secret = Files.writeString(home.resolve("id_rsa"), "private");
    Path link = Files.createDirectories(at("evidence/E-001")).resolve("scan.txt");
    Files.createSymbolicLink(link, secret);
    window = window.withEvidence(scan());
    AssessmentCopy copy = copy();
    assertThat(target.resolve("evidence/E-001/scan.txt")).doesNotExist();
    assertThat(Files.isSymbolicLink(target.resolve("evidence/E-001/scan.txt"))).isFalse();
    assertThat(copy.missing())
        .extracting(Exception::getMessage)
        .containsExactly(
            link.toRealPath(LinkOption.NOFOLLOW_LINKS) + " is no file of its own, but a link.");
  }

  @Test
  void evidenceThatComesWhileItIsCopiedIsInTheCopyAndWhatIsLostIsTold() throws IOException {
    AssessmentCopy copy =
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
    assertThat(copy.missing()).isEmpty();
    Files.delete(at("evidence/E-001/scan.txt"));
    target = home.resolve("stick/copy 2");
    assertThat(copy().missing()).singleElement().isInstanceOf(NoSuchFileException.class);
  }

  private static Evidence scan() {
    var file = new StoredFile("scan.txt", "scan.txt", "text/plain", 4, Digest.of("seen"));
    return new Evidence(
        "E-001",
        "A scan",
        new EvidenceSource.File(file),
        "",
        Instant.parse("2026-11-24T10:00:00Z"),
        Instant.parse("2026-11-24T10:00:00Z"),
        "",
        Lasting.BY_KIND,
        List.of(),
        "");
  }

  @Test
  void whatIsMadeAnewIsNoChangeOfWhoeverMakesTheCopy() throws IOException {
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
  void anEmptyFolderWhereAShareWasIsNotTheAssessment() throws IOException {
    Path away = home.resolve("moved");
    Files.move(source.path(), away);
    Files.createDirectory(source.path());
    AssessmentCopy copy = copy();
    assertThat(copy.isOfFolder()).isFalse();
    assertThat(AssessmentFolder.read(target, Progress.unwatched()).value()).isEqualTo(window);
  }

  @Test
  void whatCannotBeReadIsAsItWasSeenHereLastAndIsTold() throws IOException {
    Path answer = at(ANSWER);
    Files.delete(answer);
    Files.createSymbolicLink(answer, answer.getFileName());
    AssessmentCopy copy = copy();
    assertThat(target.resolve(ANSWER)).content().contains("One.");
    assertThat(copy.seenLast()).extracting(AssessmentCopy.SeenLast::file).containsExactly(ANSWER);
    assertThat(copy.made()).isEmpty();
    assertThat(copy.missing()).isEmpty();
  }

  @Test
  void whatWasRecordedWhileItWasCopiedIsInItsHistory() throws IOException {
    ReservedFolder place = copiedFiles();
    source.save(window.withAnswer(answer("q-one", "Two.")), BY);
    source.openCopy(place).folder().close();
    place.complete();
    target = place.path();
    assertThat(history()).extracting(Edit::before).containsExactly("One.");
  }

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

  /// A copy of the files, and nothing more.
  private ReservedFolder copiedFiles() throws IOException {
    ReservedFolder place = ReservedFolder.make(target);
    target = place.filling();
    new FolderCopy(source.path(), target, false).copy();
    return place;
  }

  @Test
  void aCopyToTheSamePlaceIsMadeBesideTheOneThatIsBeingMade() throws IOException {
    AssessmentCopy first =
        copy(
            () -> {
              assertThatCode(this::copy).doesNotThrowAnyException();
              return window;
            });
    assertThat(first.folder()).isEqualTo(target);
    assertThat(first.missing()).isEmpty();
    for (Path each : List.of(target, home.resolve("stick/copy 2"))) {
      assertThat(AssessmentFolder.read(each, Progress.unwatched()).value()).isEqualTo(window);
    }
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
        .hasMessageStartingWith("conflicts/answers/core/q-one.yaml was not written: ");
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
  void aFileOfOthersThatStandsInTheWayIsMissingAlsoWhereItsFolderIsWritten() throws IOException {
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
  void besideWhatOthersEmptiedOrBrokeStandsWhatTheWindowShows() throws IOException {
    for (String broken : List.of("", "\0\0\0\0", "actions: [")) {
      Files.writeString(at("actions.yaml"), broken);
      AssessmentCopy copy = copy();
      assertThat(copy.folder().resolve("actions.yaml")).hasContent(broken);
      assertThat(copy.folder().resolve("conflicts/actions.yaml")).content().contains("Do");
      assertThat(copy.beside())
          .extracting(Saved.Conflict::ours)
          .containsExactly("conflicts/actions.yaml");
      assertThat(copy.missing()).isEmpty();
    }
  }

  @Test
  void whatOthersChangedAndCanBeReadIsToldAndStandsAlone() throws IOException {
    Files.writeString(at(ANSWER), Files.readString(at(ANSWER)).replace("One.", "Theirs."));
    AssessmentCopy copy = copy();
    assertThat(copy.theirs()).containsExactly(ANSWER);
    assertThat(copy.beside()).isEmpty();
    assertThat(target.resolve("conflicts")).doesNotExist();
  }

  @Test
  void whatACopyThatWasBrokenOffLeftIsInNoOther() throws IOException {
    Files.createDirectories(at(".soundings-copy/evidence"));
    Files.writeString(at(".soundings-copy/notes.txt"), "of a copy");
    AssessmentCopy copy = copy();
    assertThat(copy.missing()).isEmpty();
    assertThat(target).isDirectoryNotContaining("glob:**/.soundings-copy");
  }

  @Test
  void noTwoCopiesWriteTheirHistoryIntoFilesOfOneName() throws IOException {
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

  @Test
  void whoeverCancelsBeforeItIsWholeHasNone() throws IOException {
    Files.createDirectories(at("evidence/E-001"));
    Files.writeString(at("evidence/E-001/scan.txt"), "seen");
    var copying = new ArrayList<String>();
    var cancelled =
        new Progress() {
          @Override
          public void report(double fraction, String what) {
            copying.add(what);
          }

          @Override
          public boolean isCancelled() {
            return !copying.isEmpty();
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
    assertThat(copying).containsExactly("Copying evidence/E-001/scan.txt");
    assertThat(home.resolve("stick")).as("nothing is left of it").isEmptyDirectory();
  }

  /// Puts a folder where the copy that is being made gets a file.
  private void obstruct(String file) {
    Path there = target.resolve(".soundings-copy").resolve(file).resolve("in the way");
    assertThatCode(() -> Files.createDirectories(there)).doesNotThrowAnyException();
  }

  private static List<String> sentences(List<Exception> failures) {
    return failures.stream().map(FileTrouble::sentence).toList();
  }

  private AssessmentCopy copy() throws IOException {
    return copy(() -> window);
  }

  private AssessmentCopy copy(Supplier<Assessment> all) throws IOException {
    return AssessmentCopy.of(
        source,
        target,
        () -> new AssessmentCopy.InWindow(all.get(), List.of(), BY),
        Progress.unwatched());
  }

  private List<Edit> history() throws IOException {
    try (AssessmentFolder copy = AssessmentFolder.open(target, Progress.unwatched()).value()) {
      return copy.history().value();
    }
  }

  private Path at(String file) {
    return source.path().resolve(file);
  }

  private static Action action(String what) {
    return Action.planned("A-001", what);
  }

  private static Answer answer(String question, String conclusion) {
    return Answer.open("core", question).withConclusion(conclusion);
  }
}
