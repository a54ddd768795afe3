package org.soundings.language;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day as people write it: `2026-12-3`, `3 dec`, `Dec 3, 2026`, `3.12.`, `Friday`, what [SaidDay]
/// reads, and in German `3. Dez.`. Months and days of the week are read in English and in the
/// language that is spoken, months by three letters or more. A day of the week before a day has to
/// be the right one. Days with slashes are not read, because nobody knows which number is the
/// month.
public final class DateParser {

  /// Which day is meant where no year is written.
  public enum Towards {
    /// The next such day; today is one.
    NEXT(1),
    /// The last such day; today is one.
    LAST(-1);

    private final int years;

    Towards(int years) {
      this.years = years;
    }

    /// How many years one goes on to the next.
    int years() {
      return years;
    }

    boolean fits(LocalDate day, LocalDate today) {
      return this == NEXT ? !day.isBefore(today) : !day.isAfter(today);
    }
  }

  /// The first and the last year that somebody means.
  private static final int FIRST = 1900;

  private static final int LAST = 2199;
  private static final int CENTURY = 100;

  private static final Pattern WITH_WEEKDAY =
      Pattern.compile("(?<weekday>\\p{L}{2,})\\.?,?\\s+(?<day>.+)");

  /// How far the next 29 February may be away, years: 1896 to 1904.
  private static final int FURTHEST = 8;

  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String NAME = "(?<name>\\p{L}{3,})\\.?";
  private static final String ORDINAL = "(?:\\.|st|nd|rd|th)?";

  private static final List<Pattern> FORMS =
      Stream.of(
              "(?<year>\\d{4})-(?<month>\\d{1,2})-" + DAY,
              DAY + "\\.\\s*(?<month>\\d{1,2})\\.?(?:(?<=\\.)\\s*" + YEAR + "\\.?)?",
              DAY + ORDINAL + "[\\s-]*" + NAME + "(?:[\\s,-]*" + YEAR + ")?",
              NAME + "[\\s-]*" + DAY + ORDINAL + "(?:[\\s,-]+" + YEAR + ")?")
          .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private DateParser() {}

  /// The day that somebody wrote; empty where there is no such day.
  public static Optional<LocalDate> read(String text, LocalDate today, Towards towards) {
    String written = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    Optional<LocalDate> said = SaidDay.read(written, today, towards);
    if (said.isPresent()) {
      return said.filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
    }
    Optional<DayOfWeek> weekday = CalendarNames.weekday(written);
    if (weekday.isPresent()) {
      return weekday.map(
          each ->
              today.with(
                  towards == Towards.NEXT
                      ? TemporalAdjusters.nextOrSame(each)
                      : TemporalAdjusters.previousOrSame(each)));
    }
    Matcher named = WITH_WEEKDAY.matcher(written);
    if (named.matches()) {
      Optional<DayOfWeek> wanted = CalendarNames.weekday(named.group("weekday"));
      if (wanted.isPresent()) {
        return date(named.group("day"), today, towards)
            .filter(day -> day.getDayOfWeek() == wanted.get());
      }
    }
    return date(written, today, towards);
  }

  private static Optional<LocalDate> date(String written, LocalDate today, Towards towards) {
    return FORMS.stream()
        .map(form -> form.matcher(written))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(match -> day(match, today, towards));
  }

  private static Optional<LocalDate> day(Matcher match, LocalDate today, Towards towards) {
    Optional<Integer> month =
        Optional.ofNullable(part(match, "month"))
            .map(Integer::valueOf)
            .or(
                () ->
                    Optional.ofNullable(part(match, "name"))
                        .flatMap(CalendarNames::month)
                        .map(Month::getValue));
    int day = Integer.parseInt(match.group("day"));
    String year = part(match, "year");
    return month.flatMap(
        m ->
            year == null
                ? nearest(m, day, today, towards)
                : year.length() == 2
                    ? inCentury(Integer.parseInt(year), m, day, today, towards)
                    : of(Integer.parseInt(year), m, day));
  }

  private static @Nullable String part(Matcher match, String name) {
    return match.pattern().namedGroups().containsKey(name) ? match.group(name) : null;
  }

  /// The day of this century, or of the one before it where only what was can be meant.
  private static Optional<LocalDate> inCentury(
      int year, int month, int day, LocalDate today, Towards towards) {
    int century = today.getYear() / CENTURY * CENTURY;
    Optional<LocalDate> now = of(century + year, month, day);
    return now.filter(each -> towards == Towards.NEXT || towards.fits(each, today))
        .or(
            () ->
                towards == Towards.NEXT
                    ? Optional.empty()
                    : of(century - CENTURY + year, month, day));
  }

  private static Optional<LocalDate> nearest(int month, int day, LocalDate today, Towards towards) {
    return Stream.iterate(today.getYear(), year -> year + towards.years)
        .limit(FURTHEST + 2L)
        .flatMap(year -> of(year, month, day).stream())
        .filter(each -> towards.fits(each, today))
        .findFirst();
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    if (year < FIRST || year > LAST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // There is no such day, as 31 February: the caller says so.
      return Optional.empty();
    }
  }
}
