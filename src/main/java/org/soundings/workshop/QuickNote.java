package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.app.KnownNames;
import org.soundings.assessment.Action;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop.Agreed;
import org.soundings.assessment.workshop.Workshop.Parked;

/// Records what the team agrees on without leaving the current agenda item.
///
/// @param question the current question, or ""
public record QuickNote(RunningSession running, String question) {

  /// Id of the current session; "" if there is none.
  public String sessionId() {
    return running.session().map(Session::id).orElse("");
  }

  /// Suggested names, participants of the session first.
  public KnownNames people() {
    return running.people();
  }

  public LocalDate today() {
    return running.today();
  }

  /// What was recorded at the question, or at all items without a question.
  public List<SessionNote> kept() {
    return SessionNote.at(question, running.assessment(), running.workshop());
  }

  /// Adds an action. Does nothing for a blank title or in a closed session.
  ///
  /// @return whether it was added
  public boolean act(String what, String who, Optional<LocalDate> due) {
    if (what.isBlank() || running.isClosed()) {
      return false;
    }
    String session = sessionId();
    running
        .open()
        .workbench()
        .edit(
            tr("action added"),
            a -> {
              String id = new GivenIds(a).nextAction();
              List<String> from = question.isEmpty() ? List.of() : List.of(question);
              var action =
                  new Action(
                      id,
                      what.strip(),
                      who.strip(),
                      due.orElse(null),
                      Action.Status.PLANNED,
                      "",
                      List.of(),
                      from,
                      "");
              var changed = a.withAction(action);
              return changed.sessions().stream()
                  .filter(each -> each.id().equals(session))
                  .findFirst()
                  .map(each -> changed.withSession(each.changing(w -> w.withAction(id))))
                  .orElse(changed);
            });
    running.talkedAbout(question);
    return true;
  }

  /// Adds a topic to the parking lot.
  public boolean park(String what, String why, String who) {
    if (what.isBlank() || running.isClosed()) {
      return false;
    }
    var parked = new Parked(what.strip(), why.strip(), who.strip(), question);
    running.editWorkshop(
        tr("parked item added"),
        w -> w.withParked(Stream.concat(w.parked().stream(), Stream.of(parked)).toList()));
    running.talkedAbout(question);
    return true;
  }

  /// Adds an agreement.
  public boolean agree(String what, String reason) {
    if (what.isBlank() || running.isClosed()) {
      return false;
    }
    var agreed = new Agreed(what.strip(), reason.strip(), question);
    running.editWorkshop(
        tr("session decision added"),
        w -> w.withAgreed(Stream.concat(w.agreed().stream(), Stream.of(agreed)).toList()));
    running.talkedAbout(question);
    return true;
  }
}
