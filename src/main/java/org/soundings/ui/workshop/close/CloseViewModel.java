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
import org.soundings.workshop.OpenActions;
import org.soundings.workshop.RunningSession;

/// The decisions, the open topics, the actions with owner and due date, and the retrospective.
public final class CloseViewModel {

  /// Everything the close side shows at one moment.
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
  private final RunningSession running;
  private final Runnable stop;
  private final BooleanSupplier isRunning;
  private final BooleanSupplier isVoting;
  private final TimesViewModel times;
  private final ClosingPageFile page;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param stop stops the time of the session
  /// @param isRunning whether the time runs
  /// @param isVoting whether a voting round is open, whose votes would be lost by closing
  public CloseViewModel(
      ScreenContext context,
      RunningSession running,
      Runnable stop,
      BooleanSupplier isRunning,
      BooleanSupplier isVoting) {
    this.context = context;
    this.running = running;
    this.stop = stop;
    this.isRunning = isRunning;
    this.isVoting = isVoting;
    times = new TimesViewModel(context.work().notices(), running, this::refresh);
    page = new ClosingPageFile(context, running);
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  public Content content() {
    return content.get();
  }

  /// The time of each item.
  public TimesViewModel times() {
    return times;
  }

  /// The closing page with the results of the session, as a file.
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
    running.type(
        tr("retrospective changed"),
        place,
        s -> s.changing(w -> w.withRetrospective(change.apply(w.retrospective()))));
    refresh();
  }

  /// Stops the time, which can still run during the retrospective.
  void stopTime() {
    stop.run();
    refresh();
  }

  ZoneId zone() {
    return context.zone();
  }

  /// Closes the session and stops its time, or reopens it. While a voting round is open, the
  /// session stays open and a notice says so.
  public void close(boolean closed) {
    if (closed && isVoting.getAsBoolean()) {
      String words =
          tr(
              "A vote is in progress. Reveal the votes or discard the round, then close the session.");
      running.say(words);
      return;
    }
    if (closed) {
      stop.run();
      running.close();
    } else {
      running.openAgain();
    }
    refresh();
  }

  private Content read() {
    Optional<Session> session = running.session();
    Closing closing =
        session
            .map(
                now ->
                    Closing.of(
                        running.library(),
                        running.assessment(),
                        running.open().threats(),
                        now,
                        running.now()))
            .orElse(NOTHING);
    Workshop workshop = running.workshop();
    return new Content(
        session,
        session.map(now -> summary(now, closing.head())).orElse(""),
        closing.decided(),
        closing.open(),
        closing.unplaced(),
        new OpenActions(running).all().stream().map(OpenActions::line).toList(),
        workshop.retrospective(),
        workshop.ended() != null);
  }

  /// While the time runs, its count is omitted, because it is shown below.
  private String summary(Session session, String held) {
    Plan plan = session.workshop().plan();
    if (plan.isEmpty()) {
      return held;
    }
    return held + " " + (isRunning.getAsBoolean() ? plan.planned() : plan.times());
  }
}
