package org.soundings.ui.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.SessionFixture;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.ui.workshop.run.RunViewModel;

/// A silent round: what is hidden, who is asked next, also after a break or a crash, and what of
/// one without any entry stays.
class SilentViewModelTest extends SessionFixture {

  private List<SilentRound> rounds() {
    return session().workshop().silentRounds();
  }

  private boolean onlyPlanned() {
    workshop.prepare().refresh();
    return workshop.prepare().content().onlyPlanned();
  }

  @Test
  void withoutAQuestionASilentRoundIsRefusedWithAReason() {
    hold.silent().at(Optional.empty());
    hold.silent().begin();
    assertThat(hold.silent().content().isOpen()).isFalse();
    assertThat(context.work().notices().shown().getLast().text())
        .isEqualTo("Open a question first. Then everyone can write.");
  }

  @Test
  void silentNotesAreHiddenUntilRevealed() {
    SilentViewModel silent = hold.silent();
    silent.begin();
    silent.write("Ada", "Three agents mount it.\nNobody knows why.");
    silent.done("Ada");
    assertThat(hold.projection().view())
        .isEqualTo(new ProjectorView.Writing(hold.content().words(), 1, 2));
    assertThat(silent.content().round()).isEmpty();
    assertThat(silent.draft("Ben")).isEmpty();
    silent.done("Ben");
    assertThat(silent.content().turn()).isEmpty();
    silent.show();
    silent.groups().group(1, "Unknown");
    silent.groups().merge(0, "operator");
    workshop.refresh();
    SilentRound round = session().workshop().silentOn(questions.getFirst()).orElseThrow();
    assertThat(round.notes())
        .containsExactly(
            new SilentRound.Note("Ada", "Three agents mount it.", "", "operator"),
            new SilentRound.Note("Ada", "Nobody knows why.", "Unknown", ""));
    assertThat(hold.content().perspectives().toString()).contains("- Three agents mount it. (Ada)");
  }

