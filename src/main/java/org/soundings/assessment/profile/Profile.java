package org.soundings.assessment.profile;

import java.time.LocalDate;
import java.util.List;
import org.soundings.base.Withers;
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
@Withers
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
    int lastOwnThreatNumber)
    implements ProfileBuilder.With {

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

  /// Remembers that numbers up to these were given, so that none is used twice.
  public Profile withNumbersGiven(int evidenceNumber, int actionNumber) {
    return with()
        .lastEvidenceNumber(Math.max(lastEvidenceNumber, evidenceNumber))
        .lastActionNumber(Math.max(lastActionNumber, actionNumber))
        .build();
  }

  /// Remembers that a number was given to a threat of the team's own.
  public Profile withOwnThreatNumberGiven(int number) {
    return withLastOwnThreatNumber(Math.max(lastOwnThreatNumber, number));
  }
}
