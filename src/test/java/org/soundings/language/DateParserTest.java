package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.language.DateParser.Towards;

class DateParserTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @AfterEach
  void speakEnglishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  private static Optional<LocalDate> read(String text) {
    return DateParser.read(text, TODAY, Towards.NEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 dec",
        "3 Dec",
        "3 Dec.",
        "03 DEC",
        "3rd December",
        "3 Decem",
        "Dec 3",
        "Dec. 3rd",
        "3.12.",
        "3.12",
        "3. 12.",
        "3.12.26",
        "03.12.2026",
        "3. December 2026",
        "3 Dec 2026",
        "3-Dec-2026",
        "Dec 3, 2026",
        "December 3 2026",
        "2026-12-3",
        "2026-12-03",
        " 3 dec ",
        "Thu 3 Dec",
        "Thursday, 3 December 2026",
        "3.12.2026."
      })
  void whatPeopleWriteIsTheDay(String text) {
    assertThat(read(text)).contains(LocalDate.of(2026, 12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3. Dez.",
        "Do, 3. Dez.",
        "Donnerstag, 3. Dezember 2026",
        "3. Dez",
        "3 dez",
        "3. Dezember",
        "3. dezember 2026",
        "Dez 3",
        "3.12.",
        "3 Dec",
        "2026-12-3",
        "3.12.2026"
      })
  void inGermanBothLanguagesAreRead(String text) {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(read(text)).contains(LocalDate.of(2026, 12, 3));
  }

  @Test
  void everyMonthIsReadByItsFullNameAndByThreeLettersOfIt() {
    for (String tag : new String[] {"en", "de"}) {
      Messages.speak(Language.of(tag).orElseThrow());
      for (Month month : Month.values()) {
        LocalDate day = LocalDate.of(2027, month, 5);
        assertThat(read(DayForms.day().format(day))).contains(day);
        assertThat(read(DayForms.longDay().format(day))).contains(day);
        assertThat(read(DayForms.fullDay().format(day))).contains(day);
        String name = month.getDisplayName(java.time.format.TextStyle.FULL, Messages.locale());
        assertThat(read("5 " + name.substring(0, 3) + " 2027")).contains(day);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-XA", "ar-XB"})
  void whatAFieldShowsIsADayInEveryLanguage(String tag) {
    Messages.speak(Language.of(tag).orElseThrow());
    for (Month month : Month.values()) {
      LocalDate day = LocalDate.of(2027, month, 5);
      assertThat(read(DayForms.day().format(day))).as(DayForms.day().format(day)).contains(day);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "26 Nov, NEXT, 2026-11-26", "26 Nov, LAST, 2026-11-26", "25 Nov, NEXT, 2027-11-25",
    "25 Nov, LAST, 2026-11-25", "27 Nov, LAST, 2025-11-27", "29 Feb, NEXT, 2028-02-29",
    "29 Feb, LAST, 2024-02-29", "today, NEXT, 2026-11-26", "Tomorrow, NEXT, 2026-11-27",
    "Friday, NEXT, 2026-11-27", "fri, LAST, 2026-11-20", "Thursday, NEXT, 2026-11-26",
    "27.11.99, LAST, 1999-11-27", "25.11.26, LAST, 2026-11-25", "27.11.99, NEXT, 2099-11-27"
  })
  void withoutAYearItIsTheNextSuchDayOrTheLast(String text, Towards towards, LocalDate day) {
    assertThat(DateParser.read(text, TODAY, towards)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "heute, 2026-11-26", "morgen, 2026-11-27", "today, 2026-11-26", "Freitag, 2026-11-27",
    "3. Mrz., 2027-03-03", "3 Maerz, 2027-03-03", "3. März, 2027-03-03", "3. Jänner, 2027-01-03",
    "3. Ma\u0308rz 2027, 2027-03-03"
  })
  void whatIsUsualInGermanIsReadToo(String text, LocalDate day) {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(read(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "3",
        "Dec",
        "Dec 2026",
        "31 Feb",
        "31 Feb 2026",
        "29 Feb 2027",
        "3 Ju",
        "3 Jux",
        "3/12/2026",
        "2026-13-1",
        "1.13.",
        "32 Dec",
        "3 Dec 202",
        "3 Dec 2026 or so",
        "0 Dec",
        "Fri 3 Dec 2026",
        "3 Dec 0000",
        "0000-01-01",
        "1899-12-31"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-26",
    "Tomorrow, 2026-11-27",
    "yesterday, 2026-11-25",
    "in 14 days, 2026-12-10",
    "In two  weeks, 2026-12-10",
    "in a week, 2026-12-03",
    "in 3 months, 2027-02-26",
    "one day ago, 2026-11-25",
    "2 weeks ago, 2026-11-12",
    "next Friday, 2026-11-27",
    "next Thursday, 2026-12-03",
    "last Thursday, 2026-11-19",
    "end of February, 2027-02-28",
    "end Feb 2028, 2028-02-29",
    "end of Nov., 2026-11-30",
    "end of the month, 2026-11-30",
    "end of the year, 2026-12-31",
    "week 48, 2026-11-27",
    "week 50, 2026-12-11",
    "week 53, 2027-01-01",
    "week 1, 2027-01-08"
  })
  void whatIsSaidFromTodayIsRead(String text, LocalDate day) {
    assertThat(read(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "heute, 2026-11-26",
    "in 14 Tagen, 2026-12-10",
    "in zwei Wochen, 2026-12-10",
    "in einer Woche, 2026-12-03",
    "in einem Monat, 2026-12-26",
    "vor zwei Tagen, 2026-11-24",
    "nächsten Freitag, 2026-11-27",
    "kommenden Donnerstag, 2026-12-03",
    "letzten Montag, 2026-11-23",
    "Ende Februar, 2027-02-28",
    "Ende Feb. 2028, 2028-02-29",
    "Monatsende, 2026-11-30",
    "Ende des Jahres, 2026-12-31",
    "KW 50, 2026-12-11",
    "KW50, 2026-12-11",
    "übermorgen, 2026-11-28",
    "in two weeks, 2026-12-10"
  })
  void whatIsSaidFromTodayIsReadInGermanToo(String text, LocalDate day) {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(read(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in days",
        "in 0.5 days",
        "in some weeks",
        "next month",
        "end of Smarch",
        "week 54",
        "week 0",
        "ago",
        "in 9999 days"
      })
  void whatNamesNoOneDayIsNotRead(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void theWeekInWhichTodayIsIsMeantItself() {
    LocalDate saturday = LocalDate.of(2026, 11, 28);
    assertThat(DateParser.read("week 48", TODAY, Towards.LAST)).contains(TODAY);
    assertThat(DateParser.read("week 48", saturday, Towards.NEXT)).contains(saturday);
    assertThat(DateParser.read("week 1", LocalDate.of(2025, 12, 31), Towards.LAST))
        .contains(LocalDate.of(2025, 12, 31));
    LocalDate newYear = LocalDate.of(2027, 1, 1);
    assertThat(DateParser.read("week 53", newYear, Towards.NEXT)).contains(newYear);
  }

  @Test
  void theLastWeekAndMonthAreMeantWhereOnlyWhatWasCanBe() {
    assertThat(DateParser.read("week 50", TODAY, Towards.LAST))
        .contains(LocalDate.of(2025, 12, 12));
    assertThat(DateParser.read("end of February", TODAY, Towards.LAST))
        .contains(LocalDate.of(2026, 2, 28));
    assertThat(DateParser.read("week 53", LocalDate.of(2027, 2, 1), Towards.NEXT)).isEmpty();
  }
}
