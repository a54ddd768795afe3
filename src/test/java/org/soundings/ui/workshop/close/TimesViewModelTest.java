package org.soundings.ui.workshop.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.HandClock;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.run.RunViewModel;

/// The durations of the agenda items and of the session, and their correction.
class TimesViewModelTest {

  private static final Duration NIGHT = Duration.ofHours(14);

  private final HandClock clock = new HandClock(SmallWorld.NOW);
  @TempDir private Path temporary;
  private ScreenContext context;
  private WorkshopViewModel workshop;
  private RunViewModel hold;
  private TimesViewModel times;

  @BeforeEach
  void make() throws IOException {
    var folder = AssessmentFolder.create(temporary.resolve("a"), SmallWorld.assessment());
    var open = new OpenAssessment(SmallWorld.library(), folder, clock, Runnable::run);
    context =
        new ScreenContext(
            open, new Work(Jobs.direct(), new Notices(), InstantSource.system()), clock);
    workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().add("Ben", "", "developer");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold = workshop.run();
    times = workshop.close().times();
  }

  @AfterEach
  void close() throws IOException {
    context.open().close();
  }

  private Session session() {
    return context.assessment().sessions().getLast();
  }

  private Plan.StepId first() {
    return session().workshop().plan().id(0);
  }

  private void run(Duration time) {
    hold.startOrPause();
    clock.pass(time);
    hold.startOrPause();
    workshop.refresh();
  }

  @Test
  void anOvernightTimerCountsUntilItIsCorrected() {
    run(NIGHT);
    assertThat(session().minutes()).isEqualTo(NIGHT.toMinutes());
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    assertThat(times.content().lines())
        .containsExactly(new TimesViewModel.Line(first(), title(), 840, false));
    times.type(first(), "25");
    assertThat(session().minutes()).isEqualTo(25);
  }

  private String title() {
    return context.library().question("small-kernel-1").orElseThrow().title();
  }

  @Test
  void theDurationOfAnItemIsCorrectedAndUndone() {
    run(NIGHT);
    assertThat(session().personHours()).isEqualTo(28);
    times.type(first(), "1");
    times.type(first(), "12");
    assertThat(session().workshop().plan().steps())
        .extracting(PlanStep::seconds)
        .containsExactly(12 * 60);
    assertThat(session().personHours()).isEqualTo(0.4);
    assertThat(times.content())
        .isEqualTo(
            new TimesViewModel.Content(
                List.of(new TimesViewModel.Line(first(), title(), 12, false)), 12, false));
    assertThat(context.workbench().undoName()).contains("agenda item duration changed");
    context.workbench().undo();
    assertThat(session().minutes()).isEqualTo(840);
  }

  @Test
  void aCorrectionSurvivesTimePassingBeforeRedo() {
    run(NIGHT);
    times.type(first(), "12");
    context.workbench().undo();
    workshop.refresh();
    run(Duration.ofMinutes(3));
    assertThat(session().minutes()).isEqualTo(843);
    context.workbench().redo();
    assertThat(session().minutes()).isEqualTo(15);
  }

  @Test
  void theMinutesOfTheItemsAddUpToThoseOfTheSession() {
    workshop.prepare().steps().doAlso("Look back");
    workshop.prepare().steps().doAlso("Say goodbye");
    workshop.refresh();
    hold.startOrPause();
    for (int step = 0; step < 3; step++) {
      clock.pass(Duration.ofSeconds(80));
      hold.next();
    }
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    assertThat(times.content().lines())
        .extracting(TimesViewModel.Line::minutes)
        .containsExactly(1, 1, 1);
    assertThat(session().minutes()).isEqualTo(3);
    assertThat(session().workshop().plan().times()).endsWith("Actual: 3 minutes.");
    assertThat(times.content().difference()).isEmpty();
  }

  @Test
  void aDifferenceBetweenItemsAndSessionIsExplained() {
    run(Duration.ofMinutes(5));
    times.typeAll("25");
    assertThat(times.content().difference())
        .isEqualTo(
            "The agenda items took 5 min in total. Another 20 min were spent on other things.");
    times.typeAll("3");
    assertThat(times.content().difference())
        .isEqualTo(
            "The agenda items took 5 min in total, more than the whole session. Check the times.");
  }

  @Test
  void anItemIsSkippedUntilItsMinutesAreEntered() {
    workshop.prepare().steps().doAlso("Look back");
    workshop.refresh();
    run(Duration.ofMinutes(5));
    hold.next();
    hold.next();
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    assertThat(times.content().lines())
        .extracting(TimesViewModel.Line::passedOver)
        .containsExactly(false, true);
    times.type(session().workshop().plan().id(1), "4");
    assertThat(times.content().lines())
        .extracting(TimesViewModel.Line::passedOver)
        .containsExactly(false, false);
  }

  @Test
  void theSessionDurationIsCorrectedAndTextIsRejected() {
    run(Duration.ofMinutes(5));
    times.typeAll("25");
    times.typeAll("half an hour");
    times.type(first(), "");
    assertThat(context.work().notices().shown().toString())
        .contains("“half an hour” is not a number of minutes.");
    assertThat(session().minutes()).isEqualTo(25);
    assertThat(session().workshop().plan().seconds()).isEqualTo(300);
  }

  @Test
  void aSessionStartedByMistakeCountsAsNotRun() {
    run(Duration.ofMinutes(1));
    assertThat(times.content().empty()).isFalse();
    times.typeAll("0");
    assertThat(times.content().empty()).isTrue();
    times.notHeld();
    assertThat(session().workshop().started()).isNull();
    assertThat(session().workshop().plan().seconds()).isZero();
    assertThat(new WorkshopViewModel(context).content().side())
        .isEqualTo(WorkshopViewModel.Side.PREPARE);
    context.workbench().undo();
    assertThat(Optional.ofNullable(session().workshop().started())).contains(SmallWorld.NOW);
  }
}
