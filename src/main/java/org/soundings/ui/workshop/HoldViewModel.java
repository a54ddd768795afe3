package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Answer;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.Step;
import org.soundings.assessment.workshop.TimeBox;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.ui.Desk;

/// The step that the room is at, its time, and what the facilitator sees of it.
final class HoldViewModel {

  /// How much time is given at once, minutes.
  static final int MORE = 2;

  /// Somebody who is there.
  ///
  /// @param spoke whether they have said something at this step
  record Speaker(String who, boolean spoke, boolean left) {}

  /// A lane of the question in front.
  record Lane(String role, String prompt, String text) {}

  /// All of it at one moment, but the time.
  ///
  /// @param at place of the step, from 0; -1 where there is none
  /// @param next what comes after it, "" where nothing does
  record Content(
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
      boolean running) {
    Content {
      speakers = List.copyOf(speakers);
      lanes = List.copyOf(lanes);
    }
  }

  private final Meeting meeting;
  private final Projection projection = new Projection();
  private final EstimateViewModel estimates;
  private final SilentViewModel silent;
  private final CardsViewModel cards;
  private final ReadOnlyObjectWrapper<Content> content;
  private final Set<String> spoke = new TreeSet<>();
  private @Nullable TimeBox box;
  private int at = -1;
  private int followUp = -1;

