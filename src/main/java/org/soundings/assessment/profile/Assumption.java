package org.soundings.assessment.profile;

import java.util.List;
import org.soundings.assessment.decision.ThreatId;

/// Something the team takes for true without showing it.
///
/// @param confirmedBy who confirmed it, "" while nobody has
/// @param threats the threats that would be worse if it were not true
public record Assumption(String text, String confirmedBy, List<ThreatId> threats) {

  public Assumption {
    threats = List.copyOf(threats);
  }

  /// Whether words say what was confirmed: they differ in white space at most.
  public boolean says(String words) {
    return plain(text).equals(plain(words));
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  public Assumption(String text, String confirmedBy) {
    this(text, confirmedBy, List.of());
  }
}
