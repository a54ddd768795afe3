package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.assessment.QuestionOrder;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;

/// The report states how many of its questions are shown in English because they have no
/// translation.
class UntranslatedTest {

  private static final String SENTENCE = "Incomplete translation";

  private static Library read(String language) {
    return BuiltInLibrary.in(language);
  }

  private static String method(Library library) {
    return ReportSamples.report(library, ReportSamples.empty(library)).sections().stream()
        .filter(section -> section.number().equals("6"))
        .findFirst()
        .orElseThrow()
        .blocks()
        .toString();
  }

  @Test
  void untranslatedQuestionsAreCounted() {
    Library french = read("fr");
    int asked = QuestionOrder.questions(french, ReportSamples.empty(french)).size();
    assertThat(asked).isPositive();
    assertThat(method(french)).contains("%s: %s questions are".formatted(SENTENCE, asked));
  }

  @Test
  void aCompleteTranslationIsNotMentioned() {
    assertThat(method(read("en"))).doesNotContain(SENTENCE);
    assertThat(method(read("de"))).doesNotContain(SENTENCE);
  }
}
