package org.soundings.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day as people write it: `2026-12-3`, `3 dec`, `Dec 3, 2026`, `3.12.`, and in German `3. Dez.`.
/// Months are read in English and in the language that is spoken, by three letters or more. Days
/// with slashes are not read, because nobody knows which number is the month.
public final class WrittenDay {

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

    private boolean fits(LocalDate day, LocalDate today) {
      return this == NEXT ? !day.isBefore(today) : !day.isAfter(today);
    }
  }

  /// How far the next 29 February may be away, years: 1896 to 1904.
  private static final int FURTHEST = 8;

  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String NAME = "(?<name>\\p{L}{3,})\\.?";
  private static final String ORDINAL = "(?:\\.|st|nd|rd|th)?";

  private static final List<Pattern> FORMS =
      Stream.of(
              "(?<year>\\d{4})-(?<month>\\d{1,2})-" + DAY,
              DAY + "\\.\\s*(?<month>\\d{1,2})\\.?(?:(?<=\\.)\\s*" + YEAR + ")?",
              DAY + ORDINAL + "[\\s-]*" + NAME + "(?:[\\s,-]*" + YEAR + ")?",
              NAME + "[\\s-]*" + DAY + ORDINAL + "(?:[\\s,-]+" + YEAR + ")?")
          .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private WrittenDay() {}

  /// The day that somebody wrote; empty where there is no such day.
  public static Optional<LocalDate> read(String text, LocalDate today, Towards towards) {
    String written = text.strip();
    return FORMS.stream()
        .map(form -> form.matcher(written))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(match -> day(match, today, towards))
        .or(() -> asShown(written));
  }

  private static Optional<LocalDate> day(Matcher match, LocalDate today, Towards towards) {
    Optional<Integer> month =
        Optional.ofNullable(part(match, "month"))
            .map(Integer::valueOf)
            .or(() -> Optional.ofNullable(part(match, "name")).flatMap(WrittenDay::month));
    int day = Integer.parseInt(match.group("day"));
    String year = part(match, "year");
    return month.flatMap(
        m ->
            year == null
                ? nearest(m, day, today, towards)
                : of(Integer.parseInt(year.length() == 2 ? "20" + year : year), m, day));
  }

  private static @Nullable String part(Matcher match, String name) {
    return match.pattern().namedGroups().containsKey(name) ? match.group(name) : null;
  }

  private static Optional<LocalDate> nearest(int month, int day, LocalDate today, Towards towards) {
    return Stream.iterate(today.getYear(), year -> year + towards.years)
        .limit(FURTHEST + 2L)
        .flatMap(year -> of(year, month, day).stream())
        .filter(each -> towards.fits(each, today))
        .findFirst();
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // There is no such day, as 31 February: the caller says so.
      return Optional.empty();
    }
  }

  /// The number of the one month that a name, or its beginning, can mean.
  private static Optional<Integer> month(String name) {
    String wanted = plain(name);
    Set<Month> exact = months(wanted, String::equals);
    Set<Month> meant = exact.isEmpty() ? months(wanted, String::startsWith) : exact;
    return meant.size() == 1 ? Optional.of(meant.iterator().next().getValue()) : Optional.empty();
  }

  private static Set<Month> months(String wanted, BiPredicate<String, String> fits) {
    var found = EnumSet.noneOf(Month.class);
    for (Month month : Month.values()) {
      if (names(month).anyMatch(name -> fits.test(name, wanted))) {
        found.add(month);
      }
    }
    return found;
  }

  private static Stream<String> names(Month month) {
    return Stream.of(Locale.ENGLISH, Messages.locale())
        .flatMap(
            locale ->
                Stream.of(
                        TextStyle.FULL,
                        TextStyle.SHORT,
                        TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT_STANDALONE)
                    .map(style -> month.getDisplayName(style, locale)))
        .map(WrittenDay::plain);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }

  /// What the program itself shows is a day in every language.
  private static Optional<LocalDate> asShown(String text) {
    for (DateTimeFormatter form : List.of(DayForms.day(), DayForms.longDay())) {
      try {
        LocalDate day = LocalDate.parse(text, form);
        // A day that no month has is read as its last.
        if (form.format(day).equalsIgnoreCase(text)) {
          return Optional.of(day);
        }
      } catch (DateTimeParseException e) {
        // Not written this way: the next form is tried.
        continue;
      }
    }
    return Optional.empty();
  }
}
