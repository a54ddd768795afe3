package org.soundings.build.planted.app;

import java.time.Instant;

final class TimeAndChanceArePassedIn {
  private TimeAndChanceArePassedIn() {}

  static Instant now() {
    return Instant.now();
  }
}
