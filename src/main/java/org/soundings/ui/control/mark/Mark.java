package org.soundings.ui.control.mark;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;

/// A shape that stands for a state, with its word. Colour only repeats what the shape says.
public enum Mark {
  OPEN(mark("open")),
  ANSWERED(mark("answered")),
  HOLDS(mark("holds")),
  MOSTLY_HOLDS(mark("mostly holds")),
  WEAK(mark("weak")),
  MISSING(mark("missing")),
  DONT_KNOW(mark("don’t know")),
  DOES_NOT_APPLY(mark("does not apply")),
  LATER(mark("later")),
  SUPPORTS(mark("supports")),
  CONTRADICTS(mark("contradicts")),
  SILENT(mark("silent")),
  DIFFER(mark("the lanes differ"));

  /// The order in which a legend shows the states of answers.
  public static final List<Mark> OF_ANSWERS =
      List.of(HOLDS, MOSTLY_HOLDS, WEAK, MISSING, DONT_KNOW, DOES_NOT_APPLY, LATER, OPEN);

  private final String word;

  Mark(String word) {
    this.word = word;
  }

  /// What it is called in running text.
  public String word() {
    return tr(word);
  }

  /// The word at the start of a line.
  public String title() {
    return capital(word());
  }

  /// The class that gives it its colour in the base style sheet.
  public String styleClass() {
    return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
