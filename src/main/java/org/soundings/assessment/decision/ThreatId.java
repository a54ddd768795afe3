package org.soundings.assessment.decision;

import java.util.Optional;

/// A stable id of a threat: its template and its component.
///
/// Written as `thr-host-mount-abuse@log-shipper`. The component `system` is the whole system.
public record ThreatId(String template, String component) implements Comparable<ThreatId> {

  public static final String WHOLE_SYSTEM = "system";

  public ThreatId {
    requireSlug(template);
    requireSlug(component);
  }

  public static ThreatId ofSystem(String template) {
    return new ThreatId(template, WHOLE_SYSTEM);
  }

  /// Parses what [#toString] returns.
  ///
  /// @throws IllegalArgumentException if it is not a threat id
  public static ThreatId parse(String text) {
    int at = text.indexOf('@');
    return at < 0 ? ofSystem(text) : new ThreatId(text.substring(0, at), text.substring(at + 1));
  }

  /// The same as [#parse], but empty if it is not a threat id.
  public static Optional<ThreatId> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static void requireSlug(String text) {
    if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not an id of lower-case words: " + text);
    }
  }

  @Override
  public int compareTo(ThreatId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return template + "@" + component;
  }
}
