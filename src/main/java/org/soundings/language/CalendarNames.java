package org.soundings.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Months and days of the week as people call them, in English and in the language that is spoken.
final class CalendarNames {

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);

  /// Names of months beside those of the calendar: what spreadsheets and Austrians write.
  private static final Map<String, Month> ALSO =
      Map.of(
          "mrz", Month.MARCH,
          "maerz", Month.MARCH,
          "jänner", Month.JANUARY,
          "feber", Month.FEBRUARY);

  private CalendarNames() {}

  /// The one month that a name, or its beginning, can mean.
  static Optional<Month> month(String name) {
    String wanted = plain(name);
    return Optional.ofNullable(ALSO.get(wanted))
        .or(() -> called(Month.values(), Month::getDisplayName, wanted))
        .or(() -> begun(wanted));
  }

  /// The day of the week that is called so; beginnings of a name are none.
  static Optional<DayOfWeek> weekday(String name) {
    return called(DayOfWeek.values(), DayOfWeek::getDisplayName, plain(name));
  }

  private static Optional<Month> begun(String wanted) {
    List<Month> meant =
        Arrays.stream(Month.values())
            .filter(month -> names(month::getDisplayName).anyMatch(each -> each.startsWith(wanted)))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private interface Named<T> {
    String in(T value, TextStyle style, Locale locale);
  }

  private static <T> Optional<T> called(T[] values, Named<T> named, String wanted) {
    return Arrays.stream(values)
        .filter(
            value ->
                names((style, locale) -> named.in(value, style, locale)).anyMatch(wanted::equals))
        .findFirst();
  }

  private static Stream<String> names(BiFunction<TextStyle, Locale, String> named) {
    return Stream.of(Locale.ENGLISH, Messages.locale())
        .flatMap(locale -> STYLES.stream().map(style -> named.apply(style, locale)))
        .map(CalendarNames::plain);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace(".", "");
  }
}
