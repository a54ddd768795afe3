package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.SessionFixture;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.ui.workshop.run.RunViewModel;
import org.soundings.ui.workshop.run.Speaker;
import org.soundings.ui.workshop.run.StepContent;

/// The time of a session: it belongs to the step at which it passed, whatever becomes of the plan.
class AgendaTimerTest extends SessionFixture {

  @Test
  void minutesAreSavedAsTheyPassIncludingOvertime() {
    hold.startOrPause();
    for (int second = 0; second < 150; second++) {
      clock.pass(Duration.ofSeconds(1));
      hold.tick();
    }
    assertThat(first().seconds()).isEqualTo(120);
    assertThat(hold.projection().time().words()).isEqualTo("7 minutes left of 10");
    clock.pass(Duration.ofMinutes(10));
    hold.tick();
    assertThat(first().seconds()).isEqualTo(12 * 60 + 30);
    assertThat(session().minutes()).isEqualTo(13);
    hold.startOrPause();
    assertThat(first().seconds()).isEqualTo(12 * 60 + 30);
  }

  @Test
  void elapsedAndRemainingMinutesAddUp() {
    hold.startOrPause();
    clock.pass(Duration.ofSeconds(40));
    hold.startOrPause();
    hold.startOrPause();
    for (int second = 0; second < 8 * 60; second++) {
      clock.pass(Duration.ofSeconds(1));
      hold.tick();
      String left = hold.projection().time().words();
      assertThat(left).isEqualTo(rest() + (rest() == 1 ? " minute" : " minutes") + " left of 10");
    }
  }

  @Test
  void aTickDoesNotReloadTheAgendaItem() {
    hold.startOrPause();
    StepContent before = hold.content();
    clock.pass(Duration.ofMinutes(3));
    hold.tick();
    assertThat(hold.content()).isSameAs(before);
    assertThat(hold.tookProperty().get()).isEqualTo(3);
  }

  private int rest() {
    return 10 - hold.tookProperty().get();
  }

  @Test
  void theRunningTimeAndItsStartAreKnownOnEveryTab() {
    assertThat(hold.runningProperty().get()).isEmpty();
    hold.startOrPause();
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    clock.pass(Duration.ofMinutes(4));
    hold.tick();
    hold.next();
    clock.pass(Duration.ofMinutes(1));
    hold.tick();
    assertThat(hold.runningProperty().get())
        .contains(new RunViewModel.Running("9 minutes left of 10", false, SmallWorld.NOW));
    hold.startOrPause();
    assertThat(hold.runningProperty().get()).isEmpty();
    clock.pass(Duration.ofMinutes(1));
    hold.startOrPause();
    assertThat(hold.runningProperty().get())
        .map(RunViewModel.Running::since)
        .contains(SmallWorld.NOW.plus(Duration.ofMinutes(6)));
  }

