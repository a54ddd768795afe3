package org.soundings.workshop;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;

/// Something that a step of a meeting keeps, so that the room sees what it agreed on.
public sealed interface Kept {

  /// Something that was decided.
  record Decided(Workshop.Agreed agreed) implements Kept {}

  /// Something that waits for another time.
  record Parked(Workshop.Parked parked) implements Kept {}

  /// Somebody does something.
  record Promised(Action action) implements Kept {}

  /// What was kept at a question, in this order: decided, promised, parked.
  ///
  /// @param question its id; "" for what was kept at steps that ask none
  static List<Kept> at(String question, Assessment assessment, Workshop workshop) {
    Stream<Kept> decided =
        workshop.agreed().stream().filter(a -> a.question().equals(question)).map(Decided::new);
    Stream<Kept> promised =
        assessment.actions().stream()
            .filter(action -> workshop.actions().contains(action.id()))
            .filter(
                action ->
                    question.isEmpty()
                        ? action.questions().isEmpty()
                        : action.questions().contains(question))
            .map(Promised::new);
    Stream<Kept> parked =
        workshop.parked().stream().filter(p -> p.question().equals(question)).map(Parked::new);
    return Stream.of(decided, promised, parked).flatMap(each -> each).toList();
  }

  /// Whether it is the same thing, also where somebody changed the owner or the day of an action.
  default boolean isSameAs(Kept other) {
    return this instanceof Promised(var mine) && other instanceof Promised(var theirs)
        ? mine.id().equals(theirs.id())
        : equals(other);
  }

  /// What taking it back is called.
  default String removal() {
    return switch (this) {
      case Decided _ -> tr("removal of a decision");
      case Promised _ -> tr("removal of an action");
      case Parked _ -> tr("removal of something parked");
    };
  }

  /// The assessment without it. Where the same was noted twice, one stays.
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
