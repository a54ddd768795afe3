package org.soundings.evidence;

import static org.soundings.language.Messages.tr;

import java.util.List;

/// Whether and in which versions a vulnerability is fixed, according to the report.
///
/// @param versions the fixed versions; empty if none is given
public record Fix(State state, List<String> versions) {

  public static final Fix UNKNOWN = new Fix(State.UNKNOWN, List.of());

  public Fix {
    versions = List.copyOf(versions);
  }

  public static Fix in(List<String> versions) {
    return versions.isEmpty() ? UNKNOWN : new Fix(State.FIXED, versions);
  }

  /// What is known about a fix.
  public enum State {
    FIXED,
    NOT_FIXED,
    WONT_FIX,
    UNKNOWN;

    /// Such as "no fix"; "" if it is unknown.
    public String words() {
      return switch (this) {
        case FIXED -> tr("fixed");
        case NOT_FIXED -> tr("no fix");
        case WONT_FIX -> tr("will not be fixed");
        case UNKNOWN -> "";
      };
    }
  }
}