  @Test
  void aPausedSilentRoundContinuesWithTheNextWriter() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().stop();
    hold.silent().begin();
    assertThat(hold.silent().content().turn()).contains("Ben");
  }

  @Test
  void aCrashInASilentRoundLosesNoText() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    var again = new WorkshopViewModel(context).run();
    again.refresh();
    again.silent().begin();
    assertThat(again.silent().content().turn()).contains("Ada");
    assertThat(again.silent().draft("Ada")).isEqualTo("Three agents mount it.");
  }

  @Test
  void afterACrashASilentRoundContinuesWithTheCurrentWriter() {
    workshop.prepare().add("Kim", "", "security");
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().write("Ben", "We nev");
    var again = new WorkshopViewModel(context).run();
    again.refresh();
    again.silent().begin();
    assertThat(again.silent().content().turn()).contains("Ben");
    again.silent().done("Ben");
    assertThat(again.silent().content().turn()).contains("Kim");
    again.silent().done("Kim");
    assertThat(again.silent().content().turn()).isEmpty();
  }

  @Test
  void afterACrashFinishedWritersAreNotAskedAgain() throws IOException {
    workshop.prepare().add("Kim", "", "security");
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold.silent().begin();
    hold.silent().done("Ada");
    hold.silent().write("Ben", "We never looked.");
    hold.silent().done("Ben");
    context.open().saveNow();
    var read = AssessmentFolder.read(temporary.resolve("a"), Progress.unwatched()).value();
    assertThat(read.sessions().getLast().workshop().silentRounds())
        .extracting(SilentRound::finished)
        .containsExactly(List.of("Ada", "Ben"));
    var again = new WorkshopViewModel(context).run();
    again.refresh();
    again.silent().begin();
    assertThat(again.silent().content().turn()).contains("Kim");
  }

  @Test
  void undoDoesNotAskAFinishedWriterAgain() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.silent().content().turn()).contains("Ben");
  }

  @Test
  void undoDoesNotRemoveSubmittedNotesOrNameTheirAuthor() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    assertThat(context.workbench().undoName().orElse("")).doesNotContain("Ada");
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.silent().draft("Ada")).isEqualTo("Three agents mount it.");
  }

  @Test
  void undoingTheRevealRemovesTheNotesFromThePresentation() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().show();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Written.class);
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
    context.workbench().redo();
    workshop.refresh();
    assertThat(hold.silent().content().round()).isPresent();
  }

  @Test
  void redoDoesNotOverwriteNotesWrittenSince() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().show();
    context.workbench().undo();
    workshop.refresh();
    hold.silent().write("Ben", "Two do.");
    context.workbench().redo();
    workshop.refresh();
    assertThat(hold.silent().draft("Ben")).isEqualTo("Two do.");
  }

  @Test
  void thePresentationFollowsTheUndoOfAGroup() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().show();
    var ungrouped = hold.projection().view();
    hold.silent().groups().group(0, "Agents");
    assertThat(hold.projection().view()).isNotEqualTo(ungrouped);
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.projection().view()).isEqualTo(ungrouped);
  }

  @Test
  void theNameOfAGroupIsOneUndoStep() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().show();
    hold.silent().groups().group(0, "Ag");
    hold.silent().groups().group(0, "Agents");
    context.workbench().undo();
    assertThat(rounds().getFirst().groups()).isEmpty();
  }

  @Test
  void aSessionWithoutWrittenNotesIsStillOnlyPlanned() {
    hold.silent().begin();
    hold.silent().done("Ada");
    assertThat(rounds()).hasSize(1);
    assertThat(onlyPlanned()).isTrue();
    hold.silent().write("Ben", "We never looked.");
    assertThat(onlyPlanned()).isFalse();
  }

  @Test
  void anEmptyRoundIsNotSaved() {
    hold.silent().begin();
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    hold.silent().stop();
    hold.silent().begin();
    assertThat(rounds()).isEmpty();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().write("Ada", " ");
    assertThat(rounds()).isEmpty();
  }

  @Test
  void aRevealedRoundWithoutNotesIsRemoved() {
    hold.silent().begin();
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    assertThat(rounds()).hasSize(1);
    hold.silent().show();
    assertThat(rounds()).isEmpty();
  }

  @Test
  void onlyFinishedParticipantsCountAndLeaversAreNotAwaited() {
    workshop.prepare().add("Cleo", "", "security");
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().write("Ben", "half a sen");
    hold.silent().stop();
    assertThat(unrevealed()).endsWith("1 of 3 done, not revealed yet.");
    hold.left("Ben", true);
    assertThat(unrevealed()).endsWith("1 of 2 done, not revealed yet.");
    hold.silent().begin();
    hold.silent().done("Cleo");
    hold.silent().stop();
    assertThat(unrevealed()).endsWith("2 of 2 done, not revealed yet.");
  }

  @Test
  void notesOfAnUnfinishedLeaverAreMarkedAsUnfinished() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.\nWe use no");
    hold.left("Ada", true);
    hold.silent().write("Ben", "Nobody knows.");
    hold.silent().done("Ben");
    hold.silent().show();
    assertThat(rounds().getFirst().notes())
        .extracting(SilentRound.Note::text)
        .containsExactly("Three agents mount it.", "We use no […]", "Nobody knows.");
  }

  @Test
  void aFinishedLeaverStaysDoneWhenTheOthersAreAskedAgain() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.left("Ada", true);
    hold.silent().done("Ben");
    hold.silent().askAgain();
    hold.silent().done("Ben");
    hold.silent().show();
    assertThat(rounds().getFirst().notes())
        .extracting(SilentRound.Note::text)
        .containsExactly("Three agents mount it.");
  }

  private String unrevealed() {
    return hold.silent().content().unrevealed().getFirst().words();
  }

  @Test
  void inAReadOnlyAssessmentASilentRoundIsRefused() throws IOException {
    context.open().saveNow();
    var opened = AssessmentFolder.open(temporary.resolve("a"), Progress.unwatched()).value();
    var open = new OpenAssessment(SmallWorld.library(), opened, clock, Runnable::run);
    var second =
        new ScreenContext(
            open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), clock);
    RunViewModel there = new WorkshopViewModel(second).run();
    there.refresh();
    there.silent().begin();
    assertThat(there.silent().content().isOpen()).isFalse();
    assertThat(second.work().notices().shown())
        .extracting(Notice::text, Notice::detail)
        .containsExactly(
            tuple("A silent round is not possible here.", second.whyReadOnly().orElseThrow()));
    open.close();
  }
}
