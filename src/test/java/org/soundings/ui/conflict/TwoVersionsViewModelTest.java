package org.soundings.ui.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.assessment.Action;
import org.soundings.change.FieldChange;
import org.soundings.pack.Question;
import org.soundings.store.history.Edit;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

class TwoVersionsViewModelTest {

  private static final String QUESTION = "small-kernel-1";

  @TempDir Path folder;
  private ScreenContext context;
  private Question question;
  private int told;
  private final Deque<Runnable> jobs = new ArrayDeque<>();
  private boolean isWaiting;

  @BeforeEach
  void open() {
    context =
        SmallWorld.context(folder, SmallWorld.assessment(), Jobs.on(this::work, Runnable::run));
    question = context.library().question(QUESTION).orElseThrow();
    say("Nobody runs as root.");
    context.open().saveNow();
  }

  /// Work is done at once, unless a test delays it.
  private void work(Runnable job) {
    if (isWaiting) {
      jobs.add(job);
    } else {
      job.run();
    }
  }

  @AfterEach
  void close() throws Exception {
    context.open().close();
  }

  @Test
  void onlyDifferingFieldsAreListed() throws IOException {
    rewrite("Nobody runs as root.", "Two agents run as root.");
    say("Nobody runs as root, we looked.");
    TwoVersionsViewModel model = model();
    assertThat(model.titleProperty().get()).isEqualTo(question.title());
    assertThat(model.differencesProperty().get())
        .extracting(FieldChange::field, FieldChange::saidBefore, FieldChange::saidAfter)
        .containsExactly(
            tuple(
                "perspectives/operator/text",
                "Two agents run as root.",
                "Nobody runs as root, we looked."));
    assertThat(model.stateProperty().get()).isEmpty();
  }

  @Test
  void theLocalVersionReplacesTheOtherKeptInTheHistory() throws IOException {
    rewrite("Nobody runs as root.", "Two agents run as root.");
    say("Nobody runs as root, we looked.");
    model().keepLocal();
    assertThat(file()).content().contains("we looked").doesNotContain("Two agents");
    assertThat(context.open().folder().history().of(question.pack(), QUESTION).value())
        .anyMatch(edit -> edit.before().equals("Two agents run as root."));
  }

  @Test
  void changesToDifferentPartsCanBothBeKept() throws IOException {
    context.open().answer("agreed", question, answer -> answer.withConclusion("It is so."));
    context.open().saveNow();
    rewrite("It is so.", "It is mostly so.");
    say("Nobody runs as root, we looked.");
    TwoVersionsViewModel model = model();
    assertThat(model.ofBothProperty().get())
        .isEqualTo(
            "You and others changed different parts, so the versions can be merged. From others: Conclusion. From you: Operator.");
    model.keepBoth();
    context.open().saveNow();
    assertThat(file()).content().contains("It is mostly so.", "we looked");
    assertThat(context.open().folder().conflicts().all()).isEmpty();
    assertThat(context.assessment().answer(question.pack(), QUESTION).conclusion())
        .isEqualTo("It is mostly so.");
  }

  @Test
  void actionListsCanBeMerged() throws IOException {
    Action first = context.assessment().actions().getFirst();
    String id = first.id();
    context.workbench().edit("t", a -> a.withAction(Action.planned("A-050", "Rotate the token")));
    context.open().saveNow();
    Path file = folder.resolve("actions.yaml");
    Files.writeString(
        file,
        Files.readString(file).replace("Rotate the token", "Rotate every token")
            + "  - id: A-099\n    title: Added by an editor\n");
    note(id, "Ours.");
    note("A-050", "Every week.");
    context.open().saveNow();
    TwoVersionsViewModel model = model();
    assertThat(model.titleProperty().get()).isEqualTo("Actions");
    assertThat(model.ofBothProperty().get())
        .isEqualTo(
            "You and others changed different parts, so the versions can be merged. From others: “Rotate every token”, “Added by an editor”. From you: “%s”, “Rotate every token”.",
            first.title());
    model.keepBoth();
    context.open().saveNow();
    assertThat(context.assessment().actions())
        .extracting(Action::title, Action::note)
        .contains(tuple("Rotate every token", "Every week."), tuple("Added by an editor", ""));
    assertThat(file).content().contains("Ours.", "Rotate every token", "Added by an editor");
    assertThat(context.open().folder().conflicts().all()).isEmpty();
  }

