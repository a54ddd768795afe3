package org.soundings.ui.workshop.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.Question;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.workshop.AgendaTimer;
import org.soundings.workshop.OpenActions;
import org.soundings.workshop.QuickNote;
import org.soundings.workshop.RunningSession;
import org.soundings.workshop.SessionNote;
import org.soundings.workshop.SessionNotes;

/// Reads the content of the current item.
final class StepReader {

  private final RunningSession running;
  private final AgendaTimer timer;
  private final EstimateViewModel votes;

  /// Notes that were saved while this item was current and belong to another.
  private final List<SessionNotes.Late> late = new ArrayList<>();

  StepReader(RunningSession running, AgendaTimer timer, EstimateViewModel votes) {
    this.running = running;
    this.timer = timer;
    this.votes = votes;
  }

  void keepLate(String question, List<SessionNote> kept) {
    kept.forEach(each -> late.add(new SessionNotes.Late(question, each)));
  }

  void forgetLate() {
    late.clear();
  }

  /// The question of the current item.
  Optional<Question> question() {
    return timer
        .current()
        .filter(PlanStep::asks)
        .flatMap(step -> running.question(step.question()));
  }

  /// @param followUp index of the current follow-up question, from 0; -1 for none
  StepContent read(int followUp) {
    Plan plan = running.workshop().plan();
    Optional<Question> question = question();
    return new StepContent(
        plan,
        asked(plan, question, followUp),
        Speaker.at(timer.current(), question, running, votes),
        said(question),
        goesThrough(plan),
        SessionNotes.of(kept(question, plan), question.isPresent(), stillLate(plan), running),
        running.isClosed(),
        timer.isRunning());
  }

  private StepContent.Asked asked(Plan plan, Optional<Question> question, int followUp) {
    List<String> deeper = question.map(Question::followUps).orElse(List.of());
    return new StepContent.Asked(
        timer.at(),
        question
            .map(Question::question)
            .or(() -> timer.current().map(this::withoutPack))
            .orElse(""),
        question,
        followUp >= 0 && followUp < deeper.size() ? deeper.get(followUp) : "",
        next(plan));
  }

  private String withoutPack(PlanStep step) {
    return step.asks() ? step.question() : running.stepTitle(step);
  }

  private StepContent.ItemText said(Optional<Question> question) {
    Answer answer =
        question
            .map(q -> running.assessment().answer(q.pack(), q.id()))
            .orElse(Answer.open("", ""));
    return new StepContent.ItemText(
        question.map(q -> perspectives(q, answer)).orElse(List.of()),
        answer.conclusion(),
        running.session().map(Session::notes).orElse(""));
  }

  private Optional<List<Action>> goesThrough(Plan plan) {
    return plan.goesThroughOpenActions(timer.at())
        ? Optional.of(new OpenActions(running).all())
        : Optional.empty();
  }

  /// Open actions that the item reviews are not listed twice.
  private List<SessionNote> kept(Optional<Question> question, Plan plan) {
    if (timer.current().isEmpty()) {
      return List.of();
    }
    List<SessionNote> kept = new QuickNote(running, question.map(Question::id).orElse("")).kept();
    return plan.goesThroughOpenActions(timer.at())
        ? kept.stream().filter(each -> !(each instanceof SessionNote.Promised)).toList()
        : kept;
  }

  /// The current versions; deleted notes are dropped. Two notes with the same text are kept apart.
  private List<SessionNotes.Late> stillLate(Plan plan) {
    var there = new HashMap<String, List<SessionNote>>();
    var still = new ArrayList<SessionNotes.Late>();
    for (SessionNotes.Late each : late) {
      List<SessionNote> kept =
          there.computeIfAbsent(
              each.question(),
              question -> new ArrayList<>(new QuickNote(running, question).kept()));
      kept.stream()
          .filter(each.kept()::isSameAs)
          .findFirst()
          .ifPresent(
              now -> {
                kept.remove(now);
                still.add(new SessionNotes.Late(each.question(), now));
              });
    }
    if (plan.goesThroughOpenActions(timer.at())) {
      still.removeIf(each -> each.kept() instanceof SessionNote.Promised);
    }
    return still;
  }

  private String next(Plan plan) {
    int at = timer.at();
    if (at + 1 >= plan.steps().size() || at < 0) {
      return "";
    }
    PlanStep next = plan.steps().get(at + 1);
    return next.asks() ? running.questionTitle(next.question()) : running.stepTitle(next);
  }

  private static List<StepContent.Perspective> perspectives(Question question, Answer answer) {
    var perspectives = new ArrayList<StepContent.Perspective>();
    question
        .perspectives()
        .forEach(
            (role, prompt) ->
                perspectives.add(
                    new StepContent.Perspective(role, prompt, answer.perspectiveText(role))));
    answer.perspectives().stream()
        .filter(perspective -> !question.perspectives().containsKey(perspective.role()))
        .forEach(
            perspective ->
                perspectives.add(
                    new StepContent.Perspective(perspective.role(), "", perspective.text())));
    return perspectives;
  }
}
