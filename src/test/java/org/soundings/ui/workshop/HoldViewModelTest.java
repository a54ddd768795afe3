package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.Jobs;
import org.soundings.app.OpenAssessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Step;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Progress;
import org.soundings.pack.WorkshopTemplate.Phase;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Desk;
import org.soundings.ui.HandClock;
import org.soundings.ui.Notices;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Work;

class HoldViewModelTest {

  private final HandClock clock = new HandClock(SmallWorld.NOW);
  @TempDir private Path temporary;
  private Desk desk;
  private WorkshopViewModel workshop;
  private HoldViewModel hold;
  private List<String> questions;

  @BeforeEach
  void make() {
    desk = desk(temporary.resolve("a"));
    workshop = new WorkshopViewModel(desk);
    workshop.add();
    workshop.prepare().add("Ada", "operator");
    workshop.prepare().add("Ben", "developer");
    questions = desk.library().questions().map(q -> q.id()).limit(2).toList();
    questions.forEach(workshop.prepare()::ask);
    workshop.turn(WorkshopViewModel.Side.HOLD);
    hold = workshop.hold();
  }

  private Desk desk(Path folder) {
    try {
      var opened = AssessmentFolder.create(folder, SmallWorld.assessment());
      var open = new OpenAssessment(SmallWorld.library(), opened, clock, Runnable::run);
      return new Desk(open, new Work(Jobs.direct(), new Notices()), clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() throws IOException {
    desk.open().close();
  }

  private Session session() {
    return desk.assessment().sessions().getLast();
  }

  private Step first() {
    return session().workshop().plan().steps().getFirst();
  }

  @Test
  void minutesAreKeptWhileTheyPassAndSoIsOvertime() {
    hold.startOrPause();
    for (int second = 0; second < 150; second++) {
      clock.pass(Duration.ofSeconds(1));
      hold.tick();
    }
    assertThat(first().seconds()).isEqualTo(120);
    assertThat(hold.projection().time().words()).isEqualTo("8 minutes left of 10");
    clock.pass(Duration.ofMinutes(10));
    hold.tick();
    assertThat(first().seconds()).isEqualTo(12 * 60 + 30);
    assertThat(session().minutes()).isEqualTo(13);
    hold.startOrPause();
    assertThat(first().seconds()).isEqualTo(12 * 60 + 30);
    assertThat(hold.booking().doubt()).isEmpty();
  }

  @Test
  void aClockThatWasForgottenIsAskedAboutWithTheMinutesThatWereKept() {
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    hold.tick();
    clock.pass(Duration.ofMinutes(58));
    hold.tick();
    hold.startOrPause();
    assertThat(first().seconds()).isEqualTo(600);
    assertThat(hold.booking().doubt())
        .hasValueSatisfying(
            doubt -> {
              assertThat(doubt.booked()).isEqualTo(600);
              assertThat(doubt.rest()).isEqualTo(3000);
            });
  }

  @Test
  void whatWasKeptOfAClockThatWasForgottenIsTakenBackToWhatTheStepAllows() {
    hold.startOrPause();
    for (int minute = 0; minute < 45; minute++) {
      clock.pass(Duration.ofMinutes(1));
      hold.tick();
    }
    assertThat(first().seconds()).isEqualTo(30 * 60);
    hold.startOrPause();
    assertThat(first().seconds()).isEqualTo(600);
    assertThat(session().minutes()).isEqualTo(10);
    hold.booking().bookAll();
    assertThat(first().seconds()).isEqualTo(45 * 60);
    assertThat(session().minutes()).isEqualTo(45);
  }

  @Test
  void timeThatPassesIsAddedToALengthThatSomebodySaid() {
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
  void aMeetingThatIsClosedTakesNoMoreTime() {
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
  void aQuestionThatHadAMinuteOrWordsWasTalkedAbout() {
    hold.startOrPause();
    clock.pass(Duration.ofSeconds(59));
    hold.go(1);
    assertThat(session().questions()).isEmpty();
    hold.typeLane("operator", "Two agents.");
    assertThat(session().questions()).containsExactly(questions.get(1));
    hold.go(0);
    clock.pass(Duration.ofSeconds(1));
    hold.go(1);
    assertThat(session().questions()).containsExactlyInAnyOrderElementsOf(questions);
  }

  @Test
  void aMeetingThatIsOverSaysSoInTheRoom() {
    desk.workbench()
        .edit(
            "notes",
            a ->
                a.withSession(
                    new Session(
                        "2026-01-01", LocalDate.of(2026, 1, 1), "", 60, List.of(), List.of(), "")));
    workshop.open("2026-01-01");
    hold.project();
    assertThat(hold.projection().face()).isEqualTo(new Face.Over("This meeting is over."));
  }

  @Test
  void timeRunsFromTheStartAndIsKeptWithEachStep() {
    hold.startOrPause();
    assertThat(session().workshop().begun()).isEqualTo(SmallWorld.NOW);
    clock.pass(Duration.ofMinutes(7));
    hold.tick();
    assertThat(hold.projection().time().words()).isEqualTo("3 minutes left of 10");
    hold.next();
    clock.pass(Duration.ofMinutes(11));
    hold.tick();
    assertThat(hold.projection().time())
        .isEqualTo(new Projection.Time("Time is up since 1 minute", 1, true));
    hold.more();
    assertThat(hold.projection().time().words()).isEqualTo("1 minute left of 12");
    hold.next();
    assertThat(session().minutes()).isEqualTo(18);
    assertThat(session().questions()).isEqualTo(questions);
    assertThat(session().personHours()).isEqualTo(0.6);
    assertThat(hold.projection().face()).isEqualTo(new Face.Over("Thank you."));
  }

  @Test
  void aPauseTakesNoTime() {
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
  void itGoesOnWhereItWasLeft() {
    hold.startOrPause();
    hold.next();
    var again = new WorkshopViewModel(desk);
    assertThat(again.content().side()).isEqualTo(WorkshopViewModel.Side.HOLD);
    assertThat(again.hold().content().at()).isEqualTo(1);
    assertThat(again.hold().isRunning()).isFalse();
  }

  @Test
  void followUpsComeOneAtATimeAndThenNone() {
    var deeper = desk.library().question(questions.getFirst()).orElseThrow().followUps();
    for (String each : deeper) {
      hold.deeper();
      assertThat(hold.projection().face())
          .isInstanceOfSatisfying(
              Face.Asked.class, asked -> assertThat(asked.followUp()).contains(each));
    }
    hold.deeper();
    assertThat(hold.content().followUp()).isEmpty();
  }

  @Test
  void whoHasNotSpokenIsKnownAtEachStep() {
    hold.spoke("Ada");
    assertThat(hold.content().speakers())
        .containsExactly(
            new HoldViewModel.Speaker("Ada", true, false),
            new HoldViewModel.Speaker("Ben", false, false));
    hold.next();
    assertThat(hold.content().speakers()).noneMatch(HoldViewModel.Speaker::spoke);
  }

  @Test
  void whatIsNotedStandsInTheSessionAndUndoTakesItBack() {
    hold.jotting().act("Take the mounts away", "Ada", Optional.of(LocalDate.of(2027, 1, 15)));
    hold.jotting().park("The old cluster", "its owner is away", "Ben");
    hold.jotting().agree("No new mounts", "until the review");
    Workshop noted = session().workshop();
    assertThat(noted.parked())
        .containsExactly(
            new Workshop.Parked(
                "The old cluster", "its owner is away", "Ben", questions.getFirst()));
    assertThat(noted.agreed())
        .containsExactly(
            new Workshop.Agreed("No new mounts", "until the review", questions.getFirst()));
    assertThat(desk.assessment().actions())
        .anySatisfy(
            action -> {
              assertThat(noted.actions()).containsExactly(action.id());
              assertThat(action.owner()).isEqualTo("Ada");
              assertThat(action.questions()).containsExactly(questions.getFirst());
            });
    assertThat(hold.jotting().act(" ", "", Optional.empty())).isFalse();
    desk.workbench().undo();
    desk.workbench().undo();
    desk.workbench().undo();
    assertThat(session().workshop().actions()).isEmpty();
    assertThat(desk.assessment().actions()).noneMatch(a -> a.owner().equals("Ada"));
  }

  @Test
  void whatIsWrittenInSilenceIsHiddenFromTheOthersAndMergedWithItsName() {
    SilentViewModel silent = hold.silent();
    silent.begin();
    silent.write("Ada", "Three agents mount it.\nNobody knows why.");
    silent.done("Ada");
    assertThat(hold.projection().face()).isEqualTo(new Face.Writing(hold.content().words(), 1, 2));
    assertThat(silent.content().round()).isEmpty();
    assertThat(silent.draft("Ben")).isEmpty();
    silent.done("Ben");
    assertThat(silent.content().turn()).isEmpty();
    silent.show();
    silent.group(1, "Unknown");
    silent.merge(0, "operator");
    workshop.refresh();
    SilentRound round = session().workshop().silentOn(questions.getFirst()).orElseThrow();
    assertThat(round.notes())
        .containsExactly(
            new SilentRound.Note("Ada", "Three agents mount it.", "", "operator"),
            new SilentRound.Note("Ada", "Nobody knows why.", "Unknown", ""));
    assertThat(hold.content().lanes().toString()).contains("- Three agents mount it. (Ada)");
  }

  @Test
  void aSilentRoundThatWasLeftGoesOnWithWhoeverHasNotWritten() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().stop();
    hold.silent().begin();
    assertThat(hold.silent().content().turn()).contains("Ben");
    hold.silent().done("Ben");
    hold.silent().stop();
    hold.silent().begin();
    assertThat(hold.silent().content().turn()).contains("Ada");
  }

  @Test
  void aCrashInASilentRoundLosesNoWord() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    var again = new WorkshopViewModel(desk).hold();
    again.refresh();
    again.silent().begin();
    assertThat(again.silent().content().turn()).contains("Ada");
    assertThat(again.silent().draft("Ada")).isEqualTo("Three agents mount it.");
  }

  @Test
  void aCardThatIsPassedGoesToTheNextPerson() {
    assertThat(hold.cards().deal(hold.content().question())).isTrue();
    hold.cards().typeRaised("We never asked.");
    hold.cards().pass();
    hold.cards().place();
    assertThat(session().workshop().cards())
        .extracting(DealtCard::to, DealtCard::outcome, DealtCard::raised)
        .containsExactly(
            tuple("Ada", DealtCard.Outcome.PASSED, "We never asked."),
            tuple("Ben", DealtCard.Outcome.PLACED, ""));
  }

  @Test
  void anEmptyPlanShowsAnEmptyRoomAndBreaksNothing() {
    workshop.add();
    hold.next();
    hold.previous();
    hold.startOrPause();
    hold.deeper();
    hold.project();
    assertThat(hold.projection().face()).isEqualTo(new Face.Over("Nothing is planned yet."));
    assertThat(workshop.prepare().content().missing())
        .containsExactly("Say who comes; then you see which perspective is missing.");
  }

  @Test
  void undoOfThePlanLeavesNoStepBehind() {
    hold.next();
    while (desk.workbench().canUndo()) {
      desk.workbench().undo();
      workshop.refresh();
    }
    assertThat(workshop.content().sessions()).isEqualTo(SmallWorld.assessment().sessions());
  }

  @Test
  void undoTakesBackNoMinuteAndNobodysWord() {
    hold.startOrPause();
    hold.spoke("Ben");
    clock.pass(Duration.ofMinutes(4));
    hold.typeNotes("Nobody knows.");
    hold.next();
    clock.pass(Duration.ofMinutes(3));
    hold.leave();
    desk.workbench().undo();
    desk.workbench().undo();
    workshop.refresh();
    assertThat(session().notes()).isEmpty();
    assertThat(session().minutes()).isEqualTo(7);
    assertThat(session().workshop().begun()).isEqualTo(SmallWorld.NOW);
    assertThat(session().workshop().plan().steps())
        .extracting(Step::course)
        .containsExactly(
            new Step.Course(0, 240, List.of("Ben"), false),
            new Step.Course(0, 180, List.of(), false));
    desk.workbench().redo();
    desk.workbench().redo();
    assertThat(session().notes()).isEqualTo("Nobody knows.");
    assertThat(session().minutes()).isEqualTo(7);
    assertThat(session().workshop().plan().steps().getFirst().done()).isTrue();
  }

  @Test
  void timeThatPassedIsNoStepOfUndo() {
    Optional<String> before = desk.workbench().undoName();
    hold.startOrPause();
    hold.spoke("Ada");
    clock.pass(Duration.ofMinutes(1));
    hold.leave();
    hold.startOrPause();
    assertThat(desk.workbench().undoName()).isEqualTo(before);
  }

  @Test
  void aStepThatIsPutBeforeTakesNeitherThePlaceNorTheTimeOfTheOneInFront() {
    hold.next();
    hold.startOrPause();
    String inFront = hold.content().words();
    workshop.prepare().move(1, -1);
    workshop.refresh();
    clock.pass(Duration.ofMinutes(2));
    hold.leave();
    assertThat(hold.content().at()).isZero();
    assertThat(hold.content().words()).isEqualTo(inFront);
    assertThat(session().workshop().plan().steps())
        .extracting(Step::question, Step::seconds)
        .containsExactly(tuple(questions.getLast(), 120), tuple(questions.getFirst(), 0));
  }

  @Test
  void aStepThatUndoTakesAwayGivesItsTimeToNoOther() {
    workshop.prepare().ask(desk.library().questions().toList().get(2).id());
    hold.go(2);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    desk.workbench().undo();
    workshop.refresh();
    assertThat(hold.content().at()).isZero();
    assertThat(hold.isRunning()).isFalse();
    hold.leave();
    assertThat(session().workshop().plan().seconds()).isZero();
  }

  @Test
  void aBreakThatIsRemovedGivesItsTimeToNoOtherBreak() {
    workshop.prepare().doAlso(Phase.GO_WRONG, "A break");
    workshop.prepare().doAlso(Phase.GO_WRONG, "A break");
    workshop.refresh();
    hold.go(2);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    workshop.prepare().remove(2);
    workshop.refresh();
    assertThat(hold.content().at()).isZero();
    assertThat(hold.isRunning()).isFalse();
    hold.leave();
    assertThat(session().workshop().plan().seconds()).isZero();
  }

  @Test
  void theSecondBreakKeepsItsTimeWhenTheFirstIsRemoved() {
    workshop.prepare().doAlso(Phase.GO_WRONG, "A break");
    workshop.prepare().doAlso(Phase.GO_WRONG, "A break");
    workshop.refresh();
    hold.go(3);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(2));
    workshop.turn(WorkshopViewModel.Side.PREPARE);
    workshop.prepare().remove(2);
    workshop.refresh();
    clock.pass(Duration.ofMinutes(1));
    hold.leave();
    assertThat(hold.content().at()).isEqualTo(2);
    assertThat(session().workshop().plan().steps())
        .extracting(Step::seconds)
        .containsExactly(0, 0, 180);
  }

  @Test
  void twoMoreMinutesAndWhoSpokeAreThereWhenTheMeetingGoesOn() throws IOException {
    hold.more();
    hold.more();
    hold.spoke("Ben");
    hold.spoke("Ada");
    hold.spoke("Ben");
    assertThat(desk.workbench().undoName()).contains("two more minutes");
    desk.open().close();
    var again = AssessmentFolder.open(temporary.resolve("a"), Progress.unwatched()).value();
    var open = new OpenAssessment(SmallWorld.library(), again, clock, Runnable::run);
    desk = new Desk(open, new Work(Jobs.direct(), new Notices()), clock);
    var resumed = new WorkshopViewModel(desk).hold();
    assertThat(resumed.projection().time().words()).isEqualTo("14 minutes");
    assertThat(resumed.content().speakers())
        .containsExactly(
            new HoldViewModel.Speaker("Ada", true, false),
            new HoldViewModel.Speaker("Ben", false, false));
  }

  @Test
  void theRoomSeesNothingOfAMeetingThatIsNotInFrontAnyMore() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    hold.silent().show();
    assertThat(hold.projection().face()).isInstanceOf(Face.Written.class);
    workshop.add();
    assertThat(hold.projection().face()).isEqualTo(new Face.Over("Nothing is planned yet."));
    workshop.step(1);
    assertThat(hold.projection().face()).isInstanceOf(Face.Asked.class);
  }
}