  @Test
  void anActionRemovedByKeepingBothIsNamed() throws IOException {
    othersRenameOneAndTakeTwoAway();
    note(context.assessment().actions().getFirst().id(), "Ours.");
    context.open().saveNow();
    TwoVersionsViewModel model = model();
    assertThat(model.ofBothProperty().get())
        .contains("From others: “Rotate every token”, “Two” removed. From you:");
    model.keepBoth();
    context.open().saveNow();
    assertThat(context.assessment().actions()).extracting(Action::id).doesNotContain("A-051");
  }

  @Test
  void keepingBothDoesNotRecordTheirChangesAsLocal() throws IOException {
    Path file = othersRenameOneAndTakeTwoAway();
    context.open().setAuthor("Anna");
    note("A-050", "Every week.");
    model().keepBoth();
    context.open().saveNow();
    assertThat(file).content().contains("Rotate every token", "Every week.").doesNotContain("Two");
    assertThat(context.open().folder().history().all().value())
        .filteredOn(edit -> edit.by().equals("Anna"))
        .extracting(Edit::field, Edit::before, Edit::after)
        .containsOnly(tuple("actions/A-050/note", "", "Every week."));
  }

  private Path othersRenameOneAndTakeTwoAway() throws IOException {
    context.workbench().edit("t", a -> a.withAction(Action.planned("A-050", "Rotate the token")));
    context.workbench().edit("t", a -> a.withAction(Action.planned("A-051", "Two")));
    context.open().saveNow();
    Path file = folder.resolve("actions.yaml");
    String text = Files.readString(file);
    int second = text.indexOf("  - id: A-051");
    Files.writeString(
        file, text.substring(0, second).replace("Rotate the token", "Rotate every token"));
    return file;
  }

