package org.soundings.assessment.profile;

import java.time.LocalDate;
import java.util.List;
import org.soundings.evidence.Validity;

/// What an assessment is about and who takes part: the content of `assessment.yaml`.
///
/// @param id a slug, such as `kittiwake-2026-winter`
/// @param title the system's name
/// @param occasion why it is looked at now, such as "Threat model, winter 2026"
/// @param classification how the report may be passed on, such as "Confidential", or ""
/// @param created the day it was begun
/// @param packs the packs it works with
/// @param validity how long the team holds each kind of evidence for credible
/// @param lastEvidenceNumber the highest evidence number ever given, so that none is used twice
/// @param lastActionNumber the highest action number ever given
/// @param lastOwnThreatNumber the highest number ever given to a threat of the team's own
public record Profile(
    String id,
    String title,
    String occasion,
    String classification,
    LocalDate created,
    Scope scope,
    Context context,
    List<PackUse> packs,
    List<Person> people,
    List<Assumption> assumptions,
    Validity validity,
    int lastEvidenceNumber,
    int lastActionNumber,
    int lastOwnThreatNumber) {

  public Profile {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
    packs = List.copyOf(packs);
    people = List.copyOf(people);
    assumptions = List.copyOf(assumptions);
  }

  /// A profile of which only title and day are known.
  public static Profile begin(String id, String title, LocalDate created, List<PackUse> packs) {
    return new Profile(
        id,
        title,
        "",
        "",
        created,
        Scope.EMPTY,
        Context.EMPTY,
        packs,
        List.of(),
        List.of(),
        Validity.DEFAULT,
        0,
        0,
        0);
  }

  public Profile withTitle(String text) {
    return copy(
        text, occasion, classification, scope, context, packs, people, assumptions, validity);
  }

  public Profile withOccasion(String text) {
    return copy(title, text, classification, scope, context, packs, people, assumptions, validity);
  }

  public Profile withClassification(String text) {
    return copy(title, occasion, text, scope, context, packs, people, assumptions, validity);
  }

  public Profile withScope(Scope newScope) {
    return copy(
        title, occasion, classification, newScope, context, packs, people, assumptions, validity);
  }

  public Profile withContext(Context newContext) {
    return copy(
        title, occasion, classification, scope, newContext, packs, people, assumptions, validity);
  }

  public Profile withPacks(List<PackUse> newPacks) {
    return copy(
        title, occasion, classification, scope, context, newPacks, people, assumptions, validity);
  }

  public Profile withPeople(List<Person> newPeople) {
    return copy(
        title, occasion, classification, scope, context, packs, newPeople, assumptions, validity);
  }

  public Profile withAssumptions(List<Assumption> newAssumptions) {
    return copy(
        title, occasion, classification, scope, context, packs, people, newAssumptions, validity);
  }

  public Profile withValidity(Validity newValidity) {
    return copy(
        title, occasion, classification, scope, context, packs, people, assumptions, newValidity);
  }

  /// Remembers that numbers up to these were given, so that none is used twice.
  public Profile withNumbersGiven(int evidenceNumber, int actionNumber) {
    return new Profile(
        id,
        title,
        occasion,
        classification,
        created,
        scope,
        context,
        packs,
        people,
        assumptions,
        validity,
        Math.max(lastEvidenceNumber, evidenceNumber),
        Math.max(lastActionNumber, actionNumber),
        lastOwnThreatNumber);
  }

  /// Remembers that a number was given to a threat of the team's own.
  public Profile withOwnThreatNumberGiven(int number) {
    return new Profile(
        id,
        title,
        occasion,
        classification,
        created,
        scope,
        context,
        packs,
        people,
        assumptions,
        validity,
        lastEvidenceNumber,
        lastActionNumber,
        Math.max(lastOwnThreatNumber, number));
  }

  private Profile copy(
      String newTitle,
      String newOccasion,
      String newClassification,
      Scope newScope,
      Context newContext,
      List<PackUse> newPacks,
      List<Person> newPeople,
      List<Assumption> newAssumptions,
      Validity newValidity) {
    return new Profile(
        id,
        newTitle,
        newOccasion,
        newClassification,
        created,
        newScope,
        newContext,
        newPacks,
        newPeople,
        newAssumptions,
        newValidity,
        lastEvidenceNumber,
        lastActionNumber,
        lastOwnThreatNumber);
  }
}
