package org.soundings.app.export;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.soundings.app.FileError;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Severity;
import org.soundings.evidence.compare.Comparison;
import org.soundings.evidence.compare.Vulnerability;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.report.Disagreement;

/// Reads stored reports on the same target and compares each pair, for a report. Memory is limited,
/// and what is skipped for that reason is reported.
public final class ReportComparisons {

  /// The most vulnerability lines in memory.
  static final int MOST_LINES = 150_000;

  /// The most pairs that are compared.
  static final int MOST_PAIRS = 60;

  /// The most vulnerabilities for which every rating is shown.
  static final int MOST_LADDERS = 8;

  /// The most vulnerabilities named among those that only one report contains.
  static final int MOST_NAMED = 4;

  /// The path of the file of an item of evidence. Empty if it has none.
  @FunctionalInterface
  public interface StoredFiles {
    Optional<Path> of(Evidence evidence) throws IOException;
  }

  private final StoredFiles files;
  private final Progress progress;
  private final int mostLines;
  private final Map<String, VulnerabilityLines> read = new LinkedHashMap<>();
  private final List<String> troubles = new ArrayList<>();
  private int held;

  private ReportComparisons(StoredFiles files, Progress progress, int mostLines) {
    this.files = files;
    this.progress = progress;
    this.mostLines = mostLines;
  }

  /// Compares the stored reports of an assessment.
  ///
  /// @param files finds the file of an item of evidence
  public static Disagreement read(Assessment assessment, StoredFiles files, Progress progress) {
    return read(assessment, files, progress, MOST_LINES);
  }

  static Disagreement read(
      Assessment assessment, StoredFiles files, Progress progress, int mostLines) {
    return new ReportComparisons(files, progress, mostLines).read(SharedTarget.pairs(assessment));
  }

  private Disagreement read(List<SharedTarget> all) {
    List<SharedTarget> chosen = all.stream().limit(MOST_PAIRS).toList();
    var items = new LinkedHashSet<Evidence>();
    chosen.forEach(pair -> items.addAll(List.of(pair.first(), pair.second())));
    readAll(items);
    List<Disagreement.Pair> pairs = compared(chosen);
    if (all.size() > chosen.size()) {
      troubles.add(
          tr(
              "Of %d pairs of reports on the same target, the first %d are compared here.",
              all.size(), chosen.size()));
    }
    List<Disagreement.Scored> scored = scored();
    return new Disagreement(
        pairs, scored.stream().limit(MOST_LADDERS).toList(), scored.size(), troubles);
  }

  private void readAll(Set<Evidence> items) {
    int done = 0;
    for (Evidence item : items) {
      progress.check();
      progress.report(0.1 * done++ / items.size(), tr("Comparing scanner reports"));
      read(item);
    }
  }

  private List<Disagreement.Pair> compared(List<SharedTarget> chosen) {
    var pairs = new ArrayList<Disagreement.Pair>();
    for (SharedTarget pair : chosen) {
      progress.check();
      VulnerabilityLines first = read.get(pair.first().id());
      VulnerabilityLines second = read.get(pair.second().id());
      if (first != null && second != null) {
        pairs.add(pair(pair, first, second));
      }
    }
    return pairs;
  }

  private void read(Evidence item) {
    var lines = new VulnerabilityLines(item, mostLines - held);
    try {
      Path file = files.of(item).orElse(null);
      if (file == null) {
        return;
      }
      StoredFindings.read(file, item, lines, progress);
    } catch (IOException e) {
      troubles.add(
          tr(
              "%s could not be read, so it was not compared: %s",
              item.id(), FileError.of(e).sentence()));
      return;
    }
    if (lines.areTooMany()) {
      troubles.add(
          tr(
              "%s lists too many vulnerabilities to be compared here. The command “soundings compare” can compare two reports of this size.",
              item.id()));
      return;
    }
    held += lines.held();
    read.put(item.id(), lines);
  }

  private static Disagreement.Pair pair(
      SharedTarget pair, VulnerabilityLines first, VulnerabilityLines second) {
    var comparison = Comparison.of(first.byTool().stream(), second.byTool().stream());
    var shared = new LinkedHashSet<>(first.targets());
    shared.retainAll(second.targets());
    int apart = first.targets().size() + second.targets().size() - 2 * shared.size();
    long inBand =
        comparison.vulnerabilities().stream().filter(Vulnerability::differsInBand).count();
    return new Disagreement.Pair(
        side(pair.first(), comparison, Vulnerability.Set.ONLY_FIRST),
        side(pair.second(), comparison, Vulnerability.Set.ONLY_SECOND),
        List.copyOf(shared),
        apart,
        comparison.count(Vulnerability.Set.BOTH_AGREE),
        inBand,
        comparison.count(Vulnerability.Set.BOTH_DIFFER) - inBand);
  }

  private static Disagreement.Side side(
      Evidence item, Comparison comparison, Vulnerability.Set set) {
    return new Disagreement.Side(
        item.id(),
        comparison.count(set),
        comparison.in(set).stream()
            .limit(MOST_NAMED)
            .map(vulnerability -> new Disagreement.Named(vulnerability.id(), vulnerability.worst()))
            .toList());
  }

  /// Every vulnerability with different severities, the largest difference first.
  private List<Disagreement.Scored> scored() {
    var scored = new ArrayList<Disagreement.Scored>();
    byVulnerability()
        .forEach(
            (vulnerability, findings) -> {
              Ladder ladder = Ladder.of(findings);
              if (ladder.differs()) {
                scored.add(new Disagreement.Scored(vulnerability, packages(findings), ladder));
              }
            });
    scored.sort(
        Comparator.comparing((Disagreement.Scored each) -> spread(each.ladder()))
            .thenComparing(each -> each.ladder().ratings().getLast().band())
            .reversed()
            .thenComparing(Disagreement.Scored::vulnerability));
    return scored;
  }

  private Map<String, List<Finding>> byVulnerability() {
    var byVulnerability = new TreeMap<String, List<Finding>>();
    read.values().stream()
        .flatMap(lines -> lines.byTool().stream())
        .forEach(f -> byVulnerability.computeIfAbsent(f.id(), _ -> new ArrayList<>()).add(f));
    return byVulnerability;
  }

  /// How many severities lie between the lowest and the highest rating.
  private static int spread(Ladder ladder) {
    List<Severity> bands =
        ladder.ratings().stream()
            .map(Ladder.Rating::band)
            .filter(band -> band != Severity.UNKNOWN)
            .toList();
    return bands.getLast().ordinal() - bands.getFirst().ordinal();
  }

  private static List<String> packages(List<Finding> findings) {
    var names = new LinkedHashSet<String>();
    findings.forEach(finding -> names.add(finding.where().item().name()));
    names.remove("");
    return List.copyOf(names);
  }
}
