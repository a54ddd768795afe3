package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.soundings.app.Dates;
import org.soundings.app.KnownNames;
import org.soundings.assessment.Action;

/// The actions that were agreed on in the current session. The team reviews them at the end and
/// assigns owners and due dates.
public final class OpenActions {

  private final RunningSession session;

  public OpenActions(RunningSession session) {
    this.session = session;
  }

  /// In the order in which they were added.
  public List<Action> all() {
    return session.assessment().actions(session.workshop().actions());
  }

  /// Suggested names, participants of the session first.
  public KnownNames people() {
    return session.people();
  }

  public LocalDate today() {
    return session.today();
  }

  /// The question at which it was agreed on, or "".
  public String from(Action action) {
    return action.questions().stream().findFirst().map(session::questionTitle).orElse("");
  }

  public void owner(String id, String who) {
    change(id, "owner", tr("owner changed"), action -> action.withOwner(who.strip()));
  }

  public void due(String id, Optional<LocalDate> day) {
    change(id, "due", tr("due date changed"), action -> action.withDue(day.orElse(null)));
  }

  private void change(String id, String place, String name, UnaryOperator<Action> change) {
    if (session.isClosed()) {
      return;
    }
    session
        .open()
        .workbench()
        .type(name, id + "/" + place, a -> a.action(id).map(change).map(a::withAction).orElse(a));
  }

  /// The action with owner and due date, as the team reads it.
  public static String line(Action action) {
    return "%s (%s, %s)"
        .formatted(
            action.title(),
            action.owner().isBlank() ? tr("unassigned") : action.owner(),
            action.due() == null ? tr("no due date") : Dates.day(action.due()));
  }
}
