package org.soundings.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {

  private static final List<String> KNOWN =
      List.of("Jens Köhler", "Ada", "Ada Lovelace", "Ben Ott", "Ben Ulm", "Anna-Lena Groß");

  @ParameterizedTest
  @CsvSource({
    "Jens, Jens Köhler",
    "jens, Jens Köhler",
    "' Jens ', Jens Köhler",
    "Jens K, Jens Köhler",
    "jens köhler, Jens Köhler",
    "Ben O, Ben Ott",
    "Anna-Lena, Anna-Lena Groß",
  })
  void oneWhoIsCalledSoIsMeant(String typed, String name) {
    assertThat(Meant.by(typed, KNOWN)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Jen", "Ada", "Ben", "Anna", "Köhler", "Kim", "Jens Kim"})
  void whatIsWholeOrFitsNobodyOrSeveralStandsAsItIs(String typed) {
    assertThat(Meant.by(typed, KNOWN)).isEmpty();
  }

  @Test
  void whoIsKnownTwiceIsOne() {
    assertThat(Meant.by("Jens", List.of("Jens Köhler", "Jens Köhler"))).contains("Jens Köhler");
  }
}
