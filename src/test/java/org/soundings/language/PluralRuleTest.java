package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The expected forms are those of CLDR's table of plural rules.
class PluralRuleTest {

  @ParameterizedTest
  @CsvSource({
    "ONE_FORM, 0 1 2 7, 0 0 0 0",
    "ENGLISH, 0 1 2 11, 1 0 1 1",
    "FRENCH, 0 1 2 11, 0 0 1 1",
    "RUSSIAN, 0 1 2 4 5 11 12 21 22 112, 2 0 1 1 2 2 2 0 1 2",
    "POLISH, 0 1 2 4 5 12 14 21 22 25 102 112, 2 0 1 1 2 2 2 2 1 2 1 2",
    "CZECH, 0 1 2 4 5 22, 2 0 1 1 2 2",
    "ARABIC, 0 1 2 3 10 11 99 100 102 103, 0 1 2 3 3 4 4 5 5 3"
  })
  void eachLanguageHasItsPluralForms(PluralRule rule, String numbers, String forms) {
    List<Integer> taken =
        Arrays.stream(numbers.split(" ")).map(number -> rule.form(Long.parseLong(number))).toList();
    assertThat(taken).isEqualTo(Arrays.stream(forms.split(" ")).map(Integer::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nplurals=2; plural=n != 1;",
        "nplurals=2; plural=(n != 1);",
        "nplurals=2;plural=n!=1",
        " nplurals=2;\tplural=(n!=1); "
      })
  void spacesAndParenthesesDoNotMatter(String line) {
    assertThat(PluralRule.of(line)).isEqualTo(PluralRule.ENGLISH);
  }

  @Test
  void gettextManualPluralRulesAreRecognised() {
    assertThat(PluralRule.of("nplurals=2; plural=(n > 1);")).isEqualTo(PluralRule.FRENCH);
    assertThat(PluralRule.of("nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;"))
        .isEqualTo(PluralRule.CZECH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plural=n != 1;", "nplurals=2; plural=m != 1;", "nplurals=9; plural=0;"})
  void anUnknownPluralRuleIsRejected(String line) {
    assertThatThrownBy(() -> PluralRule.of(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
