package org.soundings.workshop;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.Library;
import org.soundings.pack.WorkshopTemplate;

/// Makes agendas, and finds perspectives without a participant.
public final class Planner {

  private Planner() {}

  /// An agenda with the most urgent questions that are undecided and not planned for another
  /// upcoming session.
  ///
  /// @param others the other sessions
  public static Plan plan(
      WorkshopTemplate template, QuestionOrder order, Assessment assessment, List<Session> others) {
    Deque<String> waiting = new ArrayDeque<>(undecided(order, assessment));
    waiting.removeAll(plannedElsewhere(others));
    var steps = new ArrayList<PlanStep>();
    for (WorkshopTemplate.Part part : template.parts()) {
      if (part.questions() == 0) {
        steps.add(PlanStep.doing(part.phase(), part.title(), part.minutes()));
      }
      for (int i = 0; i < part.questions() && !waiting.isEmpty(); i++) {
        steps.add(
            new PlanStep(
                part.phase(), waiting.removeFirst(), "", part.minutes(), PlanStep.Course.AHEAD));
      }
    }
    return new Plan(template.id(), steps);
  }

  /// A new agenda that keeps the items that the team has started or added, so that a change of the
  /// length does not lose them.
  public static Plan keeping(Plan before, Plan fresh) {
    List<PlanStep> started = before.steps().stream().filter(Planner::hasInput).toList();
    var steps = new ArrayList<PlanStep>(started);
    var ahead = new ArrayList<PlanStep>(fresh.steps());
    // One for one, because a session may have two breaks.
    started.forEach(
        gone -> ahead.stream().filter(gone::isAbout).findFirst().ifPresent(ahead::remove));
    steps.addAll(ahead);
    Plan plan = new Plan(fresh.template(), steps);
    for (PlanStep own : before.steps()) {
      if (own.isOwn() && !hasInput(own)) {
        plan = putting(plan, own);
      }
    }
    return plan;
  }

  /// Puts a question that the team chose in the place where it would have been asked anyway.
  private static Plan putting(Plan plan, PlanStep own) {
    OptionalInt at =
        IntStream.range(0, plan.steps().size())
            .filter(i -> own.asks() && plan.steps().get(i).isAbout(own))
            .findFirst();
    return at.isPresent() ? plan.with(at.getAsInt(), own) : plan.inserting(end(plan), own);
  }

  private static boolean hasInput(PlanStep step) {
    return !step.course().equals(PlanStep.Course.AHEAD);
  }

  /// The index of the first closing item of a session, as the templates define it. Additional
  /// activities come before it.
  public static int end(Plan plan) {
    int end = plan.steps().size();
    while (end > 0 && isOfTheEnd(plan.steps().get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isOfTheEnd(PlanStep step) {
    WorkshopTemplate.Phase phase = step.phase();
    return !step.asks()
        && !step.done()
        && phase != null
        && phase.compareTo(WorkshopTemplate.Phase.DO_ABOUT_IT) >= 0;
  }

  /// Ids of the undecided questions, most urgent first.
  public static List<String> undecided(QuestionOrder order, Assessment assessment) {
    return order.placed().stream()
        .map(QuestionOrder.Placed::question)
        .filter(
            question ->
                assessment.answer(question.pack(), question.id()).state()
                    instanceof AnswerState.Open)
        .map(question -> question.id())
        .toList();
  }

  private static List<String> plannedElsewhere(List<Session> sessions) {
    return sessions.stream()
        .map(Session::workshop)
        .filter(workshop -> workshop.ended() == null)
        .flatMap(workshop -> workshop.plan().steps().stream())
        .filter(step -> step.asks() && !step.done())
        .map(PlanStep::question)
        .toList();
  }

  /// The perspectives that the questions of an agenda need and no participant represents, in the
  /// order of the questions. Empty for an agenda without questions.
  public static List<String> missing(
      Plan plan, Library library, Collection<Person> people, Collection<String> present) {
    Set<String> asked = new LinkedHashSet<>();
    plan.questions().stream()
        .flatMap(id -> library.question(id).stream())
        .forEach(question -> asked.addAll(question.perspectives().keySet()));
    people.stream()
        .filter(person -> present.contains(person.name()))
        .forEach(person -> asked.remove(person.perspective()));
    return List.copyOf(asked);
  }
}
