package org.soundings.ui.control;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;

/// A shape that stands for a state, with its word. Colour only repeats what the shape says.
public enum Mark {
  OPEN(tr("open")),
  ANSWERED(tr("answered")),
  HOLDS(tr("holds")),
  MOSTLY_HOLDS(tr("mostly holds")),
  WEAK(tr("weak")),
  MISSING(tr("missing")),
  DONT_KNOW(tr("we don’t know")),
  DOES_NOT_APPLY(tr("does not apply")),
  LATER(tr("later")),
  SUPPORTS(tr("supports")),
  CONTRADICTS(tr("contradicts")),
  SILENT(tr("silent")),
  DIFFER(tr("the lanes differ"));

  /// The order in which a legend shows the states of answers.
  public static final List<Mark> OF_ANSWERS =
      List.of(HOLDS, MOSTLY_HOLDS, WEAK, MISSING, DONT_KNOW, DOES_NOT_APPLY, LATER, OPEN);

  private final String word;

  Mark(String word) {
    this.word = word;
  }

  /// What it is called in running text.
  public String word() {
    return word;
  }

  /// The word at the start of a line.
  public String title() {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// The class that gives it its colour in the base style sheet.
  public String styleClass() {
    return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
