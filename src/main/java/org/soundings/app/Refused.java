package org.soundings.app;

import java.io.IOException;

/// Nothing was written, because a file that everything rests on is missing or damaged. No file was
/// changed.
public final class Refused extends IOException {

  private static final long serialVersionUID = 1L;

  Refused(Refusal refusal) {
    super(refusal.sentence());
  }
}
