package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.Question;
import org.soundings.pack.WorkshopTemplate;
import org.soundings.workshop.Arising;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Planner;

/// The steps of the meeting in front, as they are planned: taken from a template, asked, put in
/// another order and left out.
public final class PlanSteps {

  /// How long a question takes that is added by hand, minutes.
  private static final int MINUTES = 10;

  private static final int FOUND = 6;

  private final Meeting meeting;
  private final Runnable changed;

  /// @param changed told after each change
  PlanSteps(Meeting meeting, Runnable changed) {
    this.meeting = meeting;
    this.changed = changed;
  }

  List<WorkshopTemplate> templates() {
    return meeting.library().workshops();
  }

  /// Plans it anew from a template, whose words are kept as its source has them. What was gone
  /// through stays, and so does what the team put there itself; the rest of what was planned before
  /// can be brought back with undo.
  public void take(WorkshopTemplate template) {
    Assessment assessment = meeting.assessment();
    QuestionOrder order = QuestionOrder.of(meeting.library(), assessment);
    String own = meeting.session().map(Session::id).orElse("");
    List<Session> others = assessment.sessions().stream().filter(s -> !s.id().equals(own)).toList();
    WorkshopTemplate source = meeting.library().source().workshop(template.id()).orElse(template);
    Plan plan = Planner.plan(source, order, assessment, others);
    plan(tr("plan of a meeting"), before -> Planner.keeping(before, plan));
  }

  /// Questions whose title or id holds some letters and that are not planned yet.
  List<Map.Entry<String, String>> find(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    List<String> planned = meeting.workshop().plan().questions();
    return QuestionOrder.questions(meeting.library(), meeting.assessment()).stream()
        .filter(q -> !planned.contains(q.id()))
        .filter(q -> q.title().toLowerCase(Locale.ROOT).contains(wanted) || q.id().contains(wanted))
        .limit(FOUND)
        .map(q -> Map.entry(q.id(), q.title()))
        .toList();
  }

  /// Puts a question after the last question.
  public void ask(String question) {
    plan(
        tr("question of a plan"),
        plan -> {
          int last = plan.steps().size();
          while (last > 0 && !plan.steps().get(last - 1).asks()) {
            last--;
          }
          int at = last == 0 ? plan.steps().size() : last;
          return plan.inserting(at, PlanStep.asking(question, MINUTES));
        });
  }

  /// Puts a step of the team's own before those with which a meeting is brought to its end.
  public void doAlso(String title) {
    if (!title.isBlank()) {
      plan(
          tr("step of a plan"),
          plan -> plan.inserting(Planner.end(plan), PlanStep.beside(title.strip(), 5)));
    }
  }

  /// Takes up what the meeting before left.
  public void takeUp(Arising.Way way) {
    switch (way) {
      case Arising.Way.Ask(var question) -> ask(question);
      case Arising.Way.Do(var step) -> doAlso(step);
    }
  }

  void longer(int at, int minutes) {
    plan(
        tr("time of a step"),
        plan -> {
          PlanStep step = plan.steps().get(at);
          return plan.with(at, step.withMinutes(step.minutes() + minutes));
        });
  }

  public void move(int at, int by) {
    plan(tr("order of a plan"), plan -> plan.moving(at, by));
  }

  public void remove(int at) {
    plan(tr("removal of a step"), plan -> plan.without(at));
  }

  private void plan(String name, UnaryOperator<Plan> change) {
    meeting.editWorkshop(name, w -> w.withPlan(change.apply(w.plan())));
    changed.run();
  }

  /// Whether the room went on from a step without beginning it.
  public boolean passedOver(PlanStep step) {
    return meeting.passedOver(step);
  }

  public String title(PlanStep step) {
    return step.asks() ? meeting.questionTitle(step.question()) : meeting.stepTitle(step);
  }

  /// Why a question is asked now, one sentence; "" where the step asks none.
  String why(PlanStep step) {
    return meeting
        .question(step.question())
        .map(Question::id)
        .flatMap(id -> QuestionOrder.of(meeting.library(), meeting.assessment()).place(id))
        .map(QuestionOrder.Placed::whyNow)
        .orElse("");
  }
}
