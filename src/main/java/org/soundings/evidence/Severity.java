package org.soundings.evidence;

import java.util.Locale;

/// The bands in which tools rate, from the least to the most. Which band a rating falls into is for
/// sorting and counting only; the word a tool wrote is always kept beside it ([Rating]).
public enum Severity {
  UNKNOWN("unknown"),
  NONE("none"),
  NEGLIGIBLE("negligible"),
  LOW("low"),
  MEDIUM("medium"),
  HIGH("high"),
  CRITICAL("critical");

  private final String words;

  Severity(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /// The band of a word as tools write it; [#UNKNOWN] for a word that names none.
  public static Severity of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "critical", "emergency", "alert", "defcon1", "blocker", "danger", "fatal", "very_high" ->
          CRITICAL;
      case "high", "important", "error", "major", "cat i", "cat_i" -> HIGH;
      case "medium", "moderate", "warning", "warn", "cat ii", "cat_ii" -> MEDIUM;
      case "low", "minor", "note", "notice", "style", "cat iii", "cat_iii" -> LOW;
      case "negligible", "unimportant", "info", "informational", "information", "debug", "trace" ->
          NEGLIGIBLE;
      case "none", "ignore" -> NONE;
      default -> ofNumber(word.strip());
    };
  }

  /// Some tools write a score in place of a word.
  private static Severity ofNumber(String text) {
    return text.matches("(?:10|[0-9])(?:\\.[0-9]+)?") ? ofScore(Double.parseDouble(text)) : UNKNOWN;
  }

  /// The band of a CVSS v3 or v4 base score (CVSS v3.1 specification, section 5; v4.0, section 6).
  public static Severity ofScore(double score) {
    if (score <= 0) {
      return NONE;
    }
    return score < 4.0 ? LOW : score < 7.0 ? MEDIUM : score < 9.0 ? HIGH : CRITICAL;
  }

  /// The band of a CVSS v2 base score, as the National Vulnerability Database draws it: v2 itself
  /// has none, and no "critical".
  public static Severity ofScoreV2(double score) {
    return score < 4.0 ? LOW : score < 7.0 ? MEDIUM : HIGH;
  }
}
