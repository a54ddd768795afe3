package org.soundings.assessment.decision;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// The risk level from likelihood and impact, according to the risk matrix.
public enum Level {
  LOW(mark("Low"), mark("Monitor. No action is expected before the next review.")),
  MEDIUM(mark("Medium"), mark("Plan an action with an owner and a due date.")),
  HIGH(mark("High"), mark("Act in the next release or within a month.")),
  CRITICAL(mark("Critical"), mark("Act immediately. The system owners decide on the treatment."));

  private final String title;
  private final String meaning;

  Level(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  public String title() {
    return tr(title);
  }

  /// The first letter of the title in the current language, displayed in addition to the colour so
  /// that the level is readable without it. If that is not a Latin letter, the English one is used,
  /// which every report font has.
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
