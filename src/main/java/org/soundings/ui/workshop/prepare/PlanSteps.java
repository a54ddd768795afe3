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
import org.soundings.workshop.CarriedOverItems;
import org.soundings.workshop.Planner;
import org.soundings.workshop.RunningSession;

/// The agenda of the current session as it is prepared: taken from a template, and then extended,
/// reordered and shortened.
public final class PlanSteps {

  /// Minutes of a question that is added by hand.
  private static final int MINUTES = 10;

  private static final int FOUND = 6;

  private final RunningSession running;
  private final Runnable changed;

  /// @param changed runs after each change
  PlanSteps(RunningSession running, Runnable changed) {
    this.running = running;
    this.changed = changed;
  }

  List<WorkshopTemplate> templates() {
    return running.library().workshops();
  }

  /// Replaces the agenda by a template, whose texts are stored in the language of the source.
  /// Finished items and items added by the team stay; undo restores the other ones.
  public void take(WorkshopTemplate template) {
    Assessment assessment = running.assessment();
    QuestionOrder order = QuestionOrder.of(running.library(), assessment);
    String own = running.session().map(Session::id).orElse("");
    List<Session> others = assessment.sessions().stream().filter(s -> !s.id().equals(own)).toList();
    WorkshopTemplate source = running.library().source().workshop(template.id()).orElse(template);
    Plan plan = Planner.plan(source, order, assessment, others);
    plan(tr("session agenda changed"), before -> Planner.keeping(before, plan));
  }

  /// Questions whose title or id contains some letters and that are not on the agenda yet.
  List<Map.Entry<String, String>> find(String letters) {
    String wanted = letters.strip().toLowerCase(Locale.ROOT);
    List<String> planned = running.workshop().plan().questions();
    return QuestionOrder.questions(running.library(), running.assessment()).stream()
        .filter(q -> !planned.contains(q.id()))
        .filter(q -> q.title().toLowerCase(Locale.ROOT).contains(wanted) || q.id().contains(wanted))
        .limit(FOUND)
        .map(q -> Map.entry(q.id(), q.title()))
        .toList();
  }

  /// Adds a question after the last question.
  public void ask(String question) {
    plan(
        tr("agenda question added"),
        plan -> {
          int last = plan.steps().size();
          while (last > 0 && !plan.steps().get(last - 1).asks()) {
            last--;
          }
          int at = last == 0 ? plan.steps().size() : last;
          return plan.inserting(at, PlanStep.asking(question, MINUTES));
        });
  }

  /// Adds a custom item before the closing items.
  public void doAlso(String title) {
    if (!title.isBlank()) {
      plan(
          tr("agenda item added"),
          plan -> plan.inserting(Planner.end(plan), PlanStep.withoutQuestion(title.strip(), 5)));
    }
  }

  /// Adds an item that is carried over from the previous session.
  public void takeUp(CarriedOverItems.Way way) {
    switch (way) {
      case CarriedOverItems.Way.Ask(var question) -> ask(question);
      case CarriedOverItems.Way.Do(var step) -> doAlso(step);
    }
  }

  void longer(int at, int minutes) {
    plan(
        tr("agenda item time changed"),
        plan -> {
          PlanStep step = plan.steps().get(at);
          return plan.with(at, step.withMinutes(step.minutes() + minutes));
        });
  }

  public void move(int at, int by) {
    plan(tr("agenda order changed"), plan -> plan.moving(at, by));
  }

  public void remove(int at) {
    plan(tr("agenda item removed"), plan -> plan.without(at));
  }

  private void plan(String name, UnaryOperator<Plan> change) {
    running.editWorkshop(name, w -> w.withPlan(change.apply(w.plan())));
    changed.run();
  }

  /// Whether an item was skipped.
  public boolean passedOver(PlanStep step) {
    return running.passedOver(step);
  }

  public String title(PlanStep step) {
    return step.asks() ? running.questionTitle(step.question()) : running.stepTitle(step);
  }

  /// Why a question is asked now, as one sentence; "" if the item has no question.
  String why(PlanStep step) {
    return running
        .question(step.question())
        .map(Question::id)
        .flatMap(id -> QuestionOrder.of(running.library(), running.assessment()).place(id))
        .map(QuestionOrder.Placed::whyNow)
        .orElse("");
  }
}
