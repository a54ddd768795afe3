package org.soundings.evidence;

/// How bad somebody says a finding is.
///
/// @param word the word as it was written, such as `HIGH` or `Negligible`
/// @param source who says so: the tool, a distribution, a database; "" for the tool itself
public record Rating(String word, String source) {

  /// Stands in the first place where the tool itself does not rate.
  public static final Rating MISSING = new Rating("", "");

  public Severity band() {
    return Severity.of(word);
  }
}
