package org.soundings.evidence;

/// One severity rating of a finding.
///
/// @param word the word as it was written, such as `HIGH` or `Negligible`
/// @param source who rated it: the tool, a distribution, a database; "" for the tool itself
public record SeverityRating(String word, String source) {

  /// The first rating if the tool itself gives none.
  public static final SeverityRating MISSING = new SeverityRating("", "");

  public Severity band() {
    return Severity.of(word);
  }
}
