package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.Action;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.ui.job.Notice;
import org.soundings.ui.question.SessionQuestion;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.notes.CardsViewModel;
import org.soundings.ui.workshop.notes.SilentViewModel;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.workshop.AgendaTimer;
import org.soundings.workshop.Kept;
import org.soundings.workshop.KeptPart;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Promises;
import org.soundings.workshop.QuickNote;
import org.soundings.workshop.StepTime;

/// The step that the room is at, its time, and what the facilitator sees of it.
public final class HoldViewModel {

  /// A lane of the question in front.
  record Lane(String role, String prompt, String text) {}

  /// All of it at one moment, but the time.
  ///
  /// @param at place of the step, from 0; -1 where there is none
  /// @param next what comes after it, "" where nothing does
  /// @param goesThrough what was promised so far, where the room goes through that at this step
  /// @param kept what was decided, promised and parked at its question, where it asks none at any
  ///   step that asks none, and what was kept here for other steps
  public record Content(
      Plan plan,
      int at,
      String words,
      Optional<Question> question,
      String followUp,
      List<Speaker> speakers,
      List<Lane> lanes,
      String conclusion,
      String notes,
      String next,
      Optional<List<Action>> goesThrough,
      List<KeptPart> kept,
      boolean closed,
      boolean running) {
    public Content {
      goesThrough = goesThrough.map(List::copyOf);
      kept = List.copyOf(kept);
      speakers = List.copyOf(speakers);
      lanes = List.copyOf(lanes);
    }
  }

  /// The time of the meeting while it runs, for whoever looks at something else.
  ///
  /// @param words what the clock shows
  /// @param up whether the step has no time left
  /// @param since when somebody started it
  public record Running(String words, boolean up, Instant since) {}

  private final ScreenContext context;
  private final Meeting meeting;
  private final Projection projection = new Projection();
  private final EstimateViewModel estimates;
  private final SilentViewModel silent;
  private final CardsViewModel cards;
  private final ProjectorDisplay display;
  private final ReadOnlyObjectWrapper<Content> content;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper took = new ReadOnlyIntegerWrapper();
  private final AgendaTimer timer;
  private Optional<AgendaTimer.Here> seen = Optional.empty();
  private int followUp = -1;

  /// What was kept while this step was in front and belongs to another.
  private final List<KeptPart.Late> late = new ArrayList<>();

  public HoldViewModel(ScreenContext context, Meeting meeting) {
    this.context = context;
    this.meeting = meeting;
    timer = new AgendaTimer(meeting);
    estimates = new EstimateViewModel(meeting, projection);
    silent = new SilentViewModel(context, meeting, projection);
    cards = new CardsViewModel(meeting, projection);
    display = new ProjectorDisplay(meeting, projection, estimates, silent, cards);
    content = new ReadOnlyObjectWrapper<>(read());
    refresh();
  }

  public ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  public Projection projection() {
    return projection;
  }

  public EstimateViewModel estimates() {
    return estimates;
  }

  public SilentViewModel silent() {
    return silent;
  }

  public CardsViewModel cards() {
    return cards;
  }

  ScreenContext context() {
    return context;
  }

  /// Looks again at the assessment. The time that runs goes on, and the wall follows.
  public void refresh() {
    timer.refresh();
    if (!timer.here().equals(seen)) {
      seen = timer.here();
      followUp = -1;
      late.clear();
    }
    content.set(read());
    estimates.at(question());
    silent.at(question());
    cards.at(question());
    tick();
    display.follow(content(), timer.meetingId());
  }

  /// Stops the time: the meeting is over.
  public void stop() {
    timer.stop();
    refresh();
  }

  /// Keeps the time that was spent so far.
  public void leave() {
    timer.keep();
  }

  // The steps.

  /// Finishes the step and begins the next one.
  public void next() {
    next(List.of());
  }

  /// The same, and says what is left behind and waits.
  ///
  /// @param begun words that somebody began to note and has not kept
  public void next(List<String> begun) {
    List<String> waiting = new ArrayList<>(estimates.undecided());
    waiting.addAll(begun);
    boolean goesOn = timer.current().isPresent();
    timer.next();
    refresh();
    project();
    if (goesOn && !waiting.isEmpty()) {
      String words = tr("Not recorded yet, and kept: %s.", String.join("; ", waiting));
      context().work().notices().say(Notice.news(words));
    }
  }

  public void previous() {
    if (timer.at() > 0) {
      go(timer.at() - 1);
    }
  }

  /// Goes to any step; what was spent on this one is kept.
  public void go(int to) {
    timer.go(to);
    refresh();
    project();
  }

  /// Goes to the step that asks a question, unless that is in front.
  public void goTo(String question) {
    List<PlanStep> steps = meeting.workshop().plan().steps();
    if (question().filter(q -> q.id().equals(question)).isEmpty()) {
      steps.stream()
          .filter(step -> step.question().equals(question))
          .findFirst()
          .ifPresent(step -> go(steps.indexOf(step)));
    }
  }

  /// Asks the next deeper question; after the last one, none.
  public void deeper() {
    int all = question().map(q -> q.followUps().size()).orElse(0);
    followUp = followUp + 1 < all ? followUp + 1 : -1;
    content.set(read());
    project();
  }

  /// Shows the step in the room, whatever else was shown.
  public void project() {
    display.show(content());
  }

  // The time.

  public boolean isRunning() {
    return timer.isRunning();
  }

