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
import org.soundings.workshop.Kept;
import org.soundings.workshop.KeptPart;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Promises;
import org.soundings.workshop.QuickNote;

/// Reads what is shown at the current step.
final class StepReader {

  private final Meeting meeting;
  private final AgendaTimer timer;
  private final EstimateViewModel votes;

  /// What was kept while this step was in front and belongs to another.
  private final List<KeptPart.Late> late = new ArrayList<>();

  StepReader(Meeting meeting, AgendaTimer timer, EstimateViewModel votes) {
    this.meeting = meeting;
    this.timer = timer;
    this.votes = votes;
  }

  void keepLate(String question, List<Kept> kept) {
    kept.forEach(each -> late.add(new KeptPart.Late(question, each)));
  }

  void forgetLate() {
    late.clear();
  }

  /// What the current step asks.
  Optional<Question> question() {
    return timer
        .current()
        .filter(PlanStep::asks)
        .flatMap(step -> meeting.question(step.question()));
  }

  /// @param followUp which of the deeper questions is asked, from 0; -1 for none
  StepContent read(int followUp) {
    Plan plan = meeting.workshop().plan();
    Optional<Question> question = question();
    return new StepContent(
        plan,
        asked(plan, question, followUp),
        Speaker.at(timer.current(), question, meeting, votes),
        said(question),
        goesThrough(plan),
        KeptPart.of(kept(question, plan), question.isPresent(), stillLate(plan), meeting),
        meeting.isClosed(),
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
    return step.asks() ? step.question() : meeting.stepTitle(step);
  }

  private StepContent.Said said(Optional<Question> question) {
    Answer answer =
        question
            .map(q -> meeting.assessment().answer(q.pack(), q.id()))
            .orElse(Answer.open("", ""));
    return new StepContent.Said(
        question.map(q -> lanes(q, answer)).orElse(List.of()),
        answer.conclusion(),
        meeting.session().map(Session::notes).orElse(""));
  }

  private Optional<List<Action>> goesThrough(Plan plan) {
    return plan.goesThroughPromises(timer.at())
        ? Optional.of(new Promises(meeting).all())
        : Optional.empty();
  }

  /// What the room goes through is not said twice.
  private List<Kept> kept(Optional<Question> question, Plan plan) {
    if (timer.current().isEmpty()) {
      return List.of();
    }
    List<Kept> kept = new QuickNote(meeting, question.map(Question::id).orElse("")).kept();
    return plan.goesThroughPromises(timer.at())
        ? kept.stream().filter(each -> !(each instanceof Kept.Promised)).toList()
        : kept;
  }

  /// As it is now; what was taken back meanwhile is kept nowhere. The same words that were kept
  /// twice are found twice.
  private List<KeptPart.Late> stillLate(Plan plan) {
    var there = new HashMap<String, List<Kept>>();
    var still = new ArrayList<KeptPart.Late>();
    for (KeptPart.Late each : late) {
      List<Kept> kept =
          there.computeIfAbsent(
              each.question(),
              question -> new ArrayList<>(new QuickNote(meeting, question).kept()));
      kept.stream()
          .filter(each.kept()::isSameAs)
          .findFirst()
          .ifPresent(
              now -> {
                kept.remove(now);
                still.add(new KeptPart.Late(each.question(), now));
              });
    }
    if (plan.goesThroughPromises(timer.at())) {
      still.removeIf(each -> each.kept() instanceof Kept.Promised);
    }
    return still;
  }

  private String next(Plan plan) {
    int at = timer.at();
    if (at + 1 >= plan.steps().size() || at < 0) {
      return "";
    }
    PlanStep next = plan.steps().get(at + 1);
    return next.asks() ? meeting.questionTitle(next.question()) : meeting.stepTitle(next);
  }

  private static List<StepContent.Lane> lanes(Question question, Answer answer) {
    var lanes = new ArrayList<StepContent.Lane>();
    question
        .perspectives()
        .forEach(
            (role, prompt) -> lanes.add(new StepContent.Lane(role, prompt, answer.laneText(role))));
    answer.lanes().stream()
        .filter(lane -> !question.perspectives().containsKey(lane.role()))
        .forEach(lane -> lanes.add(new StepContent.Lane(lane.role(), "", lane.text())));
    return lanes;
  }
}
