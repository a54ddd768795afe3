package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// How much a threat matters: what the table says for a likelihood and an impact.
public enum Level {
  LOW(mark("Low"), 'L', mark("Watch it; no action is expected before the next review.")),
  MEDIUM(mark("Medium"), 'M', mark("Plan it; somebody owns it and there is a date.")),
  HIGH(mark("High"), 'H', mark("Act on it; the next release or the next month.")),
  CRITICAL(
      mark("Critical"), 'C', mark("Act now; those who answer for the system decide about it."));

  private final String title;
  private final char letter;
  private final String meaning;

  Level(String title, char letter, String meaning) {
    this.title = title;
    this.letter = letter;
    this.meaning = meaning;
  }

  public String title() {
    return tr(title);
  }

  /// Stands beside the colour, so that nobody depends on it.
  public char letter() {
    return letter;
  }

  public String meaning() {
    return tr(meaning);
  }
}
