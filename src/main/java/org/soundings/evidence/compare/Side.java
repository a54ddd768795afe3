package org.soundings.evidence.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Fix;
import org.soundings.evidence.Severity;

/// What one tool reports about a vulnerability, in all packages.
///
/// @param band the highest of its own ratings
/// @param findings every line of its report about the vulnerability
public record Side(Severity band, List<Finding> findings) {

  public Side {
    findings = List.copyOf(findings);
  }

  static Side of(Finding finding) {
    return new Side(finding.severity(), List.of(finding));
  }

  Side and(Side other) {
    var both = new ArrayList<>(findings);
    both.addAll(other.findings);
    return new Side(band.isAtLeast(other.band) ? band : other.band, both);
  }

  /// Whether it knows a fix for all locations, none, or some.
  public FixKnown fix() {
    long fixed = findings.stream().filter(f -> f.fix().state() == Fix.State.FIXED).count();
    return fixed == 0 ? FixKnown.NO : fixed == findings.size() ? FixKnown.YES : FixKnown.IN_PART;
  }

  /// The packages, in the order of the report.
  public List<String> packages() {
    var names = new LinkedHashSet<String>();
    findings.forEach(finding -> names.add(finding.where().item().name()));
    names.remove("");
    return List.copyOf(names);
  }

  /// Whether a tool knows a fix.
  public enum FixKnown {
    YES,
    IN_PART,
    NO
  }
}
