package org.soundings.assessment;

/// How much a threat matters: what the table says for a likelihood and an impact.
public enum Level {
  LOW("Low", 'L', "Watch it; no action is expected before the next review."),
  MEDIUM("Medium", 'M', "Plan it; somebody owns it and there is a date."),
  HIGH("High", 'H', "Act on it; the next release or the next month."),
  CRITICAL("Critical", 'C', "Act now; those who answer for the system decide about it.");

  private final String title;
  private final char letter;
  private final String meaning;

  Level(String title, char letter, String meaning) {
    this.title = title;
    this.letter = letter;
    this.meaning = meaning;
  }

  public String title() {
    return title;
  }

  /// Stands beside the colour, so that nobody depends on it.
  public char letter() {
    return letter;
  }

  public String meaning() {
    return meaning;
  }
}