  @Test
  void aSessionClosedByRedoTakesNoMoreTime() {
    workshop.close().close(true);
    context.workbench().undo();
    workshop.refresh();
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(3));
    context.workbench().redo();
    workshop.refresh();
    assertThat(session().workshop().ended()).isNotNull();
    assertThat(hold.isRunning()).isFalse();
    assertThat(first().seconds()).isEqualTo(3 * 60);
    clock.pass(Duration.ofMinutes(3));
    workshop.refresh();
    assertThat(first().seconds()).isEqualTo(3 * 60);
  }

  @Test
  void anAbnormalExitLosesAtMostAMinute() throws IOException {
    hold.startOrPause();
    for (int second = 0; second < 150; second++) {
      clock.pass(Duration.ofSeconds(1));
      hold.tick();
    }
    assertThat(context.open().saveNow()).isTrue();
    clock.pass(Duration.ofHours(14));
    Session found =
        AssessmentFolder.read(temporary.resolve("a"), Progress.unwatched())
            .value()
            .sessions()
            .getLast();
    assertThat(found.workshop().plan().steps().getFirst().seconds()).isEqualTo(120);
    assertThat(found.minutes()).isEqualTo(2);
  }

  @Test
  void correctedMinutesStayWhileTheTimerRuns() {
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(29));
    hold.tick();
    workshop.close().times().type(session().workshop().plan().id(0), "12");
    clock.pass(Duration.ofMinutes(3));
    assertThat(hold.projection().time().words()).isEqualTo("Overran by 19 minutes");
    hold.tick();
    assertThat(hold.projection().time().words()).isEqualTo("Overran by 5 minutes");
    hold.startOrPause();
    assertThat(first().seconds()).isEqualTo(15 * 60);
    assertThat(session().minutes()).isEqualTo(15);
  }

  @Test
  void aTimerPausedAtTheEndStaysPausedWhenGoingBack() {
    hold.startOrPause();
    hold.next();
    hold.next();
    assertThat(hold.isRunning()).isFalse();
    hold.previous();
    assertThat(hold.isRunning()).isFalse();
  }

  @Test
  void elapsedTimeIsAddedToACorrectedDuration() {
    for (String said : List.of("2", "40")) {
      hold.startOrPause();
      clock.pass(Duration.ofMinutes(4));
      hold.startOrPause();
      workshop.close().times().typeAll(said);
      int before = session().minutes();
      assertThat(before).isEqualTo(Integer.parseInt(said));
      hold.startOrPause();
      clock.pass(Duration.ofMinutes(1));
      hold.tick();
      assertThat(session().minutes()).isEqualTo(before + 1);
      hold.startOrPause();
    }
  }

  @Test
  void aClosedSessionTakesNoMoreTime() {
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(3));
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    workshop.close().close(true);
    assertThat(hold.isRunning()).isFalse();
    clock.pass(Duration.ofMinutes(5));
    workshop.refresh();
    hold.leave();
    assertThat(first().seconds()).isEqualTo(180);
    assertThat(session().minutes()).isEqualTo(3);
  }

  @Test
  void timeRunsFromTheStartAndIsSavedPerItem() {
    hold.startOrPause();
    assertThat(session().workshop().started()).isEqualTo(SmallWorld.NOW);
    clock.pass(Duration.ofMinutes(7));
    hold.tick();
    assertThat(hold.projection().time().words()).isEqualTo("3 minutes left of 10");
    hold.next();
    clock.pass(Duration.ofMinutes(11));
    hold.tick();
    assertThat(hold.projection().time()).isEqualTo(new StepTime("Overran by 1 minute", 1, true));
    hold.more();
    assertThat(hold.projection().time().words()).isEqualTo("1 minute left of 12");
    hold.next();
    assertThat(session().minutes()).isEqualTo(18);
    assertThat(session().questions()).isEqualTo(questions);
    assertThat(session().personHours()).isEqualTo(0.6);
    assertThat(hold.projection().view()).isEqualTo(new ProjectorView.Over("Thank you."));
  }

  @Test
  void pausedTimeIsNotCounted() {
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(30));
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(1));
    hold.leave();
    assertThat(session().workshop().plan().steps().getFirst().seconds()).isEqualTo(180);
  }

  @Test
  void undoRevertsNeitherTimeNorWhoSpoke() {
    hold.startOrPause();
    hold.spoke("Ben");
    clock.pass(Duration.ofMinutes(4));
    hold.writer().typeNotes("Nobody knows.");
    hold.next();
    clock.pass(Duration.ofMinutes(3));
    hold.leave();
    context.workbench().undo();
    context.workbench().undo();
    workshop.refresh();
    assertThat(session().notes()).isEmpty();
    assertThat(session().minutes()).isEqualTo(7);
    assertThat(session().workshop().started()).isEqualTo(SmallWorld.NOW);
    assertThat(session().workshop().plan().steps())
        .noneMatch(PlanStep::done)
        .extracting(PlanStep::seconds)
        .containsExactly(240, 180);
    assertThat(first().course().spoke()).containsExactly("Ben");
    context.workbench().redo();
    context.workbench().redo();
    assertThat(session().notes()).isEqualTo("Nobody knows.");
    assertThat(session().minutes()).isEqualTo(7);
    assertThat(session().workshop().plan().steps().getFirst().done()).isTrue();
  }

  @Test
  void elapsedTimeIsNotAnUndoStep() {
    Optional<String> before = context.workbench().undoName();
    hold.startOrPause();
    hold.spoke("Ada");
    clock.pass(Duration.ofMinutes(1));
    hold.leave();
    hold.startOrPause();
    assertThat(context.workbench().undoName()).isEqualTo(before);
  }

  @Test
  void aMovedItemTakesNoTimeFromTheCurrentOne() {
    hold.next();
    hold.startOrPause();
    String inFront = hold.content().words();
    workshop.prepare().steps().move(1, -1);
    workshop.refresh();
    clock.pass(Duration.ofMinutes(2));
    hold.leave();
    assertThat(hold.content().at()).isZero();
    assertThat(hold.content().words()).isEqualTo(inFront);
    assertThat(session().workshop().plan().steps())
        .extracting(PlanStep::question, PlanStep::seconds)
        .containsExactly(tuple(questions.getLast(), 120), tuple(questions.getFirst(), 0));
  }

  @Test
  void anItemRemovedByUndoGivesItsTimeToNoOther() {
    workshop.prepare().steps().ask(context.library().questions().toList().get(2).id());
    hold.go(2);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.content().at()).isZero();
    assertThat(hold.isRunning()).isFalse();
    hold.leave();
    assertThat(session().workshop().plan().seconds()).isZero();
  }

  @Test
  void aRemovedBreakGivesItsTimeToNoOtherBreak() {
    workshop.prepare().steps().doAlso("A break");
    workshop.prepare().steps().doAlso("A break");
    workshop.refresh();
    hold.go(2);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    workshop.prepare().steps().remove(2);
    workshop.refresh();
    assertThat(hold.content().at()).isZero();
    assertThat(hold.isRunning()).isFalse();
    hold.leave();
    assertThat(session().workshop().plan().seconds()).isZero();
  }

  @Test
  void theSecondBreakKeepsItsTimeWhenTheFirstIsRemoved() {
    workshop.prepare().steps().doAlso("A break");
    workshop.prepare().steps().doAlso("A break");
    workshop.refresh();
    hold.go(3);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    workshop.turn(WorkshopViewModel.Side.PREPARE);
    workshop.prepare().steps().remove(2);
    workshop.refresh();
    clock.pass(Duration.ofMinutes(1));
    hold.leave();
    assertThat(hold.content().at()).isEqualTo(2);
    assertThat(session().workshop().plan().steps())
        .extracting(PlanStep::seconds)
        .containsExactly(0, 0, 180);
  }

  @Test
  void extensionsAndSpeakersAreRestoredWithTheSession() throws IOException {
    hold.more();
    hold.more();
    hold.spoke("Ben");
    hold.spoke("Ada");
    hold.spoke("Ben");
    assertThat(context.workbench().undoName()).contains("two minutes added");
    context.open().close();
    var again = AssessmentFolder.open(temporary.resolve("a"), Progress.unwatched()).value();
    var open = new OpenAssessment(SmallWorld.library(), again, clock, Runnable::run);
    context =
        new ScreenContext(
            open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), clock);
    var resumed = new WorkshopViewModel(context).run();
    assertThat(resumed.projection().time().words()).isEqualTo("14 minutes");
    assertThat(resumed.content().speakers())
        .containsExactly(
            new Speaker("Ada", true, true, false), new Speaker("Ben", false, false, false));
  }
}
