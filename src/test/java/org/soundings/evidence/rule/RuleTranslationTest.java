package org.soundings.evidence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceMapping.Relation;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;

class RuleTranslationTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("de"));
    Files.writeString(
        folder.resolve("rules.yaml"),
        """
        kind: evidence-rules
        title: Rules
        rules:
          - id: root
            question: q
            facts: [root-user]
            contradicts: '{count} of {total} {runs|run} as root: {examples}.'
            no_match: {supports: 'None of {total} runs as root.'}
          - id: limits
            question: q
            facts: [memory-limit]
            contradicts: '{count} of {total} {lacks|lack} a limit: {examples}.'
          - id: flaws
            question: q
            findings: {kinds: [vulnerability]}
            contradicts: '{count} {flaw|flaws} in {places} {place|places}: {examples}.'
        """);
    Files.writeString(
        folder.resolve("de/rules.yaml"),
        """
        kind: translation
        language: de
        texts:
          title: Regeln
          rules:
            root:
              contradicts: 'Als root {läuft|laufen} {count} von {total}: {examples}.'
              no_match: {supports: 'Keiner von {total} läuft als root.'}
            limits:
              contradicts: '{count} von {total} {hat|haben} keine Grenze: {examples}.'
            flaws:
              contradicts: '{count} {Lücke|Lücken} an {places} {Stelle|Stellen}: {examples}.'
        """);
  }

  private String shown(String language, String sentence, String... rules) {
    Library library = PackReader.read(List.of(folder), language).value();
    return RuleTranslation.in(
        library, new EvidenceMapping("q", Relation.CONTRADICTS, sentence, List.of(rules)));
  }

  @Test
  void numbersAndNamesAreKept() {
    assertThat(shown("de", "3 of 1,012 run as root: a.b, c: d and 1 more.", "root"))
        .isEqualTo("Als root laufen 3 von 1,012: a.b, c: d and 1 more.");
  }

  @Test
  void theSingularIsTranslated() {
    assertThat(shown("de", "1 of 2 runs as root: a.", "root"))
        .isEqualTo("Als root läuft 1 von 2: a.");
  }

  @Test
  void alternativeRuleSentencesAreTranslated() {
    assertThat(shown("de", "None of 7 runs as root.", "root"))
        .isEqualTo("Keiner von 7 läuft als root.");
  }

  @Test
  void consecutiveRuleSentencesAreTranslated() {
    assertThat(shown("de", "2 of 2 lack a limit: a. 1 of 2 runs as root: a.", "limits", "root"))
        .isEqualTo("2 von 2 haben keine Grenze: a. Als root läuft 1 von 2: a.");
  }

  @Test
  void handwrittenTextStaysUnchanged() {
    assertThat(shown("de", "Only the old node runs as root.", "root"))
        .isEqualTo("Only the old node runs as root.");
    assertThat(shown("de", "3 of 4 run as root: a.")).isEqualTo("3 of 4 run as root: a.");
    assertThat(shown("de", "3 of 4 run as root: a.", "gone")).isEqualTo("3 of 4 run as root: a.");
  }

  @Test
  void pluralFormsFollowTheNumberBeforeThem() {
    assertThat(shown("de", "1 flaw in 4 places: a.", "flaws"))
        .isEqualTo("1 Lücke an 4 Stellen: a.");
    assertThat(shown("de", "1 flaw in 1 place: a.", "flaws")).isEqualTo("1 Lücke an 1 Stelle: a.");
  }

  @Test
  void theCountOfOmittedExamplesIsTranslated() {
    assertThat(
            Messages.in(
                Language.of("de").orElseThrow(),
                () ->
                    shown(
                        "de",
                        "5 flaws in 9 places: CVE-1 in a and 1 more place, CVE-2 in b and 2 more"
                            + " places, CVE-3 and 2 more.",
                        "flaws")))
        .isEqualTo(
            "5 Lücken an 9 Stellen: CVE-1 in a und an 1 weiteren Stelle, CVE-2 in b und an 2"
                + " weiteren Stellen, CVE-3 und 2 weitere.");
  }

  @Test
  void malformedNumbersStayUnchanged() {
    for (String name :
        List.of(
            "a and 99999999999999999999 more",
            "a and 9,999,999,999,999,999,999 more",
            "a and , more",
            "a and 1,,2 more",
            "a and 12,34 more places",
            "a and ,5 more")) {
      assertThat(
              Messages.in(
                  Language.of("de").orElseThrow(),
                  () -> shown("de", "2 flaws in 2 places: " + name + ".", "flaws")))
          .isEqualTo("2 Lücken an 2 Stellen: " + name + ".");
    }
  }

  @Test
  void repetitionCountsAreKept() {
    assertThat(
            Messages.in(
                Language.of("de").orElseThrow(),
                () ->
                    shown(
                        "de",
                        "18 of 20 run as root: KSV001 ×4, KSV002 in web, KSV003 ×2 and 11 more.",
                        "root")))
        .isEqualTo(
            "Als root laufen 18 von 20: KSV001 ×4, KSV002 in web, KSV003 ×2 und 11 weitere.");
  }

  @Test
  void longNumbersAreFormattedForTheLanguage() {
    for (String number : List.of("1234567", "1,234,567")) {
      assertThat(
              Messages.in(
                  Language.of("de").orElseThrow(),
                  () -> shown("de", "2 flaws in 2 places: a and " + number + " more.", "flaws")))
          .isEqualTo("2 Lücken an 2 Stellen: a und 1.234.567 weitere.");
    }
  }

  @Test
  void unknownValuesAreTranslated() {
    assertThat(
            Messages.in(
                Language.of("de").orElseThrow(),
                () ->
                    shown(
                        "de",
                        "Unknown for 1 of 2: Pod web. The value is invalid or set by a variable.",
                        "root")))
        .isEqualTo(
            "Unbekannt für 1 von 2: Pod web. Der Wert ist ungültig oder wird durch eine Variable gesetzt.");
  }

  @Test
  void theEnglishSourceIsShownAsStored() {
    assertThat(shown("en", "3 of 4 run as root: a.", "root")).isEqualTo("3 of 4 run as root: a.");
  }
}
