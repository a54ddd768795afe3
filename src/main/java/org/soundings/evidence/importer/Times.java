package org.soundings.evidence.importer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Parses the times that tools write.
public final class Times {

  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
          text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC),
          text -> OffsetDateTime.parse(text, dateTime(" Z z")).toInstant(),
          text -> LocalDateTime.parse(text, dateTime("")).toInstant(ZoneOffset.UTC),
          text -> OffsetDateTime.parse(text.replace('T', ' '), dateTime("Z")).toInstant(),
          text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

  private Times() {}

  /// `2026-10-02 10:00:00`, with or without fractions, and then a zone.
  private static DateTimeFormatter dateTime(String zone) {
    return new DateTimeFormatterBuilder()
        .appendPattern("yyyy-MM-dd HH:mm:ss")
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
        .appendPattern(zone)
        .toFormatter(Locale.ROOT);
  }

  /// The time in a text; null if there is none, or if it is older than containers (many tools write
  /// the year 1 for "never"). Without a zone it is read as UTC.
  public static @Nullable Instant of(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return null;
    }
    for (Function<String, Instant> form : FORMS) {
      try {
        Instant time = form.apply(stripped);
        return time.isBefore(EARLIEST) || time.isAfter(LATEST) ? null : time;
      } catch (DateTimeException _) {
        // Not this form, so the next one is tried.
      }
    }
    return null;
  }

  /// The time so many seconds after 1970; null for zero and less.
  public static @Nullable Instant ofSeconds(double seconds) {
    return seconds <= 0 ? null : Instant.ofEpochMilli((long) (seconds * 1000));
  }
}
