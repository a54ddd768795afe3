package org.soundings.evidence;

/// How bad somebody says a finding is.
///
/// @param word the word as it was written, such as `HIGH` or `Negligible`
/// @param source who says so: the tool, a distribution, a database; "" for the tool itself
public record SeverityRating(String word, String source) {

  /// Stands in the first place where the tool itself does not rate.
  public static final SeverityRating MISSING = new SeverityRating("", "");

  public Severity band() {
    return Severity.of(word);
  }
}
