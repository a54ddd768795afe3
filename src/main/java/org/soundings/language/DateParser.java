package org.soundings.language;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a day in ISO 8601, in English and in the current language: `2026-12-3`, `3 Dec 2026`, `Dec
/// 3, 2026`, `3.12.2026`, and in German `3. Dez. 2026`. The year is optional. A month is its name
/// or the first three or more letters of it. Days with slashes are not read, because it is not
/// known which number is the month.
public final class DateParser {

  /// Which day is meant if no year is given.
  public enum Towards {
    /// The next such day, which may be today.
    NEXT(1),
    /// The last such day, which may be today.
    LAST(-1);

    private final int years;

    Towards(int years) {
      this.years = years;
    }

    private boolean fits(LocalDate day, LocalDate today) {
      return this == NEXT ? !day.isBefore(today) : !day.isAfter(today);
    }
  }

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int CENTURY = 2000;

  /// How far the next 29 February may be away, in years: 1896 to 1904.
  private static final int FURTHEST = 8;

  private static final List<Pattern> FORMS =
      Stream.of(
              "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})",
              "(?<day>\\d{1,2})\\.\\s*(?<month>\\d{1,2})(?:\\.\\s*(?<year>\\d{4}|\\d{2})?)?",
              "(?<day>\\d{1,2})\\.?[\\s-]*(?<month>\\p{L}{3,})\\.?(?:[\\s,-]*(?<year>\\d{4}))?",
              "(?<month>\\p{L}{3,})\\.?\\s*(?<day>\\d{1,2})(?:[\\s,]+(?<year>\\d{4}))?")
          .map(Pattern::compile)
          .toList();

  private DateParser() {}

  /// The day in a text, empty if there is no such day.
  public static Optional<LocalDate> read(String text, LocalDate today, Towards towards) {
    String written = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    return FORMS.stream()
        .map(form -> form.matcher(written))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(match -> day(match, today, towards));
  }

  private static Optional<LocalDate> day(Matcher match, LocalDate today, Towards towards) {
    int day = Integer.parseInt(match.group("day"));
    return month(match.group("month"))
        .flatMap(
            month ->
                years(match.group("year"), today, towards)
                    .flatMap(year -> of(year, month, day).stream())
                    .filter(each -> match.group("year") != null || towards.fits(each, today))
                    .findFirst());
  }

  /// The year in the text, or the possible years, the nearest first.
  private static Stream<Integer> years(@Nullable String year, LocalDate today, Towards towards) {
    if (year == null) {
      return Stream.iterate(today.getYear(), each -> each + towards.years).limit(FURTHEST + 2L);
    }
    int number = Integer.parseInt(year);
    return Stream.of(year.length() == 2 ? CENTURY + number : number);
  }

  private static Optional<Integer> month(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Optional.of(Integer.valueOf(written));
    }
    String wanted = written.toLowerCase(Locale.ROOT);
    return Stream.of(Locale.ENGLISH, Messages.locale())
        .flatMap(
            locale ->
                Arrays.stream(Month.values())
                    .filter(month -> nameOf(month, locale).startsWith(wanted)))
        .map(Month::getValue)
        .findFirst();
  }

  private static String nameOf(Month month, Locale locale) {
    return month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // There is no such day, such as 31 February. The caller reports it.
      return Optional.empty();
    }
  }
}
