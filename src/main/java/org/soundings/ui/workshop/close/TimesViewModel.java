package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.ErrorCode;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.workshop.RunningSession;

/// The time of each item and of the session. Wrong minutes are corrected here; undo reverts a
/// correction like any other change.
public final class TimesViewModel {

  /// An agenda item and the time it took.
  ///
  /// @param passedOver whether it was skipped
  record Line(Plan.StepId step, String title, int minutes, boolean passedOver) {}

  /// Everything the pane shows at one moment.
  ///
  /// @param minutes the time of the session
  /// @param empty whether it was started and took no time
  record Content(List<Line> lines, int minutes, boolean empty) {
    Content {
      lines = List.copyOf(lines);
    }

    /// Why the sum of the items differs from the session; "" if it does not.
    String difference() {
      int steps = lines.stream().mapToInt(Line::minutes).sum();
      if (lines.isEmpty() || steps == minutes) {
        return "";
      }
      return steps < minutes
          ? tr(
              "The agenda items took %d min in total. Another %d min were spent on other things.",
              steps, minutes - steps)
          : tr(
              "The agenda items took %d min in total, more than the whole session. Check the times.",
              steps);
    }
  }

  private final Notices notices;
  private final RunningSession running;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param changed runs after each correction
  TimesViewModel(Notices notices, RunningSession running, Runnable changed) {
    this.notices = notices;
    this.running = running;
    this.changed = changed;
    content = new ReadOnlyObjectWrapper<>(read());
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  void refresh() {
    content.set(read());
  }

  /// Corrects the time of an item. Text that is not a number of minutes changes nothing.
  public void type(Plan.StepId step, String text) {
    minutes(text)
        .ifPresent(
            minutes ->
                running.type(
                    tr("agenda item duration changed"),
                    "took/" + step,
                    session -> session.correcting(step, minutes, running.now())));
    changed.run();
  }

  /// Corrects the time of the session.
  public void typeAll(String text) {
    minutes(text)
        .ifPresent(
            minutes ->
                running.type(
                    tr("session duration changed"),
                    "took",
                    session -> session.withMinutes(minutes)));
    changed.run();
  }

  /// Says that the session was started by accident.
  void notHeld() {
    running.editWorkshop(tr("session marked as not run"), Workshop::notStarted);
    changed.run();
  }

  /// A number of minutes; other text causes a notice.
  private OptionalInt minutes(String text) {
    String digits = text.strip();
    if (digits.matches("[0-9]{1,4}")) {
      notices.withdraw(ErrorCode.INVALID_NUMBER);
      return OptionalInt.of(Integer.parseInt(digits));
    }
    notices.say(
        Notice.trouble(
            ErrorCode.INVALID_NUMBER,
            tr("“%s” is not a number of minutes.", digits),
            tr("The time is unchanged. Enter a number such as 25.")));
    return OptionalInt.empty();
  }

  private Content read() {
    Plan plan = running.workshop().plan();
    var lines = new ArrayList<Line>();
    for (int at = 0; at < plan.steps().size(); at++) {
      PlanStep step = plan.steps().get(at);
      lines.add(new Line(plan.id(at), title(step), step.took(), running.passedOver(step)));
    }
    int minutes = running.session().map(Session::minutes).orElse(0);
    return new Content(lines, minutes, minutes == 0 && running.workshop().started() != null);
  }

  private String title(PlanStep step) {
    return step.asks() ? running.questionTitle(step.question()) : running.stepTitle(step);
  }
}
