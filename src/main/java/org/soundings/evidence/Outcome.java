package org.soundings.evidence;

/// How a check ended. A flaw in a package is a check that failed.
public enum Outcome {
  FAILED("failed"),
  WARNED("warned"),
  /// The tool cannot decide: a person has to look.
  TO_REVIEW("to review"),
  INFORMATION("information"),
  PASSED("passed"),
  NOT_APPLICABLE("not applicable"),
  SKIPPED("skipped"),
  /// A statement about a flaw, not the report of one: VEX.
  STATED("stated");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether something is reported that somebody should look at.
  public boolean isReported() {
    return this == FAILED || this == WARNED;
  }
}
