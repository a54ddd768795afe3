package org.soundings.assessment;

/// Who will read what is handed over. What each of them is not shown is said once, by the program,
/// in words; see `org.soundings.report.Removed`.
public enum Readers {
  /// The team and those it works for: nothing is taken away.
  INTERNAL("Internal"),
  /// Somebody from outside who checks claims against evidence.
  AUDITOR("Auditor"),
  /// Anybody.
  PUBLIC("Public");

  private final String title;

  Readers(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
