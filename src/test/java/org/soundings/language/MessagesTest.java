package org.soundings.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void englishTextIsTheSourceText() {
    assertThat(tr("100 % of it")).isEqualTo("100 % of it");
    assertThat(tr("%,d bytes", 1234)).isEqualTo("1,234 bytes");
    assertThat(trn("%d threat", "%d threats", 1, 1)).isEqualTo("1 threat");
    assertThat(trn("%d threat", "%d threats", 0, 0)).isEqualTo("0 threats");
    assertThat(inSentence("Pipeline and registry")).isEqualTo("pipeline and registry");
    assertThat(DayForms.day().format(LocalDate.of(2026, 9, 5))).isEqualTo("5 Sep 2026");
  }

  @Test
  void germanUsesItsOwnTextsNumbersAndDates() {
    Messages.speak(Language.of("de-AT").orElseThrow());
    assertThat(tr("Threats")).isEqualTo("Bedrohungen");
    assertThat(trn("%,d line", "%,d lines", 1234, 1234)).isEqualTo("1.234 Zeilen");
    assertThat(inSentence("Pipeline und Registry")).isEqualTo("Pipeline und Registry");
    assertThat(DayForms.longDay().format(LocalDate.of(2026, 11, 25)))
        .isEqualTo("25. November 2026");
    assertThat(tr("Nobody has written this sentence"))
        .isEqualTo("Nobody has written this sentence");
  }

  @Test
  void quotedTextUsesTheQuotationMarksOfTheLanguage() {
    assertThat(quoted("so it is")).isEqualTo("“so it is”");
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(quoted("so ist es")).isEqualTo("„so ist es“");
  }

  @Test
  void anIsoDateIsShownInTheFormatOfTheLanguage() {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(DayForms.dayOf("2026-11-16")).isEqualTo("16. Nov. 2026");
    assertThat(DayForms.dayOf("2026-11-16T01:31:44Z")).isEqualTo("16. Nov. 2026");
    assertThat(DayForms.dayOf("2026-11-16 01:31:44.5 +0000"))
        .isEqualTo("2026-11-16 01:31:44.5 +0000");
    assertThat(DayForms.dayOf("2026-02-31")).isEqualTo("2026-02-31");
    assertThat(DayForms.dayOf("v5")).isEqualTo("v5");
  }

  @Test
  void storedTextIsEnglishInEveryLanguage() {
    Messages.speak(Language.of("de").orElseThrow());
    String kept = Messages.inEnglish(() -> tr("Threats"));
    assertThat(kept).isEqualTo("Threats");
    assertThat(tr("Threats")).isEqualTo("Bedrohungen");
  }

  @Test
  void theSystemLanguageIsUsedIfSupported() {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("de-CH"));
      assertThat(Language.ofSystem().tag()).isEqualTo("de");
      Locale.setDefault(Locale.Category.DISPLAY, Locale.FRANCE);
      assertThat(Language.ofSystem()).isEqualTo(Language.ENGLISH);
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void thePseudoLanguageKeepsPlaceholders() {
    Messages.speak(Language.PSEUDO);
    assertThat(tr("%,d of %2$s", 1000, "all")).startsWith("⟦1,000 õf all").endsWith("·⟧");
  }
}
