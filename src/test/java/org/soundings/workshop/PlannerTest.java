package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.pack.WorkshopTemplate;

class PlannerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Library LIBRARY = BuiltInLibrary.source();
  private static final Assessment ASSESSMENT =
      Assessment.begin(
          Profile.begin("a", "A", DAY, List.of(new PackUse("core", "2026-11-24", null))));

  private static WorkshopTemplate template(String id) {
    return LIBRARY.workshops().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }

  private static Plan plan(Assessment assessment, String template) {
    return Planner.plan(
        template(template),
        QuestionOrder.of(LIBRARY, assessment),
        assessment,
        assessment.sessions());
  }

  @Test
  void everyTemplateTakesItsStatedTime() {
    assertThat(LIBRARY.workshops())
        .extracting(WorkshopTemplate::id, WorkshopTemplate::minutes)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("workshop-45", 45),
            org.assertj.core.groups.Tuple.tuple("workshop-60", 60),
            org.assertj.core.groups.Tuple.tuple("workshop-90", 90),
            org.assertj.core.groups.Tuple.tuple("workshop-180", 180));
  }

  @Test
  void changingTheDurationKeepsDoneAndCustomItems() {
    Plan before = plan(ASSESSMENT, "workshop-180");
    PlanStep coffee = PlanStep.withoutQuestion("Coffee", 5);
    PlanStep first = before.steps().getFirst().done(true);
    int asked =
        before.steps().indexOf(before.steps().stream().filter(PlanStep::asks).findFirst().get());
    PlanStep started = before.steps().get(asked).hearing("Ada", true);
    before = before.with(0, first).with(asked, started).inserting(Planner.end(before), coffee);
    Plan fresh = plan(ASSESSMENT, "workshop-45");
    Plan after = Planner.keeping(before, fresh);
    assertThat(after.template()).isEqualTo("workshop-45");
    assertThat(after.steps()).startsWith(first, started).containsOnlyOnce(coffee);
    assertThat(after.steps().indexOf(coffee)).isEqualTo(Planner.end(after) - 1);
    assertThat(after.questions()).doesNotHaveDuplicates();
    assertThat(Planner.keeping(Plan.EMPTY, fresh)).isEqualTo(fresh);
    PlanStep rest = PlanStep.doing(WorkshopTemplate.Phase.GO_WRONG, "A break", 5);
    var twice = new Plan("", List.of(rest, rest));
    Plan once = Planner.keeping(twice.with(0, rest.done(true)), twice);
    assertThat(once.steps()).as("one break was taken").containsExactly(rest.done(true), rest);
  }

  @Test
  void changingTheDurationKeepsChosenQuestions() {
    Plan hours = plan(ASSESSMENT, "workshop-180");
    Plan fresh = plan(ASSESSMENT, "workshop-45");
    String chosen = hours.questions().getLast();
    assertThat(fresh.questions()).doesNotContain(chosen);
    Plan before = fresh.inserting(0, PlanStep.asking(chosen, 10));
    assertThat(Planner.keeping(before, fresh).questions()).containsOnlyOnce(chosen);
    Plan planned = fresh.inserting(0, PlanStep.asking(fresh.questions().getFirst(), 10));
    assertThat(Planner.keeping(planned, fresh).steps())
        .as("in the place where it would be asked, as it was chosen")
        .hasSameSizeAs(fresh.steps())
        .contains(planned.steps().getFirst());
  }

  @Test
  void customItemsComeBeforeTheClosingPhase() {
    Plan plan = plan(ASSESSMENT, "workshop-60");
    int end = Planner.end(plan);
    assertThat(plan.steps().get(end - 1).asks()).isTrue();
    assertThat(plan.steps().subList(end, plan.steps().size()))
        .isNotEmpty()
        .noneMatch(PlanStep::asks);
    PlanStep coffee = PlanStep.withoutQuestion("Coffee", 5);
    assertThat(Planner.end(plan.inserting(end, coffee))).isEqualTo(end + 1);
    assertThat(Planner.end(Plan.EMPTY)).isZero();
  }

  @Test
  void aPlanAsksTheMostUrgentUndecidedQuestions() {
    List<String> order = Planner.undecided(QuestionOrder.of(LIBRARY, ASSESSMENT), ASSESSMENT);
    assertThat(plan(ASSESSMENT, "workshop-60").questions()).isEqualTo(order.subList(0, 4));
    assertThat(plan(ASSESSMENT, "workshop-60").minutes()).isEqualTo(60);

    Assessment decided =
        ASSESSMENT.withAnswer(
            ASSESSMENT
                .answer("core", order.getFirst())
                .withState(new AnswerState.Deferred("The owner is away.")));
    assertThat(plan(decided, "workshop-60").questions()).isEqualTo(order.subList(1, 5));
  }

  @Test
  void aQuestionPlannedInAnotherSessionIsNotPlannedAgain() {
    Plan first = plan(ASSESSMENT, "workshop-60");
    var session =
        new Session("2026-11-25", DAY, "", 0, List.of(), List.of(), "")
            .withWorkshop(Workshop.NONE.withPlan(first));
    assertThat(plan(ASSESSMENT.withSession(session), "workshop-60").questions())
        .doesNotContainAnyElementsOf(first.questions());
  }

  @Test
  void aPlanContinuesAtItsFirstUnfinishedItem() {
    Plan plan = plan(ASSESSMENT, "workshop-45");
    assertThat(plan.next()).hasValue(0);
    assertThat(plan.with(0, plan.steps().getFirst().done(true)).next()).hasValue(1);
    assertThat(Plan.EMPTY.next()).isEmpty();
  }

  @Test
  void aMissingPerspectiveIsNamed() {
    Plan plan = plan(ASSESSMENT, "workshop-60");
    var people =
        List.of(
            new Person("Ada", "platform lead", "operator"),
            new Person("Ben", "checkout", "developer"),
            new Person("Eve", "red team", "security"));
    assertThat(Planner.missing(plan, LIBRARY, people, List.of("Ada", "Ben")))
        .containsExactly("security");
    assertThat(Planner.missing(plan, LIBRARY, people, List.of("Ada", "Ben", "Eve"))).isEmpty();
    assertThat(Planner.missing(Plan.EMPTY, LIBRARY, people, List.of())).isEmpty();
  }
}
