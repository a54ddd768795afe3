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
import org.soundings.workshop.OpenActions;
import org.soundings.workshop.QuickNote;
import org.soundings.workshop.RunningSession;
import org.soundings.workshop.SessionNote;
import org.soundings.workshop.StepTime;

/// The current agenda item, its time, and what the facilitator sees of it.
public final class RunViewModel {

  /// The running time of the session, for other screens.
  ///
  /// @param words the text of the clock
  /// @param up whether the time of the item is used up
  /// @param since when it was started
  public record Running(String words, boolean up, Instant since) {}

  private final ScreenContext context;
  private final RunningSession session;
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

  public RunViewModel(ScreenContext context, RunningSession session) {
    this.context = context;
    this.session = session;
    timer = new AgendaTimer(session);
    estimates = new EstimateViewModel(session, projection);
    silent = new SilentViewModel(context, session, projection);
    cards = new CardsViewModel(session, projection);
    reader = new StepReader(session, timer, estimates);
    display = new ProjectorDisplay(session, projection, estimates, silent, cards);
    content = new ReadOnlyObjectWrapper<>(reader.read(followUp));
    writer = new StepWriter(context, session, reader::question);
    refresh();
  }

  /// Writes what is said at the current item.
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

  /// Reads the assessment again. The time continues, and the projector view follows.
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
    display.follow(content(), timer.sessionId());
  }

  /// Stops the time because the session is over.
  public void stop() {
    timer.stop();
    refresh();
  }

  /// Saves the time that was spent so far.
  public void leave() {
    timer.keep();
  }

  /// Finishes the item and goes to the next one.
  public void next() {
    next(List.of());
  }

  /// The same, and reports what is left behind unfinished.
  ///
  /// @param drafts texts of unsaved draft notes
  public void next(List<String> drafts) {
    List<String> waiting = new ArrayList<>(estimates.undecided());
    waiting.addAll(drafts);
    boolean goesOn = timer.current().isPresent();
    timer.next();
    refresh();
    project();
    if (goesOn && !waiting.isEmpty()) {
      String words = tr("Saved drafts, not recorded yet: %s.", String.join("; ", waiting));
      context().work().notices().say(Notice.news(words));
    }
  }

  public void previous() {
    if (timer.at() > 0) {
      go(timer.at() - 1);
    }
  }

  /// Goes to any item; the time spent on this one is saved.
  public void go(int to) {
    timer.go(to);
    refresh();
    project();
  }

  /// Goes to the item of a question, unless it is current.
  public void goTo(String question) {
    List<PlanStep> steps = session.workshop().plan().steps();
    if (question().filter(q -> q.id().equals(question)).isEmpty()) {
      steps.stream()
          .filter(step -> step.question().equals(question))
          .findFirst()
          .ifPresent(step -> go(steps.indexOf(step)));
    }
  }

  /// Shows the next follow-up question; after the last one, none.
  public void deeper() {
    int all = question().map(q -> q.followUps().size()).orElse(0);
    followUp = followUp + 1 < all ? followUp + 1 : -1;
    content.set(reader.read(followUp));
    project();
  }

  /// Shows the item in the projector view, whatever it showed before.
  public void project() {
    display.show(content());
  }

  public boolean isRunning() {
    return timer.isRunning();
  }

  /// The time while it runs; empty while it is paused.
  public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// The time that the item took so far, in whole minutes.
  public ReadOnlyIntegerProperty tookProperty() {
    return took.getReadOnlyProperty();
  }

  /// Starts the time, or pauses it.
  public void startOrPause() {
    timer.startOrPause();
    refresh();
  }

  /// Extends the item by two minutes.
  public void more() {
    timer.more();
    refresh();
  }

  /// Reads the clock.
  public void tick() {
    timer.keepMinutes();
    took.set(timer.took());
    StepTime time = timer.time();
    projection.tell(time);
    running.set(timer.runningSince().map(since -> new Running(time.words(), time.up(), since)));
  }

  /// The phase of the current item, or "".
  String phase(StepContent now) {
    return now.plan().steps().get(now.at()).phaseWords();
  }

  /// Marks that a participant has spoken at this item, or has not.
  public void spoke(String who) {
    timer.spoke(who);
    refresh();
  }

  /// Marks that a participant leaves early, or returns.
  public void left(String who, boolean gone) {
    int minutes = timer.minutes();
    session.editWorkshop(
        gone ? tr("participant left") : tr("participant returned"),
        w -> gone ? w.withDeparture(new Workshop.Departure(who, minutes)) : w.withReturn(who));
    refresh();
  }

  private Optional<Question> question() {
    return reader.question();
  }

  /// Deletes a note of an item; undo restores it.
  void takeBack(SessionNote kept) {
    writer.takeBack(kept);
    refresh();
  }

  /// The open actions.
  OpenActions openActions() {
    return new OpenActions(session);
  }

  /// The quick form for actions, decisions and topics for the parking lot.
  public QuickNote quickNote() {
    return new QuickNote(session, question().map(Question::id).orElse(""));
  }

  /// Saves a note with the question at which it was started. If another item is current by now, the
  /// note is shown there too, with a reference to its own item.
  ///
  /// @param keeping saves it, and returns whether it did
  boolean keep(QuickNote to, Predicate<QuickNote> keeping) {
    List<SessionNote> before = to.kept();
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
