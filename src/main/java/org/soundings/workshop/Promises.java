package org.soundings.workshop;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.soundings.app.Dates;
import org.soundings.app.KnownNames;
import org.soundings.assessment.Action;

/// What was promised in the meeting in front: the room goes through it before it parts, and says
/// who does it and until when.
public final class Promises {

  private final Meeting meeting;

  public Promises(Meeting meeting) {
    this.meeting = meeting;
  }

  /// In the order in which they were noted.
  public List<Action> all() {
    return meeting.assessment().actions(meeting.workshop().actions());
  }

  /// Who can be meant, those at the meeting first.
  public KnownNames people() {
    return meeting.people();
  }

  public LocalDate today() {
    return meeting.today();
  }

  /// Where it was promised; "" where that was at no question.
  public String from(Action action) {
    return action.questions().stream().findFirst().map(meeting::questionTitle).orElse("");
  }

  public void owner(String id, String who) {
    change(id, "owner", trc("a change", "owner"), action -> action.withOwner(who.strip()));
  }

  public void due(String id, Optional<LocalDate> day) {
    change(id, "due", trc("a change", "date"), action -> action.withDue(day.orElse(null)));
  }

  private void change(String id, String place, String name, UnaryOperator<Action> change) {
    if (meeting.isClosed()) {
      return;
    }
    meeting
        .open()
        .workbench()
        .type(name, id + "/" + place, a -> a.action(id).map(change).map(a::withAction).orElse(a));
  }

  /// What, who and until when, as the room reads it.
  public static String line(Action action) {
    return "%s (%s, %s)"
        .formatted(
            action.title(),
            action.owner().isBlank() ? tr("nobody yet") : action.owner(),
            action.due() == null ? tr("no date") : Dates.day(action.due()));
  }
}
