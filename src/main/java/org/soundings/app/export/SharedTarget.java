package org.soundings.app.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;

/// Two items of evidence that list flaws of the same thing.
record SharedTarget(Evidence first, Evidence second) {

  /// Every two of an assessment.
  static List<SharedTarget> pairs(Assessment assessment) {
    List<Evidence> reports =
        assessment.evidence().values().stream().sorted().filter(e -> flaws(e) != null).toList();
    var pairs = new ArrayList<SharedTarget>();
    for (int i = 0; i < reports.size(); i++) {
      Reading first = flaws(reports.get(i));
      for (Evidence other : reports.subList(i + 1, reports.size())) {
        Reading second = flaws(other);
        if (first != null && second != null && first.sharesTarget(second)) {
          pairs.add(new SharedTarget(reports.get(i), other));
        }
      }
    }
    return pairs;
  }

  private static @Nullable Reading flaws(Evidence evidence) {
    return evidence.file().flatMap(file -> file.wasRead()).filter(Reading::listsFlaws).orElse(null);
  }
}
