package org.soundings.evidence.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Outcome;
import org.soundings.evidence.Reading;
import org.soundings.evidence.Reading.Tally;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.Severity;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.secret.SecretDetector;

/// Counts the findings of an importer and keeps nothing else, so that the size of the file does not
/// matter.
public final class Summary implements Intake {

  private static final int MOST_REMARKS = 20;

  private final Set<String> targets = new LinkedHashSet<>();
  private final Map<Finding.Kind, long[]> open = new EnumMap<>(Finding.Kind.class);
  private final Map<Finding.Kind, long[]> others = new EnumMap<>(Finding.Kind.class);
  private final Map<Finding.Kind, long[]> asserted = new EnumMap<>(Finding.Kind.class);
  private final Map<Observation.Verdict, long[]> observed =
      new EnumMap<>(Observation.Verdict.class);
  private final List<String> remarks = new ArrayList<>();
  private ToolRun run = ToolRun.of("");
  private long components;

  @Override
  public void run(ToolRun newRun) {
    run = newRun;
  }

  @Override
  public void target(String name) {
    targets.add(name);
  }

  @Override
  public void finding(Finding finding) {
    if (finding.isOpen()) {
      counts(open, finding.kind(), Severity.values().length)[finding.severity().ordinal()]++;
    } else if (finding.asserted().filter(Assertion::silences).isPresent()) {
      counts(asserted, finding.kind(), 1)[0]++;
    } else {
      counts(others, finding.kind(), Outcome.values().length)[finding.outcome().ordinal()]++;
    }
  }

  private static <K extends Enum<K>> long[] counts(Map<K, long[]> map, K key, int size) {
    return map.computeIfAbsent(key, _ -> new long[size]);
  }

  @Override
  public void observation(Observation observation) {
    counts(observed, observation.verdict(), 1)[0]++;
  }

  @Override
  public void component(SbomComponent component) {
    components++;
  }

  @Override
  public void remark(String sentence) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(SecretDetector.masked(sentence));
    }
  }

  public ToolRun run() {
    return run;
  }

  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /// How many findings, observations and components were received.
  public long things() {
    return reading("").tallies().stream().mapToLong(Tally::count).sum();
  }

  /// The counts, the worst first.
  public Reading reading(String format) {
    var tallies = new ArrayList<Tally>();
    for (Finding.Kind kind : Finding.Kind.values()) {
      for (int i = Severity.values().length - 1; i >= 0; i--) {
        add(tallies, kind.words(), Severity.values()[i].words(), at(open, kind, i));
      }
      add(tallies, kind.words(), "suppressed", at(asserted, kind, 0));
      for (Outcome outcome : Outcome.values()) {
        add(tallies, kind.words(), outcome.words(), at(others, kind, outcome.ordinal()));
      }
    }
    add(tallies, "observation", "failed", at(observed, Observation.Verdict.FAILED, 0));
    add(tallies, "observation", "unknown", at(observed, Observation.Verdict.NOT_KNOWN, 0));
    add(tallies, "observation", "passed", at(observed, Observation.Verdict.PASSED, 0));
    add(tallies, "component", "", components);
    return new Reading(
        format,
        targets.stream().limit(Reading.NAMED_TARGETS).map(SecretDetector::masked).toList(),
        targets.size(),
        tallies);
  }

  private static <K extends Enum<K>> long at(Map<K, long[]> map, K key, int index) {
    long[] counts = map.get(key);
    return counts == null ? 0 : counts[index];
  }

  private static void add(List<Tally> tallies, String kind, String level, long count) {
    if (count > 0) {
      tallies.add(new Tally(kind, level, count));
    }
  }
}
