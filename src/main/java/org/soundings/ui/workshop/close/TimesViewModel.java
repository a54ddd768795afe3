package org.soundings.ui.workshop.close;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.TroubleCode;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.workshop.Meeting;

/// How long each step took, and the meeting. Minutes that were counted wrong are corrected here;
/// that is a change like any other, and undo takes it back.
public final class TimesViewModel {

  /// A step and how long it took.
  ///
  /// @param passedOver whether the room went on from it without beginning it
  record Line(Plan.StepId step, String title, int minutes, boolean passedOver) {}

  /// All of it at one moment.
  ///
  /// @param minutes how long the meeting took
  /// @param empty whether it was begun and took no time
  record Content(List<Line> lines, int minutes, boolean empty) {
    Content {
      lines = List.copyOf(lines);
    }

    /// Why the minutes of the steps are not those of the meeting; "" where they are.
    String difference() {
      int steps = lines.stream().mapToInt(Line::minutes).sum();
      if (lines.isEmpty() || steps == minutes) {
        return "";
      }
      return steps < minutes
          ? tr("The steps took %d min together, %d min passed beside them.", steps, minutes - steps)
          : tr("The steps took %d min together, more than the whole meeting.", steps);
    }
  }

  private final Notices notices;
  private final Meeting meeting;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Content> content;

  /// @param changed run after each correction
  TimesViewModel(Notices notices, Meeting meeting, Runnable changed) {
    this.notices = notices;
    this.meeting = meeting;
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

  /// Corrects how long a step took. What is no number of minutes changes nothing.
  public void type(Plan.StepId step, String text) {
    minutes(text)
        .ifPresent(
            minutes ->
                meeting.type(
                    tr("time that a step took"),
                    "took/" + step,
                    session -> session.correcting(step, minutes, meeting.now())));
    changed.run();
  }

  /// Corrects how long the meeting took.
  public void typeAll(String text) {
    minutes(text)
        .ifPresent(
            minutes ->
                meeting.type(
                    tr("time that a meeting took"),
                    "took",
                    session -> session.withMinutes(minutes)));
    changed.run();
  }

  /// Says that the time was started by mistake.
  void notHeld() {
    meeting.editWorkshop(tr("meeting that was not held"), Workshop::notBegun);
    changed.run();
  }

  /// A number of minutes; anything else is told.
  private OptionalInt minutes(String text) {
    String digits = text.strip();
    if (digits.matches("[0-9]{1,4}")) {
      notices.withdraw(TroubleCode.NO_NUMBER);
      return OptionalInt.of(Integer.parseInt(digits));
    }
    notices.say(
        Notice.trouble(
            TroubleCode.NO_NUMBER,
            tr("“%s” is no number of minutes.", digits),
            tr("The time is as it was. Write a number such as 25.")));
    return OptionalInt.empty();
  }

  private Content read() {
    Plan plan = meeting.workshop().plan();
    var lines = new ArrayList<Line>();
    for (int at = 0; at < plan.steps().size(); at++) {
      PlanStep step = plan.steps().get(at);
      lines.add(new Line(plan.id(at), title(step), step.took(), meeting.passedOver(step)));
    }
    int minutes = meeting.session().map(Session::minutes).orElse(0);
    return new Content(lines, minutes, minutes == 0 && meeting.workshop().begun() != null);
  }

  private String title(PlanStep step) {
    return step.asks() ? meeting.questionTitle(step.question()) : meeting.stepTitle(step);
  }
}
