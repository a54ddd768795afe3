package org.soundings.ui.control.mark;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;

/// A shape for a state, with its word. Colour only repeats what the shape says.
public enum Mark {
  OPEN(mark("open")),
  ANSWERED(mark("answered")),
  EFFECTIVE(mark("effective")),
  MOSTLY_EFFECTIVE(mark("mostly effective")),
  WEAK(mark("weak")),
  MISSING(mark("missing")),
  DONT_KNOW(mark("don't know")),
  NOT_APPLICABLE(mark("not applicable")),
  DEFERRED(mark("deferred")),
  SUPPORTS(mark("supports")),
  CONTRADICTS(mark("contradicts")),
  NEUTRAL(mark("neutral")),
  DIFFER(mark("disagreement"));

  /// The order in which a legend shows the states of answers.
  public static final List<Mark> OF_ANSWERS =
      List.of(
          EFFECTIVE, MOSTLY_EFFECTIVE, WEAK, MISSING, DONT_KNOW, NOT_APPLICABLE, DEFERRED, OPEN);

  private final String word;

  Mark(String word) {
    this.word = word;
  }

  /// Its name in running text.
  public String word() {
    return tr(word);
  }

  /// Its name at the start of a line.
  public String title() {
    return capital(word());
  }

  /// The style class that sets its colour in the base style sheet.
  public String styleClass() {
    return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
