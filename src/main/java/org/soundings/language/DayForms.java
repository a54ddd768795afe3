package org.soundings.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How days and times are written in the current language. English is written as in Britain, with
/// months of three letters, other languages as in CLDR.
public final class DayForms {

  private record Form(Locale locale, String skeleton) {}

  private static final Map<Form, DateTimeFormatter> MADE = new ConcurrentHashMap<>();

  private static final Pattern ISO =
      Pattern.compile(
          "(?<day>\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}[\\d:.]*(?:Z|[+-][\\d:]+)?)?");

  private DayForms() {}

  /// `25 Nov 2026`.
  public static DateTimeFormatter day() {
    return form("d MMM uuuu", "yMMMd");
  }

  /// `25 Nov`, if the year is clear.
  public static DateTimeFormatter dayOfYear() {
    return form("d MMM", "MMMd");
  }

  /// The day of a timestamp that a program wrote (ISO 8601). Any other text is returned unchanged.
  public static String dayOf(String written) {
    Matcher iso = ISO.matcher(written.strip());
    if (!iso.matches()) {
      return written;
    }
    try {
      return day().format(LocalDate.parse(iso.group("day")));
    } catch (DateTimeException e) {
      // There is no such day, such as 31 February. The text itself is all that is known.
      return written;
    }
  }

  /// `25 November 2026`.
  public static DateTimeFormatter longDay() {
    return dated("d MMMM uuuu", FormatStyle.LONG);
  }

  /// `Wednesday 25 November 2026`.
  public static DateTimeFormatter fullDay() {
    return dated("EEEE d MMMM uuuu", FormatStyle.FULL);
  }

  /// `25 November 2026, 14:03 UTC`.
  public static String longMoment(OffsetDateTime at) {
    return "%s, %s UTC".formatted(longDay().format(at), time().format(at));
  }

  /// `Nov`.
  public static DateTimeFormatter month() {
    return form("MMM", "MMM");
  }

  /// `14:03`. All languages so far use a 24-hour clock.
  public static DateTimeFormatter time() {
    return form("HH:mm", "Hm");
  }

  private static DateTimeFormatter dated(String english, FormatStyle style) {
    Locale spoken = Messages.language().locale();
    return spoken.getLanguage().equals("en")
        ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
        : DateTimeFormatter.ofLocalizedDate(style).withLocale(spoken);
  }

  /// @param english the pattern of English
  /// @param skeleton the fields that other languages put in their own order (UTS 35)
  private static DateTimeFormatter form(String english, String skeleton) {
    Language spoken = Messages.language();
    boolean isEnglish = spoken.locale().getLanguage().equals("en");
    return MADE.computeIfAbsent(
        new Form(spoken.locale(), skeleton),
        _ ->
            isEnglish
                ? DateTimeFormatter.ofPattern(english, Locale.ENGLISH)
                : DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(spoken.locale()));
  }
}
