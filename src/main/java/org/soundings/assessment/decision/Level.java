package org.soundings.assessment.decision;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// How much a threat matters: what the table says for a likelihood and an impact.
public enum Level {
  LOW(mark("Low"), mark("Watch it; no action is expected before the next review.")),
  MEDIUM(mark("Medium"), mark("Plan it; somebody owns it and there is a date.")),
  HIGH(mark("High"), mark("Act on it; the next release or the next month.")),
  CRITICAL(mark("Critical"), mark("Act now; those who answer for the system decide about it."));

  private final String title;
  private final String meaning;

  Level(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  public String title() {
    return tr(title);
  }

  /// Stands beside the colour, so that nobody depends on it: how the title begins, in the language
  /// that is spoken. Where it begins with no Latin letter it is the English one, which every font
  /// of a report has.
  public char letter() {
    return title()
        .chars()
        .filter(Character::isLetter)
        .limit(1)
        .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
        .mapToObj(letter -> (char) letter)
        .findFirst()
        .orElse(title.charAt(0));
  }

  public String meaning() {
    return tr(meaning);
  }
}
