package org.soundings.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.soundings.app.Jobs;
import org.soundings.app.Workbench;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;

/// An open assessment with what is needed to work on it; what every screen's view model is given.
///
/// @param library the packs it is asked from
/// @param clock the time of what is written, and whether evidence is old
/// @param author who is writing, a role or a name, or ""
public record Desk(Library library, Workbench workbench, Jobs jobs, Clock clock, String author) {

  public Assessment assessment() {
    return workbench.current();
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public ZoneId zone() {
    return clock.getZone();
  }
}
