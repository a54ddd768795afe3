package org.soundings.evidence;

/// The result of a check. A vulnerability in a package is a failed check.
public enum Outcome {
  FAILED("failed"),
  WARNED("warning"),
  /// The tool cannot decide, so a person has to check.
  TO_REVIEW("manual check"),
  INFORMATION("information"),
  PASSED("passed"),
  NOT_APPLICABLE("not applicable"),
  SKIPPED("skipped"),
  /// A VEX statement about a vulnerability, not a report of one.
  STATED("VEX statement");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether it is a reported problem that a person should look at.
  public boolean isReported() {
    return this == FAILED || this == WARNED;
  }
}
