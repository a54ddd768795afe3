package org.soundings.assessment.workshop;

import java.time.Instant;
import java.util.function.UnaryOperator;

/// Agenda items on which some time was spent.
public final class TimedSteps {

  public static final Instant END = Instant.parse("2026-11-25T10:00:00Z");

  private TimedSteps() {}

  /// Adds this many seconds to an agenda item.
  public static UnaryOperator<PlanStep> spending(int seconds) {
    return step -> step.taking(step.seconds() + seconds, END);
  }
}
