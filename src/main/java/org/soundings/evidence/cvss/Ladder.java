package org.soundings.evidence.cvss;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.CvssRating;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Severity;
import org.soundings.evidence.SeverityRating;

/// Every rating of one vulnerability, from the lowest to the highest band. None is dropped and none
/// is averaged.
///
/// @param ratings sorted by band, then version, then source
public record Ladder(List<Rating> ratings) {

  /// A score may be written with one digit less than computed. A larger deviation is a difference.
  private static final double SAME = 0.05;

  public Ladder {
    ratings = List.copyOf(ratings);
  }

  /// One rating.
  ///
  /// @param scale `CVSS 3.1`, or `words` for a qualitative level
  /// @param source who rated it
  /// @param said the score or the word in the report
  /// @param vector or ""
  /// @param computed the score of the vector; null without a vector
  /// @param band its severity band
  /// @param agrees false if the report's score is not the vector's
  public record Rating(
      String scale,
      String source,
      String said,
      String vector,
      @Nullable Double computed,
      Severity band,
      boolean agrees) {}

  /// The ladder of one vulnerability, from all findings about it.
  public static Ladder of(List<Finding> findings) {
    Set<Rating> ratings = new LinkedHashSet<>();
    for (Finding finding : findings) {
      finding.cvss().forEach(rating -> ratings.add(rating(rating)));
      finding.ratings().forEach(rating -> ratings.add(rating(rating)));
    }
    var sorted = new ArrayList<>(ratings);
    sorted.sort(
        Comparator.comparing(Rating::band)
            .thenComparing(Rating::scale)
            .thenComparing(Rating::source));
    return new Ladder(sorted);
  }

  private static Rating rating(CvssRating rating) {
    OptionalDouble computed = CvssVector.score(rating.version(), rating.vector());
    Double score = rating.score();
    double shown = score != null ? score : computed.orElse(0);
    boolean agrees =
        score == null || computed.isEmpty() || Math.abs(score - computed.getAsDouble()) < SAME;
    boolean rated = score != null || computed.isPresent();
    return new Rating(
        tr("CVSS %s", (rating.version().isEmpty() ? tr("(unknown version)") : rating.version())),
        rating.source(),
        rated ? String.format(Locale.ROOT, "%.1f", shown) : tr("no score"),
        rating.vector(),
        computed.isPresent() ? computed.getAsDouble() : null,
        rated ? CvssVector.band(rating.version(), shown) : Severity.UNKNOWN,
        agrees);
  }

  private static Rating rating(SeverityRating rating) {
    return new Rating("words", rating.source(), rating.word(), "", null, rating.band(), true);
  }

  /// Whether the ratings fall into more than one band.
  public boolean differs() {
    return bands().size() > 1;
  }

  private Set<Severity> bands() {
    return ratings.stream()
        .map(Rating::band)
        .filter(band -> band != Severity.UNKNOWN)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Why the bands probably differ, one sentence; "" if they do not.
  public String whyDifferent() {
    if (!differs()) {
      return "";
    }
    Set<String> scales =
        distinct(ratings.stream().map(Rating::scale).filter(s -> !s.equals("words")));
    boolean byVersion = scales.size() > 1 && bandsDifferBetweenScales(scales);
    boolean bySource =
        scales.stream().map(Ladder::generation).distinct().anyMatch(this::sourcesDisagree);
    boolean vendorWords =
        ratings.stream()
            .anyMatch(rating -> rating.scale().equals("words") && !rating.source().isEmpty());
    if (bySource) {
      return tr(
          "The severity ratings differ because %s assess the vulnerability in their own context.",
          sources());
    }
    if (byVersion) {
      return tr(
          "The severity ratings differ because %s use different metrics and severity ranges.",
          String.join(" and ", scales));
    }
    return vendorWords
        ? tr("The vendor rates the severity for its own product, not by the score alone.")
        : tr("The severity stated by the tool does not match the score.");
  }

  private boolean bandsDifferBetweenScales(Set<String> scales) {
    return scales.stream().map(this::bandsOn).distinct().count() > 1;
  }

  private Set<Severity> bandsOn(String scale) {
    return ratings.stream()
        .filter(rating -> rating.scale().equals(scale))
        .map(Rating::band)
        .collect(Collectors.toSet());
  }

  /// `CVSS 3.1` as `CVSS 3`, because the metrics are the same within a major version.
  private static String generation(String scale) {
    int dot = scale.indexOf('.');
    return dot < 0 ? scale : scale.substring(0, dot);
  }

  /// Whether two sources give different bands within the same major version.
  private boolean sourcesDisagree(String generation) {
    List<Rating> alike =
        ratings.stream()
            .filter(rating -> generation(rating.scale()).equals(generation))
            .filter(rating -> rating.band() != Severity.UNKNOWN && !rating.source().isEmpty())
            .toList();
    return alike.stream().map(Rating::source).distinct().count() > 1
        && alike.stream().map(Rating::band).distinct().count() > 1;
  }

  private String sources() {
    return String.join(
        ", ", distinct(ratings.stream().map(Rating::source).filter(source -> !source.isEmpty())));
  }

  private static Set<String> distinct(java.util.stream.Stream<String> texts) {
    return texts.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
