package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soundings.pack.WorkshopTemplate.Phase;

class PlanTest {

  private final PlanStep pause = PlanStep.doing(Phase.GO_WRONG, "A break", 5);
  private final Plan plan =
      new Plan(
          "",
          List.of(
              pause,
              PlanStep.asking("core-host-mounts", 10),
              TimedSteps.spending(60).apply(pause)));

  @Test
  void aMovedStepIsFound() {
    Plan.StepId question = plan.id(1);
    assertThat(plan.inserting(0, PlanStep.asking("core-non-root", 5)).place(question)).hasValue(2);
    assertThat(plan.moving(1, 1).place(question)).hasValue(2);
    assertThat(plan.without(1).place(question)).isEmpty();
    assertThat(plan.without(1).changing(question, step -> step.done(true)))
        .isEqualTo(plan.without(1));
  }

  @Test
  void twoBreaksAreTwoSteps() {
    assertThat(plan.place(plan.id(0))).hasValue(0);
    assertThat(plan.place(plan.id(2))).hasValue(2);
    assertThat(plan.changing(plan.id(2), TimedSteps.spending(5)).steps().get(2).seconds())
        .isEqualTo(65);
  }

  @Test
  void aStepIsTrackedIfItIsDistinguishable() {
    Plan.StepId first = plan.id(0);
    Plan.StepId second = plan.id(2);
    assertThat(plan.following(second, plan.without(0))).contains(first);
    assertThat(plan.following(first, plan.without(0))).isEmpty();
    assertThat(plan.following(first, plan.moving(0, 2))).contains(second);
    assertThat(plan.following(first, plan.changing(first, TimedSteps.spending(9)))).contains(first);
    Plan alike = plan.with(2, pause);
    assertThat(alike.following(first, alike.without(0))).isEmpty();
    assertThat(alike.following(second, alike.inserting(3, pause))).contains(second);
  }

  @Test
  void openActionsAreReviewedAtTheLastActionStep() {
    assertThat(plan.goesThroughOpenActions(0)).isFalse();
    Plan whole =
        plan.inserting(3, PlanStep.doing(Phase.DO_ABOUT_IT, "What matters most?", 5))
            .inserting(4, PlanStep.doing(Phase.DO_ABOUT_IT, "Who does what?", 5))
            .inserting(5, PlanStep.doing(Phase.DID_WELL, "What did we learn?", 5));
    assertThat(IntStream.range(-1, 7).filter(whole::goesThroughOpenActions)).containsExactly(4);
  }

  @Test
  void plannedExtendedAndActualTimeAreOneText() {
    assertThat(Plan.EMPTY.times()).isEqualTo("Planned: 0 minutes. No time was recorded.");
    assertThat(plan.times()).isEqualTo("Planned: 20 minutes. Actual: 1 minute.");
    assertThat(plan.changing(plan.id(1), step -> step.extending(2)).times())
        .isEqualTo("Planned: 20 minutes. Extended by: 2 minutes. Actual: 1 minute.");
  }
}
