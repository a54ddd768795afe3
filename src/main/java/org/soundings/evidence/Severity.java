package org.soundings.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The bands in which tools rate, from the least to the most. Which band a rating falls into is for
/// sorting and counting only; the word a tool wrote is always kept beside it ([SeverityRating]).
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

  /// The words of all bands in the spellings that reports use, so that the word of each of a
  /// million findings is looked up as it stands.
  private static final Map<String, Severity> SPELLINGS = spellings();

  private final String words;
  private final List<String> names;

  /// @param words the band for people
  /// @param names the words of tools that mean it, in small letters
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

  /// The band of a word as tools write it; [#UNKNOWN] for a word that names none.
  public static Severity of(String word) {
    Severity asWritten = SPELLINGS.get(word);
    if (asWritten != null) {
      return asWritten;
    }
    String plain = word.strip().toLowerCase(Locale.ROOT);
    Severity known = SPELLINGS.get(plain);
    return known == null ? ofNumber(plain) : known;
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
