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
        "3 December",
        "Dec 3",
        "Dec. 3",
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
        " 3 dec "
      })
  void commonDateFormatsAreParsed(String text) {
    assertThat(read(text)).contains(LocalDate.of(2026, 12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3. Dez.",
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
  void germanAcceptsGermanAndEnglishDates(String text) {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(read(text)).contains(LocalDate.of(2026, 12, 3));
  }

  @Test
  void monthsAreReadByFullNameAndThreeLetters() {
    for (String tag : new String[] {"en", "de"}) {
      Messages.speak(Language.of(tag).orElseThrow());
      for (Month month : Month.values()) {
        LocalDate day = LocalDate.of(2027, month, 5);
        assertThat(read(DayForms.day().format(day))).contains(day);
        assertThat(read(DayForms.longDay().format(day))).contains(day);
        String name = month.getDisplayName(java.time.format.TextStyle.FULL, Messages.locale());
        assertThat(read("5 " + name.substring(0, 3) + " 2027")).contains(day);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-XA", "ar-XB"})
  void aDisplayedDateCanBeParsedInEveryLanguage(String tag) {
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
    "29 Feb, LAST, 2024-02-29", "25.11.26, LAST, 2026-11-25", "27.11.99, NEXT, 2099-11-27"
  })
  void aDateWithoutAYearIsTheNextOrThePreviousOne(String text, Towards towards, LocalDate day) {
    assertThat(DateParser.read(text, TODAY, towards)).contains(day);
  }

  @Test
  void decomposedAccentsAreAccepted() {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(read("3. Ma\u0308rz 2027")).contains(LocalDate.of(2027, 3, 3));
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
        "tomorrow",
        "in two weeks",
        "3 Dec 0000",
        "0000-01-01",
        "1899-12-31"
      })
  void textThatIsNotADateIsRejected(String text) {
    assertThat(read(text)).isEmpty();
  }
}
