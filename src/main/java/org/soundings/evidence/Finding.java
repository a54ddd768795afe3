package org.soundings.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Withers;

/// One line of a tool's report. Nothing the report says about severity is recomputed or dropped.
///
/// @param id what is reported: `CVE-2024-3094`, `KSV001`, `4.1.1`
/// @param title a few words; the id where the report has none
/// @param outcome how the check ended
/// @param where where it was found
/// @param ratings every rating with its source; the first is the tool's own
/// @param cvss every CVSS rating with version, vector and source
/// @param fix whether and in which versions it is mended
/// @param assertion what somebody says about whether it matters here; null where nobody does
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

  /// What kind of thing is reported.
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

  /// A reported flaw or failed check with nothing known beyond what and where.
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

  /// With the tool's own rating alone; without any where the word is empty.
  public Finding rated(String word) {
    return withRatings(word.isEmpty() ? List.of() : List.of(new SeverityRating(word, "")));
  }

  /// With the tool's name on its own ratings, so that they can stand beside another tool's.
  public Finding ratedBy(String tool) {
    return withRatings(
        ratings.stream()
            .map(
                rating ->
                    rating.source().isEmpty() ? new SeverityRating(rating.word(), tool) : rating)
            .toList());
  }

  /// The band to sort and count by: that of the tool's own word; where it wrote none, the highest
  /// of the scores it gives.
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

  /// Whether it is reported and nobody said that it does not matter here.
  public boolean isOpen() {
    return outcome.isReported() && (assertion == null || !assertion.silences());
  }
}
