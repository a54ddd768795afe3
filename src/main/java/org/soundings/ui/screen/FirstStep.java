package org.soundings.ui.screen;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

/// The steps of a new assessment, in order. Each can be completed later.
public enum FirstStep {
  NAME,
  SCOPE,
  CONTEXT,
  PEOPLE,
  EVIDENCE;

  public String title() {
    return switch (this) {
      case NAME -> tr("Name");
      case SCOPE -> tr("Scope");
      case CONTEXT -> tr("Context");
      case PEOPLE -> trc("those who talk", "People");
      case EVIDENCE -> tr("Evidence");
    };
  }
}
