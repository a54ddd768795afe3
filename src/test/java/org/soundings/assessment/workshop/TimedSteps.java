package org.soundings.assessment.workshop;

import java.time.Instant;
import java.util.function.UnaryOperator;

/// Steps of which some time ran.
public final class TimedSteps {

  public static final Instant END = Instant.parse("2026-11-25T10:00:00Z");

  private TimedSteps() {}

  /// Lets a step take so many seconds more.
  public static UnaryOperator<PlanStep> spending(int seconds) {
    return step -> step.taking(step.seconds() + seconds, END);
  }
}
