package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.report.RichText;
import org.soundings.report.section.Closing;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.workshop.Meeting;
import org.soundings.workshop.Promises;

/// What was decided, what is open, who does what until when; and what the room thought of it.
public final class CloseViewModel {

  /// All of it at one moment.
  public record Content(
      Optional<Session> session,
      String summary,
      List<RichText> decided,
      List<RichText> open,
      List<RichText> unplaced,
      List<String> actions,
      Workshop.Retrospective retrospective,
      boolean closed) {
    public Content {
      decided = List.copyOf(decided);
      open = List.copyOf(open);
      unplaced = List.copyOf(unplaced);
      actions = List.copyOf(actions);
    }
  }

  private static final Closing NOTHING = new Closing("", List.of(), List.of(), List.of());

  private final ScreenContext context;
  private final Meeting meeting;
  private final Runnable stop;
  private final BooleanSupplier isRunning;
  private final BooleanSupplier isVoting;
  private final TimesViewModel times;
  private final ClosingPageFile page;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param stop stops the time of the meeting
  /// @param isRunning whether it runs
  /// @param isVoting whether a round of votes is open, whose votes a closed meeting would lose
  public CloseViewModel(
      ScreenContext context,
      Meeting meeting,
      Runnable stop,
      BooleanSupplier isRunning,
      BooleanSupplier isVoting) {
    this.context = context;
    this.meeting = meeting;
    this.stop = stop;
    this.isRunning = isRunning;
    this.isVoting = isVoting;
    times = new TimesViewModel(context.work().notices(), meeting, this::refresh);
    page = new ClosingPageFile(context, meeting);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  /// How long each step took.
  public TimesViewModel times() {
    return times;
  }

  /// The page that says what came of the meeting, to be written to a file.
  public ClosingPageFile page() {
    return page;
  }

  public void refresh() {
    times.refresh();
    content.set(read());
  }

  public void typeWorked(String text) {
    retrospect("worked", old -> new Workshop.Retrospective(text, old.change()));
  }

  public void typeChange(String text) {
    retrospect("change", old -> new Workshop.Retrospective(old.worked(), text));
  }

  private void retrospect(
      String place, java.util.function.UnaryOperator<Workshop.Retrospective> change) {
    meeting.type(
        tr("retrospective"),
        place,
        s -> s.changing(w -> w.withRetrospective(change.apply(w.retrospective()))));
    refresh();
  }

  /// Stops the time, which may run while people look back.
  void stopTime() {
    stop.run();
    refresh();
  }

  ZoneId zone() {
    return context.zone();
  }

  /// Closes the meeting, whose time stops, or opens it again. While a round of votes is open it
  /// stays open too, and that is said.
  public void close(boolean closed) {
    if (closed && isVoting.getAsBoolean()) {
      String words = tr("A round of votes is open. Show it or give it up, then close the meeting.");
      meeting.say(words);
      return;
    }
    if (closed) {
      stop.run();
      meeting.close();
    } else {
      meeting.openAgain();
    }
    refresh();
  }

  private Content read() {
    Optional<Session> session = meeting.session();
    Closing closing =
        session
            .map(
                now ->
                    Closing.of(
                        meeting.library(),
                        meeting.assessment(),
                        meeting.open().threats(),
                        now,
                        meeting.now()))
            .orElse(NOTHING);
    Workshop workshop = meeting.workshop();
    return new Content(
        session,
        session.map(now -> summary(now, closing.head())).orElse(""),
        closing.decided(),
        closing.open(),
        closing.unplaced(),
        new Promises(meeting).all().stream().map(Promises::line).toList(),
        workshop.retrospective(),
        workshop.ended() != null);
  }

  /// While the time runs nothing is said of what it has counted: that stands below.
  private String summary(Session session, String held) {
    Plan plan = session.workshop().plan();
    if (plan.isEmpty()) {
      return held;
    }
    return held + " " + (isRunning.getAsBoolean() ? plan.planned() : plan.times());
  }
}
