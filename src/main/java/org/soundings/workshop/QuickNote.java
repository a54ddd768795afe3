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

/// Notes what the room agrees on without leaving the step it is at.
///
/// @param question the question that is talked about, or ""
public record QuickNote(Meeting meeting, String question) {

  /// Id of the meeting in front; "" while there is none.
  public String meetingId() {
    return meeting.session().map(Session::id).orElse("");
  }

  /// Who can be meant, those at the meeting first.
  public KnownNames people() {
    return meeting.people();
  }

  public LocalDate today() {
    return meeting.today();
  }

  /// What is kept at the question, or at all steps that ask none.
  public List<Kept> kept() {
    return Kept.at(question, meeting.assessment(), meeting.workshop());
  }

  /// Somebody does something. A blank sentence is not noted, and nothing in a closed meeting.
  ///
  /// @return whether it was
  public boolean act(String what, String who, Optional<LocalDate> due) {
    if (what.isBlank() || meeting.isClosed()) {
      return false;
    }
    String session = meetingId();
    meeting
        .open()
        .workbench()
        .edit(
            tr("new action"),
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
    meeting.talkedAbout(question);
    return true;
  }

  /// Something waits for another time.
  public boolean park(String what, String why, String who) {
    if (what.isBlank() || meeting.isClosed()) {
      return false;
    }
    var parked = new Parked(what.strip(), why.strip(), who.strip(), question);
    meeting.editWorkshop(
        tr("parking"),
        w -> w.withParked(Stream.concat(w.parked().stream(), Stream.of(parked)).toList()));
    meeting.talkedAbout(question);
    return true;
  }

  /// Something is decided.
  public boolean agree(String what, String reason) {
    if (what.isBlank() || meeting.isClosed()) {
      return false;
    }
    var agreed = new Agreed(what.strip(), reason.strip(), question);
    meeting.editWorkshop(
        tr("decision of a meeting"),
        w -> w.withAgreed(Stream.concat(w.agreed().stream(), Stream.of(agreed)).toList()));
    meeting.talkedAbout(question);
    return true;
  }
}
