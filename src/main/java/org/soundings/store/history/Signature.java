package org.soundings.store.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The author and time of a save.
///
/// @param by a name or a role; "" if not known
/// @param at in whole seconds, as in files
public record Signature(String by, Instant at) {

  public Signature {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }
}
