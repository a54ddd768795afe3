package org.soundings.assessment;

import java.util.List;

/// Something the team takes for true without showing it.
///
/// @param confirmedBy who confirmed it, "" while nobody has
/// @param threats the threats that would be worse if it were not true
public record Assumption(String text, String confirmedBy, List<ThreatId> threats) {

  public Assumption {
    threats = List.copyOf(threats);
  }

  public Assumption(String text, String confirmedBy) {
    this(text, confirmedBy, List.of());
  }
}
