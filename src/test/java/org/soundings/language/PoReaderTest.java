package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PoReaderTest {

  private static Catalogue read(String text) {
    return PoReader.read("xx.po", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTranslationIsFoundByItsEnglishText() {
    var catalogue =
        read(
            """
            msgid ""
            msgstr ""
            "Language: de\\n"
            "Plural-Forms: nplurals=2; plural=n != 1;\\n"

            #: ui/Somewhere.java
            msgid "A \\"quoted\\" word\\n"
            "on two lines"
            msgstr "Ein „zitiertes“ Wort\\n"
            "auf zwei Zeilen"
            """);
    assertThat(catalogue.text("", "A \"quoted\" word\non two lines"))
        .isEqualTo("Ein „zitiertes“ Wort\nauf zwei Zeilen");
  }

  @Test
  void aTermWithTwoContextsHasTwoTranslations() {
    var catalogue =
        read(
            """
            msgctxt "a question"
            msgid "Open"
            msgstr "Offen"
            msgctxt "a file"
            msgid "Open"
            msgstr "Öffnen"
            """);
    assertThat(catalogue.text("a question", "Open")).isEqualTo("Offen");
    assertThat(catalogue.text("a file", "Open")).isEqualTo("Öffnen");
    assertThat(catalogue.text("", "Open")).isEqualTo("Open");
  }

  @Test
  void thePluralRuleInTheHeaderSelectsTheForm() {
    var catalogue =
        read(
            """
            msgid ""
            msgstr "Plural-Forms: nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;\\n"

            msgid "%d threat"
            msgid_plural "%d threats"
            msgstr[0] "one"
            msgstr[1] "two"
            msgstr[2] "many"
            """);
    assertThat(catalogue.text("%d threat", "%d threats", 1)).isEqualTo("one");
    assertThat(catalogue.text("%d threat", "%d threats", 2)).isEqualTo("two");
    assertThat(catalogue.text("%d threat", "%d threats", 9)).isEqualTo("many");
  }

  @Test
  void missingAndFuzzyTranslationsFallBackToEnglish() {
    var catalogue =
        read(
            """
            msgid "Not yet"
            msgstr ""

            #, fuzzy
            msgid "Changed since"
            msgstr "Alt"

            msgid "%d item"
            msgid_plural "%d items"
            msgstr[0] "ein Stück"
            msgstr[1] ""
            """);
    assertThat(catalogue.text("", "Not yet")).isEqualTo("Not yet");
    assertThat(catalogue.text("", "Changed since")).isEqualTo("Changed since");
    assertThat(catalogue.text("%d item", "%d items", 3)).isEqualTo("%d items");
  }

  @Test
  void anInvalidFileIsReportedWithItsLine() {
    assertThatThrownBy(() -> read("msgid \"a\"\nmsgid broken\n"))
        .hasMessageStartingWith("xx.po:2: ");
  }
}
