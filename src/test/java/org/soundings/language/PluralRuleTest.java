package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The expected forms are those of CLDR's table of plural rules.
class PluralRuleTest {

  private static final PluralRule POLISH =
      PluralRule.of(
          "nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;");
  private static final PluralRule ARABIC =
      PluralRule.of(
          "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
              + " : n%100>=11 ? 4 : 5;");

  @ParameterizedTest
  @CsvSource({"0,1", "1,0", "2,1", "11,1"})
  void englishTellsOneFromOthers(long number, int form) {
    assertThat(PluralRule.ENGLISH.form(number)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "4,1", "5,2", "12,2", "14,2", "22,1", "25,2", "112,2", "102,1", "0,2"})
  void polishHasThreeForms(long number, int form) {
    assertThat(POLISH.form(number)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "2,2", "3,3", "10,3", "11,4", "99,4", "100,5", "103,3", "102,5"})
  void arabicHasSix(long number, int form) {
    assertThat(ARABIC.form(number)).isEqualTo(form);
  }

  @Test
  void japaneseHasOne() {
    PluralRule japanese = PluralRule.of("nplurals=1; plural=0;");
    assertThat(japanese.form(7)).isZero();
    assertThat(japanese.forms()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plural=n != 1;",
        "nplurals=2; plural=m != 1;",
        "nplurals=2; plural=(n != 1;",
        "nplurals=2; plural=n ? 1;",
        "nplurals=2; plural=n != 1 )"
      })
  void whatIsNoRuleIsRefused(String line) {
    assertThatThrownBy(() -> PluralRule.of(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
