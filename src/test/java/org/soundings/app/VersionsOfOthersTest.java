package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.FolderSnapshot;
import org.soundings.store.conflict.FileConflict;
import org.soundings.store.history.Edit;

/// If others write the same files, neither version is lost, and each is signed by its author.
class VersionsOfOthersTest extends OpenedReview {

  @Test
  void usingTheirVersionKeepsTheLocalOneAsAConflictCopy() throws IOException {
    anotherProgramWrites("Theirs.");
    conclude("Ours, later.");
    var before = open.workbench().current();
    var gone = new ArrayList<FileConflict>();
    assertThat(
            open.others()
                .takeOver(open.others().readAgain(Progress.unwatched()), before, gone::addAll))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
    assertThat(gone)
        .extracting(FileConflict::path, FileConflict::copy)
        .containsExactly(tuple(FILE, "conflicts/" + FILE));
    assertThat(open.folder().conflicts().all()).isEmpty();
    assertThat(open.saveNow()).isTrue();
    assertThat(answer().conclusion()).isEqualTo("Theirs.");
    assertThat(folder.resolve("conflicts/" + FILE)).content().contains("Ours, later.");
    assertThat(open.autosave().state()).isInstanceOf(SaveState.IsSaved.class);
    assertThat(open.workbench().canUndo()).isFalse();
    assertThat(open.folder().changesByOthers().files()).isEmpty();
  }

  @Test
  void anUnreadableFileDoesNotReplaceAnAnswer() throws IOException {
    anotherProgramWrites("Theirs.");
    conclude("Ours, later.");
    Files.writeString(folder.resolve(FILE), "question: [core\n");
    var before = open.workbench().current();
    var gone = new ArrayList<FileConflict>();
    assertThat(
            open.others()
                .takeOver(open.others().readAgain(Progress.unwatched()), before, gone::addAll))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
    assertThat(gone).isEmpty();
    assertThat(answer().conclusion()).isEqualTo("Ours, later.");
    assertThat(open.saveNow()).isTrue();
    assertThat(open.autosave().state())
        .isInstanceOfSatisfying(
            SaveState.Conflicting.class,
            state ->
                assertThat(state.conflicts()).extracting(FileConflict::path).containsExactly(FILE));
    assertThat(folder.resolve(FILE)).content().isEqualTo("question: [core\n");
    assertThat(folder.resolve("conflicts/" + FILE)).content().contains("Ours, later.");
    open.others().keepLocal(FILE, Optional.empty());
    assertThat(folder.resolve(FILE)).content().contains("Ours, later.");
  }

  @Test
  void aPartlyReadableFileIsTakenOver() throws IOException {
    anotherProgramWrites("Theirs.");
    conclude("Ours, later.");
    Files.writeString(
        folder.resolve(FILE), Files.readString(folder.resolve(FILE)) + "disagreement: [no text]\n");
    var before = open.workbench().current();
    assertThat(
            open.others().takeOver(open.others().readAgain(Progress.unwatched()), before, _ -> {}))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
    assertThat(answer().conclusion()).isEqualTo("Theirs.");
  }

  @Test
  void onlyAProfileThatIsAtLeastPartlyReadableIsTakenOver() throws IOException {
    Path profile = folder.resolve("assessment.yaml");
    String whole = Files.readString(profile);
    String title = open.workbench().current().profile().title();
    Files.writeString(profile, "<<<<<<< ours\n");
    loadOthersChanges();
    assertThat(open.workbench().current().profile().title()).isEqualTo(title);
    Files.writeString(profile, whole.replace("title: ", "title: Their ") + "occasion: [no text]\n");
    loadOthersChanges();
    assertThat(open.workbench().current().profile().title()).isEqualTo("Their " + title);
  }

  private void loadOthersChanges() throws IOException {
    open.saveNow();
    assertThat(
            open.others()
                .takeOver(
                    open.others().readAgain(Progress.unwatched()),
                    open.workbench().current(),
                    _ -> {}))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
  }

  @Test
  void anUnreadableFileDoesNotReplaceADecision() throws IOException {
    ThreatId threat = ThreatId.ofSystem("thr-host-mount-abuse");
    open.workbench()
        .edit(
            "decision",
            a -> a.withDecision(Decision.none(threat).withRationale("It is read only.")));
    assertThat(open.saveNow()).isTrue();
    Path file = folder.resolve("decisions/" + threat + ".yaml");
    Files.writeString(file, "<<<<<<< ours\n");
    assertThat(
            open.others()
                .takeOver(
                    open.others().readAgain(Progress.unwatched()),
                    open.workbench().current(),
                    _ -> {}))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
    assertThat(open.workbench().current().decision(threat).rationale())
        .isEqualTo("It is read only.");
    assertThat(open.saveNow()).isTrue();
    assertThat(folder.resolve("conflicts/decisions/" + threat + ".yaml"))
        .content()
        .contains("It is read only.");
  }

