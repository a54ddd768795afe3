package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;

/// Something that was recorded at an agenda item, so that the team sees what it agreed on.
public sealed interface SessionNote {

  /// An agreement.
  record Decided(Workshop.Agreed agreed) implements SessionNote {}

  /// An entry of the parking lot.
  record Parked(Workshop.Parked parked) implements SessionNote {}

  /// An action with its owner.
  record Promised(Action action) implements SessionNote {}

  /// What was recorded at a question, in this order: agreements, actions, parking lot.
  ///
  /// @param question its id; "" for items without a question
  static List<SessionNote> at(String question, Assessment assessment, Workshop workshop) {
    Stream<SessionNote> decided =
        workshop.agreed().stream().filter(a -> a.question().equals(question)).map(Decided::new);
    Stream<SessionNote> promised =
        assessment.actions().stream()
            .filter(action -> workshop.actions().contains(action.id()))
            .filter(
                action ->
                    question.isEmpty()
                        ? action.questions().isEmpty()
                        : action.questions().contains(question))
            .map(Promised::new);
    Stream<SessionNote> parked =
        workshop.parked().stream().filter(p -> p.question().equals(question)).map(Parked::new);
    return Stream.of(decided, promised, parked).flatMap(each -> each).toList();
  }

  /// Whether it is the same note, even if the owner or due date of an action was changed.
  default boolean isSameAs(SessionNote other) {
    return this instanceof Promised(var one) && other instanceof Promised(var two)
        ? one.id().equals(two.id())
        : equals(other);
  }

  /// The label for removing it.
  default String removal() {
    return switch (this) {
      case Decided _ -> tr("decision removed");
      case Promised _ -> tr("action removed");
      case Parked _ -> tr("parked item removed");
    };
  }

  /// The assessment without it. If the same was recorded twice, one stays.
  default Assessment takenFrom(Assessment assessment, Session session) {
    return switch (this) {
      case Decided(var agreed) ->
          assessment.withSession(session.changing(w -> w.withAgreed(without(w.agreed(), agreed))));
      case Parked(var parked) ->
          assessment.withSession(session.changing(w -> w.withParked(without(w.parked(), parked))));
      case Promised(var action) ->
          assessment
              .withoutAction(action.id())
              .withSession(session.changing(w -> w.withoutAction(action.id())));
    };
  }

  private static <T> List<T> without(List<T> all, T one) {
    var rest = new ArrayList<>(all);
    rest.remove(one);
    return rest;
  }
}