  private void note(String id, String words) {
    context
        .workbench()
        .edit(
            "note",
            a ->
                a.withAction(
                    a.actions().stream()
                        .filter(action -> action.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .withNote(words)));
  }

  @Test
  void changesMadeDuringTheComparisonAreNotOverwritten() throws IOException {
    context.open().answer("agreed", question, answer -> answer.withConclusion("It is so."));
    context.open().saveNow();
    rewrite("It is so.", "It is mostly so.");
    say("Nobody runs as root, we looked.");
    TwoVersionsViewModel model = model();
    rewrite("It is mostly so.", "It is not so at all.");
    model.keepBoth();
    assertThat(file()).content().contains("It is not so at all.");
    assertThat(context.assessment().answer(question.pack(), QUESTION).conclusion())
        .as("nothing is changed here either")
        .isEqualTo("It is so.");
    assertThat(told).as("to be compared anew").isEqualTo(1);
    TwoVersionsViewModel other = model();
    rewrite("It is not so at all.", "It is so by half.");
    other.keepLocal();
    assertThat(file()).content().contains("It is so by half.");
    assertThat(told).isEqualTo(2);
  }

  @Test
  void textTypedDuringTheMergeIsKept() throws IOException {
    context.open().answer("agreed", question, answer -> answer.withConclusion("It is so."));
    context.open().saveNow();
    rewrite("It is so.", "It is mostly so.");
    say("Nobody runs as root, we looked.");
    TwoVersionsViewModel model = model();
    isWaiting = true;
    model.keepBoth();
    context.open().answer("agreed", question, answer -> answer.withConclusion("It is so, now."));
    context.open().saveNow();
    while (!jobs.isEmpty()) {
      jobs.removeFirst().run();
    }
    assertThat(file()).content().contains("It is so, now.").doesNotContain("It is mostly so.");
    String copy = "conflicts/answers/small/small-kernel-1-2.yaml";
    assertThat(folder.resolve(copy)).content().contains("It is mostly so.");
    assertThat(context.work().notices().shown())
        .extracting(Notice::text)
        .anyMatch(text -> text.endsWith("The other version is stored as " + copy + "."));
  }

  @Test
  void aTruncatedFileIsNotReportedAsDeleted() throws IOException {
    Files.writeString(file(), "");
    say("Nobody runs as root, we looked.");
    assertThat(model().stateProperty().get()).startsWith("The other version cannot be read");
  }

  @Test
  void twoAnswersToOneOpenQuestionCanBothBeKept() throws IOException {
    Question open =
        context
            .library()
            .packs()
            .getFirst()
            .questions()
            .filter(each -> context.assessment().answer(each.pack(), each.id()).isUntouched())
            .findFirst()
            .orElseThrow();
    Path file = context.open().folder().path().resolve("answers/small/" + open.id() + ".yaml");
    Files.writeString(
        file,
        "question: %s\nwording_hash: %s\nperspectives:\n  - role: developer\n    text: Theirs.\n"
            .formatted(open.id(), open.wordingHash()));
    context
        .open()
        .answer("words", open, answer -> context.open().saying(answer, "operator", "Ours."));
    model().keepBoth();
    context.open().saveNow();
    assertThat(file).content().contains("Theirs.", "Ours.");
  }

  @Test
  void changesToTheSamePartCannotBothBeKept() throws IOException {
    rewrite("Nobody runs as root.", "Two agents run as root.");
    say("Nobody runs as root, we looked.");
    assertThat(model().ofBothProperty().get()).isEmpty();
  }

  @Test
  void anUnreadableVersionIsShownAsRawText() throws IOException {
    Files.writeString(file(), "<<<<<<< ours\nquestion: small-kernel-1\nTheir words.\n");
    say("Nobody runs as root, we looked.");
    TwoVersionsViewModel model = model();
    assertThat(model.stateProperty().get())
        .startsWith("The other version cannot be read (answers/small/small-kernel-1.yaml");
    assertThat(model.differencesProperty().get())
        .singleElement()
        .satisfies(
            both -> {
              assertThat(both.saidBefore()).contains("<<<<<<< ours", "Their words.");
              assertThat(both.saidAfter()).contains("we looked");
            });
  }

  @Test
  void aFileDeletedByOthersShowsTheLocalText() throws IOException {
    Files.delete(file());
    say("Nobody runs as root, we looked.");
    TwoVersionsViewModel model = model();
    assertThat(model.stateProperty().get()).isEqualTo("Deleted by others.");
    assertThat(model.differencesProperty().get())
        .extracting(FieldChange::saidAfter)
        .contains("Nobody runs as root, we looked.");
  }

  @Test
  void aCommentAddedByOthersIsNotADifference() throws IOException {
    Files.writeString(file(), Files.readString(file()) + "# looked at by Cy\n");
    say("Else.");
    context.open().saveNow();
    say("Nobody runs as root.");
    TwoVersionsViewModel model = model();
    assertThat(model.differencesProperty().get()).isEmpty();
    assertThat(model.stateProperty().get()).startsWith("Both versions have the same content.");
  }

  private TwoVersionsViewModel model() {
    context.open().saveNow();
    return context.open().folder().conflicts().all().stream()
        .map(conflict -> new TwoVersionsViewModel(context, conflict, () -> {}, () -> told++))
        .findFirst()
        .orElseThrow();
  }

  private void say(String words) {
    context
        .open()
        .answer("words", question, answer -> context.open().saying(answer, "operator", words));
  }

  private void rewrite(String from, String to) throws IOException {
    Files.writeString(file(), Files.readString(file()).replace(from, to));
  }

  private Path file() {
    return context.open().folder().path().resolve("answers/small/" + QUESTION + ".yaml");
  }
}