  @Test
  void textTypedDuringReloadingIsNeverDropped() throws IOException {
    anotherProgramWrites("Theirs.");
    var before = open.workbench().current();
    var read = open.others().readAgain(Progress.unwatched());
    conclude("Typed meanwhile.");
    assertThat(open.others().takeOver(read, before, _ -> {}))
        .isEqualTo(VersionsOfOthers.TakingOver.TYPED_MEANWHILE);
    assertThat(answer().conclusion()).isEqualTo("Typed meanwhile.");
    assertThat(open.saveNow()).isTrue();
    assertThat(folder.resolve(FILE)).content().contains("Theirs.");
    assertThat(folder.resolve("conflicts/" + FILE)).content().contains("Typed meanwhile.");
  }

  @Test
  void keepingTheLocalVersionResolvesTheConflict() throws IOException {
    anotherProgramWrites("Theirs.");
    conclude("Ours, later.");
    assertThat(open.saveNow()).isTrue();
    assertThat(open.autosave().state()).isInstanceOf(SaveState.Conflicting.class);
    open.others().keepLocal(FILE, Optional.empty());
    assertThat(folder.resolve(FILE)).content().contains("Ours, later.");
    assertThat(open.autosave().state()).isInstanceOf(SaveState.IsSaved.class);
  }

  @Test
  void aFormDraftDoesNotBlockUsingTheirVersion() throws IOException {
    anotherProgramWrites("Theirs.");
    var before = open.workbench().current();
    var read = open.others().readAgain(Progress.unwatched());
    open.drafts().hold("threat", "", Map.of("title", "Shared cache"));
    assertThat(open.others().takeOver(read, before, _ -> {}))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
    assertThat(answer().conclusion()).isEqualTo("Theirs.");
    assertThat(open.saveNow()).isTrue();
    assertThat(open.folder().drafts().all())
        .singleElement()
        .satisfies(draft -> assertThat(draft.said("title")).isEqualTo("Shared cache"));
  }

  @Test
  void theirVersionIsNotUsedWhileTheConflictCopyIsMissing() throws IOException {
    Path obstacle = Files.writeString(folder.resolve("conflicts"), "in the way");
    anotherProgramWrites("Theirs.");
    conclude("Ours. Again.");
    assertThat(open.saveNow()).as("the local version is in no copy").isFalse();
    assertThat(open.autosave().state()).isInstanceOf(SaveState.Failed.class);
    var gaveWay = new ArrayList<FileConflict>();
    FolderSnapshot unsafe = open.others().readAgain(Progress.unwatched());
    assertThat(open.others().takeOver(unsafe, open.workbench().current(), gaveWay::addAll))
        .isEqualTo(VersionsOfOthers.TakingOver.NOT_WRITTEN);
    assertThat(answer().conclusion()).isEqualTo("Ours. Again.");
    assertThat(gaveWay).isEmpty();
    Files.delete(obstacle);
    FolderSnapshot read = open.others().readAgain(Progress.unwatched());
    assertThat(open.others().takeOver(read, open.workbench().current(), gaveWay::addAll))
        .isEqualTo(VersionsOfOthers.TakingOver.DONE);
    assertThat(gaveWay).extracting(FileConflict::copy).containsExactly("conflicts/" + FILE);
    assertThat(folder.resolve(FILE)).content().contains("Theirs.");
    assertThat(open.folder().history().all().value())
        .extracting(Edit::before, Edit::after)
        .contains(tuple("Ours. Again.", "Theirs."));
  }

  @Test
  void conflictingEditsAreInTheHistoryWithTheirAuthors() throws IOException {
    open.setAuthor("Anna");
    anotherProgramWrites("Theirs.");
    conclude("Ours, by Anna.");
    open.saveNow();
    open.setAuthor("Bea");
    conclude("Ours, by Anna. And by Bea.");
    open.saveNow();
    assertThat(open.folder().history().all().value())
        .filteredOn(edit -> edit.after().startsWith("Ours, "))
        .extracting(Edit::by, Edit::before, Edit::after)
        .containsExactly(
            tuple("Bea", "Ours, by Anna.", "Ours, by Anna. And by Bea."),
            tuple("Anna", "Ours.", "Ours, by Anna."));
  }

  @Test
  void keepingTheLocalVersionDoesNotChangeItsAuthor() throws IOException {
    open.setAuthor("Anna");
    anotherProgramWrites("Theirs.");
    conclude("Ours, by Anna.");
    open.saveNow();
    open.setAuthor("Bea");
    open.others().keepLocal(FILE, Optional.empty());
    assertThat(open.folder().history().all().value())
        .filteredOn(edit -> edit.after().equals("Ours, by Anna."))
        .extracting(Edit::by, Edit::before)
        .containsExactly(tuple("Bea", "Theirs."), tuple("Anna", "Ours."));
  }

