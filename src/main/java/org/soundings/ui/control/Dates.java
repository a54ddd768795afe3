package org.soundings.ui.control;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.soundings.language.DayForms;
import org.soundings.language.Messages;

/// Dates as the window writes and reads them.
public final class Dates {

  private static final List<DateTimeFormatter> READABLE =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
          lenient("d MMM uuuu", Locale.ENGLISH),
          lenient("d MMMM uuuu", Locale.ENGLISH),
          lenient("d.M.uuuu", Locale.ENGLISH));

  private Dates() {}

  public static String day(LocalDate date) {
    return DayForms.day().format(date);
  }

  /// Without the year where it is this one.
  public static String day(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear()
        ? DayForms.dayOfYear().format(date)
        : DayForms.day().format(date);
  }

  /// "today 14:03", "yesterday 16:20", "12 Nov", "12 Nov 2025".
  public static String moment(Instant moment, Instant now, ZoneId zone) {
    var then = moment.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
    if (days == 0) {
      return tr("today %s", DayForms.time().format(then));
    }
    return days == 1
        ? tr("yesterday %s", DayForms.time().format(then))
        : day(then.toLocalDate(), today);
  }

  /// "today", "one day old", "41 days old".
  public static String age(long days) {
    if (days <= 0) {
      return tr("today");
    }
    return trn("1 day old", "%s days old", days, days);
  }

  /// The date that a person typed; empty where there is no such day.
  public static Optional<LocalDate> read(String text) {
    var formats = new ArrayList<>(READABLE);
    formats.add(lenient("d. MMM uuuu", Messages.locale()));
    formats.add(lenient("d. MMMM uuuu", Messages.locale()));
    for (DateTimeFormatter format : formats) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), format));
      } catch (DateTimeParseException e) {
        // Not written this way: the next format is tried.
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter lenient(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
