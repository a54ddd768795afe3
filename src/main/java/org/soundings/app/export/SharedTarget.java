package org.soundings.app.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;

/// Two items of evidence that list vulnerabilities of the same target.
record SharedTarget(Evidence first, Evidence second) {

  /// All pairs in an assessment.
  static List<SharedTarget> pairs(Assessment assessment) {
    List<Evidence> reports =
        assessment.evidence().values().stream()
            .sorted()
            .filter(e -> vulnerabilities(e) != null)
            .toList();
    var pairs = new ArrayList<SharedTarget>();
    for (int i = 0; i < reports.size(); i++) {
      Reading first = vulnerabilities(reports.get(i));
      for (Evidence other : reports.subList(i + 1, reports.size())) {
        Reading second = vulnerabilities(other);
        if (first != null && second != null && first.sharesTarget(second)) {
          pairs.add(new SharedTarget(reports.get(i), other));
        }
      }
    }
    return pairs;
  }

  private static @Nullable Reading vulnerabilities(Evidence evidence) {
    return evidence
        .file()
        .flatMap(file -> file.wasRead())
        .filter(Reading::listsVulnerabilities)
        .orElse(null);
  }
}
