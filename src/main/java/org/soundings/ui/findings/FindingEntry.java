package org.soundings.ui.findings;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.Severity;
import org.soundings.ui.imports.Counts;

/// A finding as a row of the table. All its texts are created once, so that scrolling creates none.
/// Rows are equal only if they are the same object, because a report can contain duplicates.
///
/// @param rank for sorting, the highest level has the highest rank
/// @param level how many of the four bars are filled
/// @param levelWords the level or the outcome as text
/// @param id the id of the finding
/// @param sentence what a check requires; "" for a finding that is known by its id
/// @param item the package with its version, or the resource
/// @param place the image, or the file with its line
/// @param fix the versions that fix it; for an observation the field and its value
/// @param said the VEX statement about it, or ""
/// @param number its number in the [FindingIndex]
/// @param finding null for an observation
/// @param observation null for a finding
record FindingEntry(
    int rank,
    int level,
    String levelWords,
    String id,
    String sentence,
    String item,
    String place,
    String fix,
    String said,
    int number,
    @Nullable Finding finding,
    @Nullable Observation observation)
    implements FindingRow {

  private static final int OF_OBSERVATIONS = 2;

  static FindingEntry of(Finding finding, FindingIndex index) {
    Severity severity = finding.severity();
    boolean reported = finding.outcome().isReported();
    // Most benchmarks have no levels: what matters is whether a check failed.
    boolean isUnratedCheck =
        finding.kind() == Finding.Kind.BENCHMARK && severity == Severity.UNKNOWN;
    String levelWords =
        reported && !isUnratedCheck
            ? Counts.words(severity)
            : FindingLabels.said(finding.outcome().words());
    String said = finding.asserted().map(Assertion::state).map(FindingEntry::spaced).orElse("");
    String place = place(finding.where());
    String item = item(finding.where());
    String fix = fix(finding);
    return new FindingEntry(
        isUnratedCheck
            ? rank(finding.outcome())
            : reported ? OF_OBSERVATIONS + severity.ordinal() : 0,
        reported ? Counts.level(severity) : 0,
        levelWords,
        finding.id(),
        sentence(finding),
        item,
        place,
        fix,
        said,
        index.add(
            List.of(
                searched(levelWords, finding),
                finding.id(),
                item,
                place,
                fix,
                said,
                finding.title())),
        finding,
        null);
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case FAILED -> 3;
      case WARNED -> OF_OBSERVATIONS;
      case TO_REVIEW -> 1;
      case INFORMATION, PASSED, NOT_APPLICABLE, SKIPPED, STATED -> 0;
    };
  }

  /// A level is found by its displayed name and by the names that tools use. So is the outcome of a
  /// check, which a benchmark with levels shows nowhere else.
  private static String searched(String levelWords, Finding finding) {
    Stream<String> level = Stream.of(levelWords, finding.severity().words());
    String outcome = finding.outcome().words();
    Stream<String> end =
        finding.kind() == Finding.Kind.BENCHMARK
            ? Stream.of(FindingLabels.said(outcome), outcome)
            : Stream.empty();
    return Stream.concat(level, end).distinct().collect(Collectors.joining(" "));
  }

  static FindingEntry of(Observation observation, FindingIndex index) {
    String id = observation.fact().words();
    String item = observation.subject().toString();
    String place = observation.subject().image();
    String field = observation.field();
    String value =
        field.isEmpty() || observation.value().isEmpty()
            ? field + observation.value()
            : field + " = " + observation.value();
    String levelWords =
        switch (observation.verdict()) {
          case PASSED -> tr("passed");
          case FAILED -> tr("failed");
          case NOT_KNOWN -> tr("unknown");
        };
    return new FindingEntry(
        observation.passed() ? 0 : 1,
        0,
        levelWords,
        id,
        "",
        item,
        place,
        value,
        "",
        index.add(List.of(levelWords, id, observation.fact().id(), item, place, value)),
        null,
        observation);
  }

  /// A vulnerability is searched by its id; the number of other findings does not describe them.
  private static String sentence(Finding finding) {
    boolean isKnownById =
        finding.kind() == Finding.Kind.VULNERABILITY || finding.title().equals(finding.id());
    return isKnownById ? "" : finding.title();
  }

  private static String item(Location where) {
    Location.Item item = where.item();
    if (item.name().isEmpty()) {
      return where.resource();
    }
    return item.version().isEmpty() ? item.name() : item.name() + " " + item.version();
  }

  private static String place(Location where) {
    if (!where.image().isEmpty() || where.file().isEmpty()) {
      return where.image().isEmpty() ? where.digest() : where.image();
    }
    return where.line() > 0 ? where.file() + ":" + where.line() : where.file();
  }

  private static String fix(Finding finding) {
    List<String> versions = finding.fix().versions();
    return versions.isEmpty() ? finding.fix().state().words() : String.join(", ", versions);
  }

  private static String spaced(String word) {
    return word.replace('_', ' ');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return number;
  }

  Optional<Finding> asFinding() {
    return Optional.ofNullable(finding);
  }

  Optional<Observation> asObservation() {
    return Optional.ofNullable(observation);
  }
}
