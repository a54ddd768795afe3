package org.soundings.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Severity bands, from lowest to highest. They are only for sorting and counting. The tool's own
/// word is always stored too ([SeverityRating]).
public enum Severity {
  UNKNOWN("unknown"),
  NONE("none", "none", "ignore"),
  NEGLIGIBLE(
      "negligible",
      "negligible",
      "unimportant",
      "info",
      "informational",
      "information",
      "debug",
      "trace"),
  LOW("low", "low", "minor", "note", "notice", "style", "cat iii", "cat_iii"),
  MEDIUM("medium", "medium", "moderate", "warning", "warn", "cat ii", "cat_ii"),
  HIGH("high", "high", "important", "error", "major", "cat i", "cat_i"),
  CRITICAL(
      "critical",
      "critical",
      "emergency",
      "alert",
      "defcon1",
      "blocker",
      "danger",
      "fatal",
      "very_high");

  /// The words of all bands in the spellings of reports, so that the word of each of a million
  /// findings is found without conversion.
  private static final Map<String, Severity> SPELLINGS = spellings();

  private final String words;
  private final List<String> names;

  /// @param words the label of the band
  /// @param names the words of tools for it, in lower case
  Severity(String words, String... names) {
    this.words = words;
    this.names = List.of(names);
  }

  private static Map<String, Severity> spellings() {
    var spellings = new HashMap<String, Severity>();
    for (Severity band : values()) {
      for (String name : band.names) {
        spellings.put(name, band);
        spellings.put(name.toUpperCase(Locale.ROOT), band);
        spellings.put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), band);
      }
    }
    return Map.copyOf(spellings);
  }

  public String words() {
    return words;
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /// The band of a tool's word; [#UNKNOWN] if there is no such band.
  public static Severity of(String word) {
    Severity asWritten = SPELLINGS.get(word);
    if (asWritten != null) {
      return asWritten;
    }
    String plain = word.strip().toLowerCase(Locale.ROOT);
    Severity known = SPELLINGS.get(plain);
    return known == null ? ofNumber(plain) : known;
  }

  /// Some tools write a score instead of a word.
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

  /// The band of a CVSS v2 base score according to the National Vulnerability Database. Version 2
  /// itself has no bands, and there is no "critical".
  public static Severity ofScoreV2(double score) {
    return score < 4.0 ? LOW : score < 7.0 ? MEDIUM : HIGH;
  }
}
