package org.soundings.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.soundings.language.Language;

class HyphenationTest {

  private final Hyphenation german = Hyphenation.of(Language.of("de").orElseThrow());

  private String divided(String word) {
    List<Integer> divisions = german.divisions(word);
    var divided = new StringBuilder(word);
    divisions.reversed().forEach(at -> divided.insert((int) at, '-'));
    return divided.toString();
  }

  @Test
  void germanWordsAreDividedByTheirSyllables() {
    assertThat(
            Stream.of("Verschlüsselung", "Schwachstelle", "Restrisiko", "Bedrohungsregister")
                .map(this::divided))
        .containsExactly(
            "Ver-schlüs-se-lung", "Schwach-stelle", "Rest-ri-siko", "Bedro-hungs-re-gis-ter");
  }

  @Test
  void identifiersAndAbbreviationsAreNotDivided() {
    assertThat(
            Stream.of(
                "AppArmor", "KUBERNETES", "core-non-root", "sbom.json", "T-001-C07", "registry2"))
        .allMatch(word -> german.divisions(word).isEmpty());
  }

  @Test
  void englishWordsAreNotDivided() {
    assertThat(german.canDivide("The deploy credential is in the environment")).isFalse();
    assertThat(german.canDivide("Die Zugangsdaten stehen in der Umgebung")).isTrue();
    assertThat(Hyphenation.of(Language.ENGLISH).divisions("encryption")).isEmpty();
  }
}
