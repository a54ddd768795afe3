package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// For whom an export is made. `org.soundings.report.RedactionNotes` describes what is redacted for
/// each audience.
public enum Audience {
  /// The team and its own organisation. Nothing is redacted.
  INTERNAL(mark("Internal")),
  /// A person from outside who checks claims against evidence.
  AUDITOR(mark("Auditor")),
  /// Everyone.
  PUBLIC(mark("Public"));

  private final String title;

  Audience(String title) {
    this.title = title;
  }

  public String title() {
    return tr(title);
  }
}
