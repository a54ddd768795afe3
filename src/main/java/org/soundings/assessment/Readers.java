package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// Who will read what is handed over. What each of them is not shown is said once, by the program,
/// in words; see `org.soundings.report.Removed`.
public enum Readers {
  /// The team and those it works for: nothing is taken away.
  INTERNAL(mark("Internal")),
  /// Somebody from outside who checks claims against evidence.
  AUDITOR(mark("Auditor")),
  /// Anybody.
  PUBLIC(mark("Public"));

  private final String title;

  Readers(String title) {
    this.title = title;
  }

  public String title() {
    return tr(title);
  }
}
