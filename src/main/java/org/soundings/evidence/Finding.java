package org.soundings.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Withers;

/// One line of a tool's report. The report's severities are neither recomputed nor dropped.
///
/// @param id the reported id: `CVE-2024-3094`, `KSV001`, `4.1.1`
/// @param title a few words; the id if the report has none
/// @param outcome the result of the check
/// @param where the location
/// @param ratings every severity rating with its source; the first is the tool's own
/// @param cvss every CVSS rating with version, vector and source
/// @param fix whether and in which versions it is fixed
/// @param assertion a statement on whether it matters for this product; null if there is none
@Withers
public record Finding(
    Kind kind,
    String id,
    String title,
    Outcome outcome,
    Location where,
    List<SeverityRating> ratings,
    List<CvssRating> cvss,
    Fix fix,
    @Nullable Assertion assertion)
    implements FindingBuilder.With {

  public Finding {
    ratings = List.copyOf(ratings);
    cvss = List.copyOf(cvss);
  }

  /// The kind of a finding.
  public enum Kind {
    VULNERABILITY("vulnerability"),
    MISCONFIGURATION("misconfiguration"),
    SECRET("secret"),
    LICENCE("licence"),
    BENCHMARK("benchmark check"),
    CODE("code"),
    EVENT("event"),
    POLICY("policy check");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// A reported vulnerability or failed check with only an id, a title and a location.
  public static Finding of(Kind kind, String id, String title, Location where) {
    return new Finding(
        kind,
        id,
        title.isEmpty() ? id : title,
        Outcome.FAILED,
        where,
        List.of(),
        List.of(),
        Fix.UNKNOWN,
        null);
  }

  /// With only the tool's own rating; without any if the word is empty.
  public Finding rated(String word) {
    return withRatings(word.isEmpty() ? List.of() : List.of(new SeverityRating(word, "")));
  }

  /// With the tool's name on its own ratings, so that they can be compared with another tool's.
  public Finding ratedBy(String tool) {
    return withRatings(
        ratings.stream()
            .map(
                rating ->
                    rating.source().isEmpty() ? new SeverityRating(rating.word(), tool) : rating)
            .toList());
  }

  /// The band for sorting and counting. It is the band of the tool's own word, or without one the
  /// highest of its scores.
  public Severity severity() {
    boolean said = !ratings.isEmpty() && !ratings.getFirst().word().isEmpty();
    return said
        ? ratings.getFirst().band()
        : cvss.stream()
            .map(CvssRating::band)
            .max(Comparator.naturalOrder())
            .orElse(Severity.UNKNOWN);
  }

  public Optional<Assertion> asserted() {
    return Optional.ofNullable(assertion);
  }

  /// Whether it is reported and no statement says that it does not matter.
  public boolean isOpen() {
    return outcome.isReported() && (assertion == null || !assertion.silences());
  }
}
