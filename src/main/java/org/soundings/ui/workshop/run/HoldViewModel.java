package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.notes.CardsViewModel;
import org.soundings.ui.workshop.notes.SilentViewModel;
import org.soundings.ui.workshop.projector.Projection;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.workshop.AgendaTimer;
import org.soundings.workshop.Kept;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Promises;
import org.soundings.workshop.QuickNote;
import org.soundings.workshop.StepTime;

/// The step that the room is at, its time, and what the facilitator sees of it.
public final class HoldViewModel {

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
  private final ReadOnlyObjectWrapper<StepContent> content;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper took = new ReadOnlyIntegerWrapper();
  private final AgendaTimer timer;
  private final StepReader reader;
  private final StepWriter writer;
  private Optional<AgendaTimer.Here> seen = Optional.empty();
  private int followUp = -1;

  public HoldViewModel(ScreenContext context, Meeting meeting) {
    this.context = context;
    this.meeting = meeting;
    timer = new AgendaTimer(meeting);
    estimates = new EstimateViewModel(meeting, projection);
    silent = new SilentViewModel(context, meeting, projection);
    cards = new CardsViewModel(meeting, projection);
    reader = new StepReader(meeting, timer, estimates);
    display = new ProjectorDisplay(meeting, projection, estimates, silent, cards);
    content = new ReadOnlyObjectWrapper<>(reader.read(followUp));
    writer = new StepWriter(context, meeting, reader::question);
    refresh();
  }

  /// Writes what is said at the step in front.
  public StepWriter writer() {
    return writer;
  }

  public ReadOnlyObjectProperty<StepContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public StepContent content() {
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
      reader.forgetLate();
    }
    content.set(reader.read(followUp));
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
    content.set(reader.read(followUp));
    project();
  }

  /// Shows the step in the room, whatever else was shown.
  public void project() {
    display.show(content());
  }

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
  String phase(StepContent now) {
    return now.plan().steps().get(now.at()).phaseWords();
  }

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

  private Optional<Question> question() {
    return reader.question();
  }

  /// Takes back what a step kept; undo brings it again.
  void takeBack(Kept kept) {
    writer.takeBack(kept);
    refresh();
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
      reader.keepLate(to.question(), added);
      content.set(reader.read(followUp));
    }
    return isKept;
  }
}
