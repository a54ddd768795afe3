package org.soundings.evidence.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.soundings.evidence.Finding;

/// The flaws of two reports on the same thing, side by side.
///
/// A flaw is what has an id of its own, such as a CVE number; a report that names it for several
/// packages still reports one flaw. Every flaw is in exactly one of the four sets.
///
/// @param flaws the worst first, then by id
public record Comparison(List<Flaw> flaws) {

  public Comparison {
    flaws = List.copyOf(flaws);
  }

  /// Compares what two tools report. Only flaws in packages (vulnerabilities) are compared; other
  /// checks have ids of their own in each tool.
  public static Comparison of(Stream<Finding> first, Stream<Finding> second) {
    Map<String, Side> a = sides(first);
    Map<String, Side> b = sides(second);
    var ids = new TreeSet<>(a.keySet());
    ids.addAll(b.keySet());
    var flaws = new ArrayList<Flaw>();
    for (String id : ids) {
      flaws.add(new Flaw(id, a.get(id), b.get(id)));
    }
    flaws.sort(Flaw.WORST_FIRST);
    return new Comparison(flaws);
  }

  private static Map<String, Side> sides(Stream<Finding> findings) {
    Map<String, Side> sides = new LinkedHashMap<>();
    findings
        .filter(finding -> finding.kind() == Finding.Kind.VULNERABILITY)
        .filter(finding -> finding.outcome().isReported())
        .forEach(finding -> sides.merge(finding.id(), Side.of(finding), Side::and));
    return sides;
  }

  public List<Flaw> in(Flaw.Set set) {
    return flaws.stream().filter(flaw -> flaw.set() == set).toList();
  }

  public long count(Flaw.Set set) {
    return flaws.stream().filter(flaw -> flaw.set() == set).count();
  }
}
