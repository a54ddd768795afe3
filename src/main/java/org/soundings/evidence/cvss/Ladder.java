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

/// Every rating of one flaw, from the lowest to the highest band. None is dropped and none is
/// averaged.
///
/// @param rungs sorted by band, then version, then source
public record Ladder(List<Rung> rungs) {

  /// A score may be written with one digit less than computed; more than this is a difference.
  private static final double SAME = 0.05;

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  /// One rating.
  ///
  /// @param scale `CVSS 3.1`, or `words` for a level in words
  /// @param source who rates
  /// @param said the score or the word as the report gives it
  /// @param vector or ""
  /// @param computed the score of the vector; null where there is none
  /// @param band where it falls
  /// @param agrees false where the report's score is not the vector's
  public record Rung(
      String scale,
      String source,
      String said,
      String vector,
      @Nullable Double computed,
      Severity band,
      boolean agrees) {}

  /// The ladder of one flaw from every line that reports it.
  public static Ladder of(List<Finding> findings) {
    Set<Rung> rungs = new LinkedHashSet<>();
    for (Finding finding : findings) {
      finding.cvss().forEach(rating -> rungs.add(rung(rating)));
      finding.ratings().forEach(rating -> rungs.add(rung(rating)));
    }
    var sorted = new ArrayList<>(rungs);
    sorted.sort(
        Comparator.comparing(Rung::band).thenComparing(Rung::scale).thenComparing(Rung::source));
    return new Ladder(sorted);
  }

  private static Rung rung(CvssRating rating) {
    OptionalDouble computed = CvssVector.score(rating.version(), rating.vector());
    Double score = rating.score();
    double shown = score != null ? score : computed.orElse(0);
    boolean agrees =
        score == null || computed.isEmpty() || Math.abs(score - computed.getAsDouble()) < SAME;
    boolean rated = score != null || computed.isPresent();
    return new Rung(
        tr("CVSS %s", (rating.version().isEmpty() ? tr("of unknown version") : rating.version())),
        rating.source(),
        rated ? String.format(Locale.ROOT, "%.1f", shown) : tr("no score"),
        rating.vector(),
        computed.isPresent() ? computed.getAsDouble() : null,
        rated ? CvssVector.band(rating.version(), shown) : Severity.UNKNOWN,
        agrees);
  }

  private static Rung rung(SeverityRating rating) {
    return new Rung("words", rating.source(), rating.word(), "", null, rating.band(), true);
  }

  /// Whether the ratings fall into more than one band.
  public boolean differs() {
    return bands().size() > 1;
  }

  private Set<Severity> bands() {
    return rungs.stream()
        .map(Rung::band)
        .filter(band -> band != Severity.UNKNOWN)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Why the bands probably differ, one sentence; "" where they do not.
  public String whyDifferent() {
    if (!differs()) {
      return "";
    }
    Set<String> scales = distinct(rungs.stream().map(Rung::scale).filter(s -> !s.equals("words")));
    boolean byVersion = scales.size() > 1 && bandsDifferBetweenScales(scales);
    boolean bySource =
        scales.stream().map(Ladder::generation).distinct().anyMatch(this::sourcesDisagree);
    boolean vendorWords =
        rungs.stream().anyMatch(rung -> rung.scale().equals("words") && !rung.source().isEmpty());
    if (bySource) {
      return tr(
          "Those who rate it see it differently: %s weigh the same flaw in their own context.",
          sources());
    }
    if (byVersion) {
      return tr(
          "The versions differ: %s use other metrics and other bands for the same flaw.",
          String.join(" and ", scales));
    }
    return vendorWords
        ? tr("A vendor rates it for its own product in words, not by the score alone.")
        : tr("The tool's word does not follow the band of the score.");
  }

  private boolean bandsDifferBetweenScales(Set<String> scales) {
    return scales.stream().map(this::bandsOn).distinct().count() > 1;
  }

  private Set<Severity> bandsOn(String scale) {
    return rungs.stream()
        .filter(rung -> rung.scale().equals(scale))
        .map(Rung::band)
        .collect(Collectors.toSet());
  }

  /// `CVSS 3.1` as `CVSS 3`: within a generation the metrics are the same.
  private static String generation(String scale) {
    int dot = scale.indexOf('.');
    return dot < 0 ? scale : scale.substring(0, dot);
  }

  /// Whether two sources put it into different bands with the same generation.
  private boolean sourcesDisagree(String generation) {
    List<Rung> alike =
        rungs.stream()
            .filter(rung -> generation(rung.scale()).equals(generation))
            .filter(rung -> rung.band() != Severity.UNKNOWN && !rung.source().isEmpty())
            .toList();
    return alike.stream().map(Rung::source).distinct().count() > 1
        && alike.stream().map(Rung::band).distinct().count() > 1;
  }

  private String sources() {
    return String.join(
        ", ", distinct(rungs.stream().map(Rung::source).filter(source -> !source.isEmpty())));
  }

  private static Set<String> distinct(java.util.stream.Stream<String> texts) {
    return texts.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
