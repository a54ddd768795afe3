package org.soundings.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.app.ChangeSummary;
import org.soundings.app.ChangedItem;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.Library;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Place;

/// Finds the place at which a change is visible.
final class ChangeLocator {

  private ChangeLocator() {}

  /// The place of a part. For a deleted part, the place of the list that it was in; for an orphaned
  /// answer, the list of answers without a question.
  static Place of(ChangedItem part, Library library) {
    Optional<String> id = Optional.of(part.id()).filter(_ -> part.remains() && !isWhole(part));
    return switch (part.kind()) {
      case ANSWER ->
          isAsked(part, library) ? new Place.Question(part.id()) : new Place.OrphanedAnswers(id);
      case SYSTEM -> new Place.SystemModel(id);
      case THREAT -> new Place.Threats(id.map(ThreatId::parse));
      case EVIDENCE -> new Place.EvidenceList(id);
      case ACTION -> new Place.Actions(id);
      case SESSION -> new Place.Workshop(id);
      case REPORT -> new Place.Report();
      case PERSON, ASSUMPTION -> step(FirstStep.PEOPLE);
      case FACTOR -> step(FirstStep.CONTEXT);
      case NAME, FRAMEWORKS -> step(FirstStep.NAME);
      case SCOPE -> step(FirstStep.SCOPE);
      case VALIDITY -> step(FirstStep.EVIDENCE);
    };
  }

  /// The place of something that a change removed; empty if it had no place of its own.
  static Optional<Place> before(ChangedItem part, Library library) {
    return switch (part.kind()) {
      case SYSTEM, THREAT, EVIDENCE, ACTION, SESSION ->
          Optional.of(of(new ChangedItem(part.kind(), part.id(), part.title(), true), library));
      case PERSON, ANSWER, ASSUMPTION, FACTOR, NAME, SCOPE, FRAMEWORKS, VALIDITY, REPORT ->
          Optional.empty();
    };
  }

  /// The place that shows most of the change; empty if nothing of it is visible.
  static Optional<Place> of(ChangeSummary touched, Library library) {
    List<ChangedItem> parts = touched.parts();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    ChangedItem first = parts.getFirst();
    boolean isAlone = parts.stream().filter(each -> each.kind() == first.kind()).count() == 1;
    return Optional.of(isAlone ? of(first, library) : together(first, library));
  }

  private static Place together(ChangedItem first, Library library) {
    return first.kind() == ChangedItem.Kind.ANSWER && isAsked(first, library)
        ? new Place.QuestionTable()
        : of(new ChangedItem(first.kind(), "", "", false), library);
  }

  private static boolean isAsked(ChangedItem answer, Library library) {
    return library.question(answer.id()).isPresent();
  }

  /// Whether a place shows what is at another place: the same place, the list from which something
  /// was deleted, or a report that is open in the program.
  static boolean isSeenFrom(Place here, Place there) {
    return here.equals(there)
        || (isList(there) && here.getClass() == there.getClass())
        || (there instanceof Place.EvidenceList(var id) && id.filter(isReadAt(here)).isPresent());
  }

  private static Predicate<String> isReadAt(Place here) {
    return switch (here) {
      case Place.Findings(var evidence) -> evidence::equals;
      case Place.Comparison(var first, var second) -> id -> id.equals(first) || id.equals(second);
      default -> _ -> false;
    };
  }

  private static boolean isList(Place place) {
    return switch (place) {
      case Place.SystemModel(var id) -> id.isEmpty();
      case Place.Threats(var id) -> id.isEmpty();
      case Place.EvidenceList(var id) -> id.isEmpty();
      case Place.Actions(var id) -> id.isEmpty();
      case Place.Workshop(var id) -> id.isEmpty();
      case Place.OrphanedAnswers(var id) -> id.isEmpty();
      default -> false;
    };
  }

  private static boolean isWhole(ChangedItem part) {
    return part.id().isEmpty();
  }

  private static Place step(FirstStep step) {
    return new Place.Context(Optional.of(step));
  }
}