  @Test
  void keepingTheLocalVersionCreditsEachAuthor() throws IOException {
    open.setAuthor("Cleo");
    act("A-001", "Long ago");
    act("A-002", "Longer ago");
    act("A-003", "Longest ago");
    open.saveNow();
    Path file = folder.resolve("actions.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("Long ago", "Reworded by Dan")
            .replace("Longer ago", "Dan too"));
    open.setAuthor("Anna");
    act("A-002", "By Anna");
    act("A-004", "New by Anna");
    open.saveNow();
    open.setAuthor("");
    act("A-005", "New by nobody");
    open.saveNow();
    open.setAuthor("Bea");
    act("A-006", "New by Bea");
    open.saveNow();
    open.setAuthor("Zoe");
    open.others().keepLocal("actions.yaml", Optional.empty());
    assertThat(open.folder().history().all().value())
        .filteredOn(edit -> edit.field().endsWith("/title") && !edit.by().equals("Cleo"))
        .extracting(Edit::by, Edit::before, Edit::after)
        .containsExactlyInAnyOrder(
            tuple("Zoe", "Reworded by Dan", "Long ago"),
            tuple("Anna", "Longer ago", "By Anna"),
            tuple("Zoe", "Dan too", "By Anna"),
            tuple("Anna", "", "New by Anna"),
            tuple("Zoe", "", "New by Anna"),
            tuple("", "", "New by nobody"),
            tuple("Zoe", "", "New by nobody"),
            tuple("Bea", "", "New by Bea"),
            tuple("Zoe", "", "New by Bea"));
    assertThat(file).content().contains("Long ago", "By Anna", "Longest ago", "New by Bea");
  }

  @Test
  void changesMadeAfterAFailedKeepAreInTheHistory() throws IOException {
    open.setAuthor("Cleo");
    act("A-001", "Long ago");
    open.saveNow();
    Path file = folder.resolve("actions.yaml");
    Files.writeString(file, Files.readString(file).replace("Long ago", "Theirs one"));
    open.setAuthor("Anna");
    act("A-001", "By Anna");
    open.saveNow();
    open.setAuthor("Zoe");
    Path real = Files.move(file, folder.resolve("actions.away"));
    Files.createDirectory(file);
    assertThatThrownBy(() -> open.others().keepLocal("actions.yaml", Optional.empty()))
        .isInstanceOf(IOException.class);
    Files.delete(file);
    Files.writeString(file, Files.readString(real).replace("Theirs one", "Theirs two"));
    open.others().keepLocal("actions.yaml", Optional.empty());
    assertThat(open.folder().history().all().value())
        .filteredOn(edit -> edit.field().endsWith("/title") && !edit.by().equals("Cleo"))
        .extracting(Edit::by, Edit::before, Edit::after)
        .as("newest first")
        .containsExactly(
            tuple("Zoe", "Theirs two", "By Anna"), tuple("Anna", "Long ago", "By Anna"));
    Files.delete(real);
  }

  @Test
  void anUnreadableVersionAddsNoHistory() throws IOException {
    open.setAuthor("Cleo");
    act("A-001", "Long ago");
    open.saveNow();
    Path file = folder.resolve("actions.yaml");
    Files.writeString(file, "<<<<<<< theirs\n" + Files.readString(file));
    open.setAuthor("Anna");
    act("A-001", "By Anna");
    open.saveNow();
    open.setAuthor("Zoe");
    assertThat(open.others().keepLocal("actions.yaml", Optional.empty()))
        .as("a copy of the version on disk")
        .isPresent();
    assertThat(open.folder().history().all().value())
        .filteredOn(edit -> edit.field().endsWith("/title"))
        .extracting(Edit::by, Edit::before, Edit::after)
        .containsExactly(tuple("Anna", "Long ago", "By Anna"), tuple("Cleo", "", "Long ago"));
  }

  private void act(String id, String what) {
    open.workbench().edit("t", now -> now.withAction(Action.planned(id, what)));
  }

  @Test
  void theHistoryOfADamagedFileHasOnlyLocalChanges() throws IOException {
    conclude("Before all of it.");
    open.setAuthor("Bea");
    assertThat(open.saveNow()).isTrue();
    open.close();
    Files.writeString(
        folder.resolve(FILE),
        Files.readString(folder.resolve(FILE)) + "confidence: of_another_time\n");
    var damaged =
        new OpenAssessment(
            LIBRARY,
            AssessmentFolder.open(folder, Progress.unwatched()).value(),
            Clock.systemUTC(),
            Runnable::run);
    damaged.setAuthor("Cleo");
    damaged.answer("d", question, answer -> answer.withDisagreement("Nobody asked Ops."));
    damaged.saveNow();
    damaged.others().readAgain(Progress.unwatched());
    assertThat(damaged.folder().history().all().value())
        .filteredOn(edit -> edit.by().equals("Cleo"))
        .extracting(Edit::field, Edit::after)
        .containsExactly(tuple("disagreement", "Nobody asked Ops."));
    open = damaged;
  }

  @Test
  void theConflictCopyIsWrittenOncePossible() throws IOException {
    Path obstacle = Files.writeString(folder.resolve("conflicts"), "in the way");
    anotherProgramWrites("Theirs.");
    conclude("Ours again.");
    assertThat(open.saveNow()).isFalse();
    Files.delete(obstacle);
    assertThat(open.saveNow()).isTrue();
    assertThat(folder.resolve("conflicts/" + FILE)).content().contains("Ours again.");
    assertThat(open.autosave().state()).isInstanceOf(SaveState.Conflicting.class);
  }
}
