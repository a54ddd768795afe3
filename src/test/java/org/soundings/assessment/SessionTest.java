package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.assessment.workshop.TimedSteps.END;
import static org.soundings.assessment.workshop.TimedSteps.spending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.WorkshopTemplate.Phase;

class SessionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private final Session session =
      new Session("2026-11-25", DAY, "First", 0, List.of("Ada", "Ben"), List.of(), "")
          .changing(
              w ->
                  w.withPlan(
                      new Plan(
                          "",
                          List.of(
                              PlanStep.doing(Phase.WORKING_ON, "Who is here?", 5),
                              PlanStep.asking("core-host-mounts", 10)))));

  @Test
  void recordedTimeSetsTheLengthAndQuestionsOfASession() {
    Plan plan = session.workshop().plan();
    Session after =
        session
            .timing(plan.id(0), spending(300))
            .finishing(plan.id(0))
            .timing(plan.id(1), spending(600))
            .timing(plan.id(1), spending(120))
            .finishing(plan.id(1));
    assertThat(after.minutes()).isEqualTo(17);
    assertThat(after.questions()).containsExactly("core-host-mounts");
    assertThat(after.workshop().plan().steps().get(1).seconds()).isEqualTo(720);
    assertThat(after.workshop().plan().next()).isEmpty();
  }

  @Test
  void anEarlyLeaverCountsForTheTimeAttended() {
    Session hour =
        session.withMinutes(60).changing(w -> w.withDeparture(new Workshop.Departure("Ben", 30)));
    assertThat(hour.personHours()).isEqualTo(1.5);
    assertThat(hour.present()).containsExactly("Ada");
    assertThat(hour.changing(w -> w.withReturn("Ben")).personHours()).isEqualTo(2);
  }

  @Test
  void aQuestionLeftWithoutDiscussionIsSkipped() {
    Plan.StepId question = session.workshop().plan().id(1);
    assertThat(session.neverReached(asking(session))).isTrue();
    Session looked = session.timing(question, spending(20));
    assertThat(looked.neverReached(asking(looked))).isFalse();
    assertThat(looked.opened()).containsExactly("core-host-mounts");
    Session left = looked.finishing(question);
    assertThat(left.passedOver(asking(left))).isTrue();
    assertThat(left.opened()).isEmpty();
    Session talked = left.talkingAbout("core-host-mounts");
    assertThat(talked.passedOver(asking(talked))).isFalse();
    assertThat(talked.opened()).containsExactly("core-host-mounts");
  }

  @Test
  void aQuestionVotedOnIsReachedAndNotSkipped() {
    var votes = Estimate.of(new VoteSubject.RatingOf("core-host-mounts"));
    Session voted = session.changing(w -> w.withEstimate(votes));
    assertThat(voted.neverReached(asking(voted))).isFalse();
    Session left = voted.finishing(voted.workshop().plan().id(1));
    assertThat(left.passedOver(asking(left))).isFalse();
  }

  @Test
  void aQuestionWithTimeOrTextIsNotSkipped() {
    Plan.StepId question = session.workshop().plan().id(1);
    Session minute = session.timing(question, spending(40)).finishing(question);
    assertThat(asking(minute).took()).isEqualTo(1);
    assertThat(minute.passedOver(asking(minute))).isFalse();
    assertThat(minute.questions()).containsExactly("core-host-mounts");
    Session written =
        session
            .changing(w -> w.withSilent(SilentRound.about("core-host-mounts").writing("Ada", "No")))
            .finishing(question);
    assertThat(written.passedOver(asking(written))).isFalse();
  }

  @Test
  void aStepWithoutAQuestionIsNeverSkipped() {
    Session left = session.finishing(session.workshop().plan().id(0));
    PlanStep step = left.workshop().plan().steps().getFirst();
    assertThat(left.passedOver(step)).isFalse();
    assertThat(session.neverReached(session.workshop().plan().steps().getFirst())).isFalse();
  }

  @Test
  void aStepAfterTheEndOfTheSessionIsNotReached() {
    Session longer =
        session.planning(plan -> plan.inserting(2, PlanStep.doing(Phase.DO_ABOUT_IT, "A walk", 5)));
    assertThat(longer.neverReached(longer.workshop().plan().steps().getLast())).isTrue();
    Session there = longer.finishing(longer.workshop().plan().id(0));
    Session atTheWalk = there.finishing(there.workshop().plan().id(1));
    PlanStep walk = atTheWalk.workshop().plan().steps().getLast();
    assertThat(atTheWalk.neverReached(walk)).as("nobody knows, without a clock").isFalse();
    assertThat(
            atTheWalk.timing(atTheWalk.workshop().plan().id(0), spending(300)).neverReached(walk))
        .isTrue();
  }

  @Test
  void aSkippedStepCountsNoMinutes() {
    Plan.StepId opening = session.workshop().plan().id(0);
    Plan.StepId question = session.workshop().plan().id(1);
    Session left = session.finishing(opening).finishing(question);
    assertThat(left.neverBegan(asking(left))).isTrue();
    assertThat(left.neverBegan(left.workshop().plan().steps().getFirst())).isFalse();
    Session clocked = left.changing(w -> w.beginning(Instant.parse("2026-11-25T09:00:00Z")));
    assertThat(clocked.neverBegan(clocked.workshop().plan().steps().getFirst())).isTrue();
    Session looked = clocked.timing(question, spending(20)).timing(opening, spending(45));
    assertThat(looked.neverBegan(asking(looked))).isTrue();
    assertThat(looked.neverBegan(looked.workshop().plan().steps().getFirst())).isFalse();
    Session talked = left.talkingAbout("core-host-mounts");
    assertThat(talked.neverBegan(asking(talked))).isFalse();
  }

  private static PlanStep asking(Session session) {
    return session.workshop().plan().steps().get(1);
  }

  @Test
  void furtherSessionsOfADayAreNumbered() {
    assertThat(Session.newId(DAY, List.of())).isEqualTo("2026-11-25");
    assertThat(Session.newId(DAY, List.of(session))).isEqualTo("2026-11-25-2");
  }

  @Test
  void correctingAStepAdjustsTheSessionLength() {
    var plan =
        new Plan(
            "",
            List.of(PlanStep.asking("core-host-mounts", 10), PlanStep.asking("core-non-root", 5)));
    Session session =
        new Session("2026-11-25", LocalDate.of(2026, 11, 25), "", 0, List.of(), List.of(), "")
            .planning(_ -> plan)
            .timing(plan.id(0), spending(14 * 3600))
            .timing(plan.id(1), spending(300));
    Session beside = session.withMinutes(session.minutes() + 20);
    assertThat(session.correcting(plan.id(0), 12, END).minutes()).isEqualTo(17);
    assertThat(beside.correcting(plan.id(0), 12, END).minutes()).isEqualTo(37);
    assertThat(session.withMinutes(3).correcting(plan.id(0), 12, END).minutes()).isZero();
  }
}
