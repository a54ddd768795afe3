package org.soundings.evidence.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.soundings.evidence.Finding;

/// The vulnerabilities of two reports on the same target, side by side.
///
/// A vulnerability is identified by its id, such as a CVE number. A report that lists it for
/// several packages reports one vulnerability. Every vulnerability is in exactly one of the four
/// sets.
///
/// @param vulnerabilities the worst first, then by id
public record Comparison(List<Vulnerability> vulnerabilities) {

  public Comparison {
    vulnerabilities = List.copyOf(vulnerabilities);
  }

  /// Compares the reports of two tools. Only vulnerabilities in packages are compared, because
  /// every tool has its own ids for other checks.
  public static Comparison of(Stream<Finding> first, Stream<Finding> second) {
    Map<String, Side> a = sides(first);
    Map<String, Side> b = sides(second);
    var ids = new TreeSet<>(a.keySet());
    ids.addAll(b.keySet());
    var vulnerabilities = new ArrayList<Vulnerability>();
    for (String id : ids) {
      vulnerabilities.add(new Vulnerability(id, a.get(id), b.get(id)));
    }
    vulnerabilities.sort(Vulnerability.WORST_FIRST);
    return new Comparison(vulnerabilities);
  }

  private static Map<String, Side> sides(Stream<Finding> findings) {
    Map<String, Side> sides = new LinkedHashMap<>();
    findings
        .filter(finding -> finding.kind() == Finding.Kind.VULNERABILITY)
        .filter(finding -> finding.outcome().isReported())
        .forEach(finding -> sides.merge(finding.id(), Side.of(finding), Side::and));
    return sides;
  }

  public List<Vulnerability> in(Vulnerability.Set set) {
    return vulnerabilities.stream().filter(vulnerability -> vulnerability.set() == set).toList();
  }

  public long count(Vulnerability.Set set) {
    return vulnerabilities.stream().filter(vulnerability -> vulnerability.set() == set).count();
  }
}
