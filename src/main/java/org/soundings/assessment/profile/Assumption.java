package org.soundings.assessment.profile;

import java.util.List;
import org.soundings.assessment.decision.ThreatId;

/// A statement that the team relies on without evidence.
///
/// @param confirmedBy who confirmed it, "" if no one has yet
/// @param threats the threats that are worse if it is false
public record Assumption(String text, String confirmedBy, List<ThreatId> threats) {

  public Assumption {
    threats = List.copyOf(threats);
  }

  /// Whether a text is the same assumption, apart from white space.
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
