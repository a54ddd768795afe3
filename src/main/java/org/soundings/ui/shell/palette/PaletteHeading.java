package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import org.soundings.app.search.SearchEntry;

/// The headings of the palette, in their order for an empty search.
enum PaletteHeading {
  QUESTION(mark("Questions")),
  ORPHANED_ANSWERS(mark("Orphaned answers")),
  CONCEPT(mark("Concepts")),
  THREAT(mark("Threats")),
  EVIDENCE(mark("Evidence")),
  ACTION(mark("Actions")),
  SESSION(mark("Sessions")),
  CONTEXT(mark("Scope and context")),
  SYSTEM(mark("System")),
  PLACE(mark("Places")),
  SETTING(mark("Settings")),
  REPORT(mark("Findings in reports")),
  COMMAND(mark("Commands"));

  private final String title;

  PaletteHeading(String title) {
    this.title = title;
  }

  String title() {
    return tr(title);
  }

  static PaletteHeading of(SearchEntry.Kind found) {
    return switch (found) {
      case QUESTION -> QUESTION;
      case UNASKED -> ORPHANED_ANSWERS;
      case CONCEPT -> CONCEPT;
      case THREAT -> THREAT;
      case EVIDENCE -> EVIDENCE;
      case ACTION -> ACTION;
      case SESSION -> SESSION;
      case CONTEXT -> CONTEXT;
      case SYSTEM -> SYSTEM;
    };
  }
}
