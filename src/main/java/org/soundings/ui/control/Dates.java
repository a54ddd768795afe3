package org.soundings.ui.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates as the window writes and reads them.
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final List<DateTimeFormatter> READABLE =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
          lenient("d MMM uuuu"),
          lenient("d MMMM uuuu"),
          lenient("d.M.uuuu"));

  private Dates() {}

  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// Without the year where it is this one.
  public static String day(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? SHORT_DAY.format(date) : DAY.format(date);
  }

  /// "today 14:03", "yesterday 16:20", "12 Nov", "12 Nov 2025".
  public static String moment(Instant moment, Instant now, ZoneId zone) {
    var then = moment.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
    if (days == 0) {
      return "today " + TIME.format(then);
    }
    return days == 1 ? "yesterday " + TIME.format(then) : day(then.toLocalDate(), today);
  }

  /// "today", "one day old", "41 days old".
  public static String age(long days) {
    if (days <= 0) {
      return "today";
    }
    return days == 1 ? "1 day old" : days + " days old";
  }

  /// The date that a person typed; empty where there is no such day.
  public static Optional<LocalDate> read(String text) {
    for (DateTimeFormatter format : READABLE) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), format));
      } catch (DateTimeParseException e) {
        // Not written this way: the next format is tried.
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter lenient(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
