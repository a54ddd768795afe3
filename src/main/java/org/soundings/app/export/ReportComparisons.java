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
import org.soundings.app.FileTrouble;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Severity;
import org.soundings.evidence.compare.Comparison;
import org.soundings.evidence.compare.Flaw;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.report.Disagreement;

/// Reads the stored reports that speak of the same thing again and lays every two of them side by
/// side, for a report. How much is held at once is bounded; what is left out for that is said.
public final class ReportComparisons {

  /// The most lines about flaws that are held at once.
  static final int MOST_LINES = 150_000;

  /// The most pairs that are laid side by side.
  static final int MOST_PAIRS = 60;

  /// The most flaws of which every rating is shown.
  static final int MOST_LADDERS = 8;

  /// The most flaws that are named of those that one report alone has.
  static final int MOST_NAMED = 4;

  /// Where the file of an item of evidence stands; empty if it has none.
  @FunctionalInterface
  public interface StoredFiles {
    Optional<Path> of(Evidence evidence) throws IOException;
  }

  private final StoredFiles files;
  private final Progress progress;
  private final int mostLines;
  private final Map<String, FlawLines> read = new LinkedHashMap<>();
  private final List<String> troubles = new ArrayList<>();
  private int held;

  private ReportComparisons(StoredFiles files, Progress progress, int mostLines) {
    this.files = files;
    this.progress = progress;
    this.mostLines = mostLines;
  }

  /// What the stored reports of an assessment say beside each other.
  ///
  /// @param files where the file of an item of evidence stands
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
              "Of %d pairs of reports on the same thing the first %d are compared here.",
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
      progress.report(0.1 * done++ / items.size(), tr("Laying scanner reports side by side"));
      read(item);
    }
  }

  private List<Disagreement.Pair> compared(List<SharedTarget> chosen) {
    var pairs = new ArrayList<Disagreement.Pair>();
    for (SharedTarget pair : chosen) {
      progress.check();
      FlawLines first = read.get(pair.first().id());
      FlawLines second = read.get(pair.second().id());
      if (first != null && second != null) {
        pairs.add(pair(pair, first, second));
      }
    }
    return pairs;
  }

  private void read(Evidence item) {
    var lines = new FlawLines(item, mostLines - held);
    try {
      Path file = files.of(item).orElse(null);
      if (file == null) {
        return;
      }
      StoredFindings.read(file, item, lines, progress);
    } catch (IOException e) {
      troubles.add(
          tr(
              "%s could not be read again, so it is compared with nothing: %s",
              item.id(), FileTrouble.of(e).sentence()));
      return;
    }
    if (lines.areTooMany()) {
      troubles.add(
          tr(
              "%s lists more flaws than can be held beside the others, so it is compared with nothing here. “soundings compare” lays two reports of that size side by side.",
              item.id()));
      return;
    }
    held += lines.held();
    read.put(item.id(), lines);
  }

  private static Disagreement.Pair pair(SharedTarget pair, FlawLines first, FlawLines second) {
    var comparison = Comparison.of(first.byTool().stream(), second.byTool().stream());
    var shared = new LinkedHashSet<>(first.targets());
    shared.retainAll(second.targets());
    int apart = first.targets().size() + second.targets().size() - 2 * shared.size();
    long inBand = comparison.flaws().stream().filter(Flaw::differsInBand).count();
    return new Disagreement.Pair(
        side(pair.first(), comparison, Flaw.Set.ONLY_FIRST),
        side(pair.second(), comparison, Flaw.Set.ONLY_SECOND),
        List.copyOf(shared),
        apart,
        comparison.count(Flaw.Set.BOTH_AGREE),
        inBand,
        comparison.count(Flaw.Set.BOTH_DIFFER) - inBand);
  }

  private static Disagreement.Side side(Evidence item, Comparison comparison, Flaw.Set set) {
    return new Disagreement.Side(
        item.id(),
        comparison.count(set),
        comparison.in(set).stream()
            .limit(MOST_NAMED)
            .map(flaw -> new Disagreement.Named(flaw.id(), flaw.worst()))
            .toList());
  }

  /// Every flaw that is put into different bands, the widest apart first.
  private List<Disagreement.Scored> scored() {
    var scored = new ArrayList<Disagreement.Scored>();
    byFlaw()
        .forEach(
            (flaw, findings) -> {
              Ladder ladder = Ladder.of(findings);
              if (ladder.differs()) {
                scored.add(new Disagreement.Scored(flaw, packages(findings), ladder));
              }
            });
    scored.sort(
        Comparator.comparing((Disagreement.Scored each) -> spread(each.ladder()))
            .thenComparing(each -> each.ladder().rungs().getLast().band())
            .reversed()
            .thenComparing(Disagreement.Scored::flaw));
    return scored;
  }

  private Map<String, List<Finding>> byFlaw() {
    var byFlaw = new TreeMap<String, List<Finding>>();
    read.values().stream()
        .flatMap(lines -> lines.byTool().stream())
        .forEach(f -> byFlaw.computeIfAbsent(f.id(), _ -> new ArrayList<>()).add(f));
    return byFlaw;
  }

  /// How many bands lie between the lowest and the highest rating.
  private static int spread(Ladder ladder) {
    List<Severity> bands =
        ladder.rungs().stream()
            .map(Ladder.Rung::band)
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