  HoldViewModel(Meeting meeting) {
    this.meeting = meeting;
    estimates = new EstimateViewModel(meeting, projection);
    silent = new SilentViewModel(meeting, projection);
    cards = new CardsViewModel(meeting, projection);
    goOn();
    content = new ReadOnlyObjectWrapper<>(read());
    project();
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  Projection projection() {
    return projection;
  }

  EstimateViewModel estimates() {
    return estimates;
  }

  SilentViewModel silent() {
    return silent;
  }

  CardsViewModel cards() {
    return cards;
  }

  private Desk desk() {
    return meeting.desk();
  }

  private Instant now() {
    return desk().clock().instant();
  }

  private Plan plan() {
    return meeting.workshop().plan();
  }

  private Optional<Step> current() {
    Plan plan = plan();
    return at >= 0 && at < plan.steps().size()
        ? Optional.of(plan.steps().get(at))
        : Optional.empty();
  }

  /// Looks again at the assessment. The time that runs goes on.
  void refresh() {
    if (current().isEmpty()) {
      goOn();
    }
    TimeBox running = box;
    current()
        .ifPresent(
            step ->
                box =
                    running == null
                        ? TimeBox.of(step)
                        : new TimeBox(running.minutes(), step.seconds(), running.since()));
    content.set(read());
    estimates.at(question());
    silent.at(question());
    cards.refresh();
    tick();
    switch (projection.face()) {
      case Face.Asked _, Face.Over _ -> project();
      case Face.Card _, Face.Voting _, Face.Revealed _, Face.Writing _, Face.Written _ -> {}
    }
  }

  /// Goes to where the meeting was left: the first step that is not done.
  void goOn() {
    at = plan().next().orElse(plan().isEmpty() ? -1 : plan().steps().size());
    box = current().map(TimeBox::of).orElse(null);
    spoke.clear();
    followUp = -1;
  }

  /// Keeps the time that was spent so far.
  void leave() {
    keepTime(false);
  }

  private void keepTime(boolean done) {
    TimeBox running = box;
    int seconds = running == null ? 0 : running.sinceStart(now());
    if (running == null || current().isEmpty() || (seconds == 0 && !done)) {
      return;
    }
    int place = at;
    box = running.isRunning() ? running.stop(now()).start(now()) : running;
    meeting.edit(
        done ? tr("next step") : tr("time spent"), session -> spent(session, place, seconds, done));
  }

  private static Session spent(Session session, int place, int seconds, boolean done) {
    boolean stays = session.workshop().plan().steps().get(place).done();
    return session.spending(place, seconds, done || stays);
  }

  // The steps.

  /// Finishes the step and begins the next one.
  void next() {
    if (current().isPresent()) {
      boolean runs = isRunning();
      keepTime(true);
      turnTo(at + 1, runs);
    }
  }

  void previous() {
    if (at > 0) {
      go(at - 1);
    }
  }

  /// Goes to any step; what was spent on this one is kept.
  void go(int to) {
    boolean runs = isRunning();
    keepTime(false);
    turnTo(to, runs);
  }

  private void turnTo(int to, boolean runs) {
    at = to;
    spoke.clear();
    followUp = -1;
    box = current().map(TimeBox::of).map(b -> runs ? b.start(now()) : b).orElse(null);
    refresh();
    project();
  }

  /// Asks the next deeper question; after the last one, none.
  void deeper() {
    int all = question().map(q -> q.followUps().size()).orElse(0);
    followUp = followUp + 1 < all ? followUp + 1 : -1;
    content.set(read());
    project();
  }

  /// Shows the step in the room, whatever else was shown.
  void project() {
    Content now = content.get();
    if (now.at() < 0 || now.at() >= now.plan().steps().size()) {
      projection.show(
          new Face.Over(now.plan().isEmpty() ? tr("Nothing is planned yet.") : tr("Thank you.")));
      return;
    }
    Step step = now.plan().steps().get(now.at());
    projection.show(
        new Face.Asked(
            now.question().map(Question::title).orElse(step.phase().words()),
            now.words(),
            Optional.of(now.followUp()).filter(text -> !text.isEmpty())));
  }

  // The time.

  boolean isRunning() {
    return box != null && box.isRunning();
  }

  /// Starts the time, or stops it for a while.
  void startOrPause() {
    TimeBox now = box;
    if (now == null) {
      return;
    }
    if (now.isRunning()) {
      keepTime(false);
      box = java.util.Objects.requireNonNull(box).stop(now());
    } else {
      box = now.start(now());
      if (meeting.workshop().begun() == null) {
        meeting.editWorkshop(tr("beginning of a meeting"), w -> w.beginning(desk().now()));
      }
    }
    refresh();
  }

  /// Gives the step two more minutes.
  void more() {
    if (box != null) {
      box = box.adding(MORE);
      tick();
    }
  }

  /// Looks at the clock.
  void tick() {
    TimeBox now = box;
    projection.tell(
        now == null
            ? Projection.Time.NONE
            : new Projection.Time(now.words(now()), now.fraction(now()), now.isUp(now())));
  }

  // Who is there.

  /// Notes that somebody has spoken at this step, or takes it back.
  void spoke(String who) {
    if (!spoke.remove(who)) {
      spoke.add(who);
    }
    content.set(read());
  }

  /// Somebody goes before the end, or comes back.
  void left(String who, boolean gone) {
    int minutes = (int) Math.round((plan().seconds() + unsaved()) / 60.0);
    meeting.editWorkshop(
        gone ? tr("somebody who left") : tr("somebody who came back"),
        w -> gone ? w.withDeparture(new Workshop.Departure(who, minutes)) : w.withReturn(who));
    if (gone) {
      estimates.without(who);
    }
    refresh();
  }

  private int unsaved() {
    return box == null ? 0 : box.sinceStart(now());
  }

  // What is said.

  private Optional<Question> question() {
    return current().filter(Step::asks).flatMap(step -> meeting.question(step.question()));
  }

  void typeLane(String role, String text) {
    question()
        .ifPresent(
            q ->
                desk()
                    .open()
                    .type(
                        tr("what the %s says", role),
                        q,
                        role,
                        a ->
                            a.withLane(
                                new Answer.Lane(
                                    role, text, desk().open().author(), desk().now()))));
  }

  void typeConclusion(String text) {
    question()
        .ifPresent(
            q -> desk().open().type("conclusion", q, "conclusion", a -> a.withConclusion(text)));
  }

  void typeNotes(String text) {
    meeting.type(tr("notes of a meeting"), "notes", s -> s.withNotes(text));
  }

  /// What is noted in a few keys: actions, decisions and what is parked.
  Jotting jotting() {
    return new Jotting(meeting, question().map(Question::id).orElse(""));
  }

  private Content read() {
    Plan plan = plan();
    Optional<Question> question = question();
    List<String> deeper = question.map(Question::followUps).orElse(List.of());
    Answer answer =
        question
            .map(q -> meeting.assessment().answer(q.pack(), q.id()))
            .orElse(Answer.open("", ""));
    String words =
        question
            .map(Question::question)
            .or(() -> current().map(step -> step.asks() ? step.question() : step.title()))
            .orElse("");
    return new Content(
        plan,
        at,
        words,
        question,
        followUp >= 0 && followUp < deeper.size() ? deeper.get(followUp) : "",
        speakers(),
        question.map(q -> lanes(q, answer)).orElse(List.of()),
        answer.conclusion(),
        meeting.session().map(Session::notes).orElse(""),
        next(plan),
        isRunning());
  }

  private String next(Plan plan) {
    if (at + 1 >= plan.steps().size() || at < 0) {
      return "";
    }
    Step next = plan.steps().get(at + 1);
    return next.asks() ? meeting.questionTitle(next.question()) : meeting.stepTitle(next);
  }

  private List<Speaker> speakers() {
    Workshop workshop = meeting.workshop();
    return meeting.session().map(Session::participants).orElse(List.of()).stream()
        .map(who -> new Speaker(who, spoke.contains(who), workshop.departure(who).isPresent()))
        .toList();
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
