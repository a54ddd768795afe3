package org.soundings.store.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who saves something, and when.
///
/// @param by a name or a role; "" where the program does not know it
/// @param at in whole seconds, as files have it
public record Signature(String by, Instant at) {

  public Signature {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }
}
