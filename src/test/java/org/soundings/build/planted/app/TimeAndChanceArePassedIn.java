package org.soundings.build.planted.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

final class TimeAndChanceArePassedIn {
  private TimeAndChanceArePassedIn() {}

  static Instant plantInstant() {
    return Instant.now();
  }

  static LocalDate plantDay(ZoneId zone) {
    return LocalDate.now(zone);
  }

  static long plantMillis() {
    return System.currentTimeMillis();
  }

  static Clock plantClock() {
    return Clock.systemUTC();
  }

  static UUID plantId() {
    return UUID.randomUUID();
  }

  static int plantNumber() {
    return new Random().nextInt();
  }

  static Supplier<Instant> plantReference() {
    return Instant::now;
  }
}
