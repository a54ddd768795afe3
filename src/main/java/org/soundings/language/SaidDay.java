package org.soundings.language;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.language.DateParser.Towards;

/// A day as people say it, seen from today: `tomorrow`, `in two weeks`, `3 days ago`, `next
/// Friday`, `end of February`, `week 50`. Read in English and in the language that is spoken; where
/// there are several ways to say it, the translation names them with `|` between.
final class SaidDay {

  /// From one on; ways to say the same number stand beside each other.
  private static final String NUMBERS =
      mark("a|an|one two three four five six seven eight nine ten eleven twelve");

  private static final List<Unit> UNITS =
      List.of(
          new Unit(mark("day|days"), ChronoUnit.DAYS),
          new Unit(mark("week|weeks"), ChronoUnit.WEEKS),
          new Unit(mark("month|months"), ChronoUnit.MONTHS));

  private static final Pattern AMOUNT = Pattern.compile("(?<number>\\S+) (?<unit>\\p{L}+)");
  private static final Pattern MONTH =
      Pattern.compile("(?<name>\\p{L}{3,})\\.?(?: (?<year>\\d{4}))?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /// The most years that are looked through for a day without a year.
  private static final int YEARS = 2;

  private record Unit(String names, ChronoUnit length) {}

  private SaidDay() {}

  /// @param written without white space around it
  static Optional<LocalDate> read(String written, LocalDate today, Towards towards) {
    String said = written.replaceAll("\\s+", " ");
    return Stream.<Optional<LocalDate>>of(
            is(said, mark("today")).map(_ -> today),
            is(said, mark("tomorrow")).map(_ -> today.plusDays(1)),
            is(said, mark("the day after tomorrow")).map(_ -> today.plusDays(2)),
            is(said, mark("yesterday")).map(_ -> today.minusDays(1)),
            is(said, mark("the day before yesterday")).map(_ -> today.minusDays(2)),
            is(said, mark("end of the month|end of month")).map(_ -> endOf(YearMonth.from(today))),
            is(said, mark("end of the year|end of year"))
                .map(_ -> endOf(YearMonth.of(today.getYear(), Month.DECEMBER))),
            in(said, mark("in …"), each -> away(each, today, 1)),
            in(said, mark("… ago"), each -> away(each, today, -1)),
            in(said, mark("next …"), each -> weekday(each, today, Towards.NEXT)),
            in(said, mark("last …"), each -> weekday(each, today, Towards.LAST)),
            in(said, mark("end of …|end …"), each -> endOfMonth(each, today, towards)),
            in(said, mark("week …"), each -> week(each, today, towards)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<String> ways(String english) {
    return Stream.of(english, tr(english))
        .distinct()
        .flatMap(each -> Arrays.stream(each.split("\\|")));
  }

  private static Optional<String> is(String said, String english) {
    return ways(english).filter(said::equalsIgnoreCase).findFirst();
  }

  /// What stands for `…` in one of the ways to say something.
  private static Optional<LocalDate> in(
      String said, String english, Function<String, Optional<LocalDate>> meant) {
    return ways(english)
        .map(way -> Pattern.quote(way).replace("…", "\\E(.+)\\Q"))
        .map(way -> Pattern.compile(way, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .map(way -> way.matcher(said))
        .filter(Matcher::matches)
        .flatMap(way -> meant.apply(way.group(1)).stream())
        .findFirst();
  }

  private static Optional<LocalDate> away(String amount, LocalDate today, int direction) {
    Matcher parts = AMOUNT.matcher(amount);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return number(parts.group("number"))
        .flatMap(
            number ->
                UNITS.stream()
                    .filter(unit -> is(parts.group("unit"), unit.names()).isPresent())
                    .findFirst()
                    .map(unit -> today.plus((long) direction * number, unit.length())));
  }

  private static Optional<Integer> number(String written) {
    if (NUMBER.matcher(written).matches()) {
      return Optional.of(Integer.valueOf(written));
    }
    return Stream.of(NUMBERS, tr(NUMBERS))
        .map(names -> List.of(names.split(" ")))
        .flatMap(
            names ->
                IntStream.range(0, names.size())
                    .filter(
                        i ->
                            Arrays.stream(names.get(i).split("\\|"))
                                .anyMatch(written::equalsIgnoreCase))
                    .mapToObj(i -> i + 1))
        .findFirst();
  }

  /// Today is not one: whoever means it says so.
  private static Optional<LocalDate> weekday(String name, LocalDate today, Towards towards) {
    return CalendarNames.weekday(name)
        .map(
            each ->
                today.with(
                    towards == Towards.NEXT
                        ? TemporalAdjusters.next(each)
                        : TemporalAdjusters.previous(each)));
  }

  private static Optional<LocalDate> endOfMonth(String written, LocalDate today, Towards towards) {
    Matcher parts = MONTH.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return CalendarNames.month(parts.group("name"))
        .flatMap(
            month ->
                parts.group("year") == null
                    ? nearest(today, towards, year -> endOf(YearMonth.of(year, month)))
                    : Optional.of(
                        endOf(YearMonth.of(Integer.parseInt(parts.group("year")), month))));
  }

  private static LocalDate endOf(YearMonth month) {
    return month.atEndOfMonth();
  }

  /// The Friday of a week as ISO 8601 counts them: what has to be done in a week is done by then.
  /// Of the week in which today is, today where Friday is on the wrong side of it.
  private static Optional<LocalDate> week(String written, LocalDate today, Towards towards) {
    return Optional.of(written)
        .filter(each -> NUMBER.matcher(each).matches())
        .map(Integer::parseInt)
        .filter(week -> week >= 1 && week <= 53)
        .flatMap(
            week ->
                Stream.iterate(today.get(IsoFields.WEEK_BASED_YEAR), y -> y + towards.years())
                    .limit(YEARS)
                    .flatMap(year -> friday(year, week).stream())
                    .map(
                        friday ->
                            isInWeekOf(friday, today) && !towards.fits(friday, today)
                                ? today
                                : friday)
                    .filter(day -> towards.fits(day, today))
                    .findFirst());
  }

  /// Empty where the year has no such week: not every year has a week 53.
  private static Optional<LocalDate> friday(int year, int week) {
    return Optional.of(
            LocalDate.of(year, Month.JANUARY, 4).plusWeeks(week - 1L).with(DayOfWeek.FRIDAY))
        .filter(day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week);
  }

  private static boolean isInWeekOf(LocalDate friday, LocalDate day) {
    return day.with(DayOfWeek.FRIDAY).equals(friday);
  }

  private static Optional<LocalDate> nearest(
      LocalDate today, Towards towards, Function<Integer, LocalDate> inYear) {
    return Stream.iterate(today.getYear(), year -> year + towards.years())
        .limit(YEARS)
        .map(inYear)
        .filter(day -> towards.fits(day, today))
        .findFirst();
  }
}