  /// The time while it runs; empty while it stands.
  public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// How long the step took so far by the clock, whole minutes.
  public ReadOnlyIntegerProperty tookProperty() {
    return took.getReadOnlyProperty();
  }

  /// Starts the time, or stops it for a while.
  public void startOrPause() {
    timer.startOrPause();
    refresh();
  }

  /// Gives the step two more minutes.
  public void more() {
    timer.more();
    refresh();
  }

  /// Looks at the clock.
  public void tick() {
    timer.keepMinutes();
    took.set(timer.took());
    StepTime time = timer.time();
    projection.tell(time);
    running.set(timer.runningSince().map(since -> new Running(time.words(), time.up(), since)));
  }

  /// The phase of the step that is in front, or "".
  String phase(Content now) {
    return now.plan().steps().get(now.at()).phaseWords();
  }

  // Who is there.

  /// Notes that somebody has spoken at this step, or takes it back.
  public void spoke(String who) {
    timer.spoke(who);
    refresh();
  }

  /// Somebody goes before the end, or comes back.
  public void left(String who, boolean gone) {
    int minutes = timer.minutes();
    meeting.editWorkshop(
        gone ? tr("somebody who left") : tr("somebody who came back"),
        w -> gone ? w.withDeparture(new Workshop.Departure(who, minutes)) : w.withReturn(who));
    refresh();
  }

  // What is said.

  private Optional<Question> question() {
    return timer
        .current()
        .filter(PlanStep::asks)
        .flatMap(step -> meeting.question(step.question()));
  }

  void typeLane(String role, String text) {
    say(
        tr("%s lane", Perspectives.title(role)),
        role,
        answer -> context().open().saying(answer, role, text));
  }

  public void typeConclusion(String text) {
    say(tr("conclusion"), "conclusion", answer -> answer.withConclusion(text));
  }

  private void say(String name, String place, UnaryOperator<Answer> change) {
    question()
        .filter(_ -> !meeting.isClosed())
        .ifPresent(
            q -> {
              context().open().type(name, q, place, change);
              meeting.talkedAbout(q.id());
            });
  }

  /// The question in front with its evidence and its state. A state that is set here was talked
  /// about.
  ///
  /// @param openEvidence told the id of an item of evidence that was chosen
  /// @param conclude puts the focus where it is written what all agree on
  SessionQuestion asked(Consumer<String> openEvidence, Runnable conclude) {
    return new SessionQuestion(context(), openEvidence, meeting::talkedAbout, conclude);
  }

  public void typeNotes(String text) {
    meeting.type(tr("notes of a meeting"), "notes", s -> s.withNotes(text));
  }

  /// What was promised so far.
  Promises promises() {
    return new Promises(meeting);
  }

  /// What is noted in a few keys: actions, decisions and what is parked.
  public QuickNote quickNote() {
    return new QuickNote(meeting, question().map(Question::id).orElse(""));
  }

  /// Keeps a note with the question at which it was begun. Where the room is at another one by now,
  /// it is seen here too, and where it went.
  ///
  /// @param keeping keeps it, and says whether it did
  boolean keep(QuickNote to, Predicate<QuickNote> keeping) {
    List<Kept> before = to.kept();
    boolean isKept = keeping.test(to);
    if (!to.question().equals(quickNote().question())) {
      var added = new ArrayList<>(to.kept());
      before.forEach(added::remove);
      added.forEach(each -> late.add(new KeptPart.Late(to.question(), each)));
      content.set(read());
    }
    return isKept;
  }

  /// Takes back what a step kept; undo brings it again.
  void takeBack(Kept kept) {
    meeting
        .session()
        .filter(_ -> !meeting.isClosed())
        .map(Session::id)
        .ifPresent(
            id ->
                context()
                    .workbench()
                    .edit(
                        kept.removal(),
                        a -> meeting.session(id).map(s -> kept.takenFrom(a, s)).orElse(a)));
    refresh();
  }

  private Content read() {
    Plan plan = meeting.workshop().plan();
    Optional<Question> question = question();
    List<String> deeper = question.map(Question::followUps).orElse(List.of());
    Answer answer =
        question
            .map(q -> meeting.assessment().answer(q.pack(), q.id()))
            .orElse(Answer.open("", ""));
    String words =
        question
            .map(Question::question)
            .or(
                () ->
                    timer
                        .current()
                        .map(step -> step.asks() ? step.question() : meeting.stepTitle(step)))
            .orElse("");
    return new Content(
        plan,
        timer.at(),
        words,
        question,
        followUp >= 0 && followUp < deeper.size() ? deeper.get(followUp) : "",
        Speaker.at(timer.current(), question, meeting, estimates),
        question.map(q -> lanes(q, answer)).orElse(List.of()),
        answer.conclusion(),
        meeting.session().map(Session::notes).orElse(""),
        next(plan),
        goesThrough(plan),
        KeptPart.of(kept(question, plan), question.isPresent(), stillLate(plan), meeting),
        meeting.isClosed(),
        timer.isRunning());
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

  private static List<Lane> lanes(Question question, Answer answer) {
    var lanes = new ArrayList<Lane>();
    question
        .perspectives()
        .forEach((role, prompt) -> lanes.add(new Lane(role, prompt, answer.laneText(role))));
    answer.lanes().stream()
        .filter(lane -> !question.perspectives().containsKey(lane.role()))
        .forEach(lane -> lanes.add(new Lane(lane.role(), "", lane.text())));
    return lanes;
  }
}
