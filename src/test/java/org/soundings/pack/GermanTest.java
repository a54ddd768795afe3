package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.soundings.base.Loaded;

/// The built-in questions, and all related content, are completely translated into German.
class GermanTest {

  private static final Loaded<Library> GERMAN =
      PackReader.read(List.of(Path.of("questions")), "de");
  private static final Pattern EFFORT = Pattern.compile("[0-9]+ (Stunden?|Tage?|Wochen?|Monate?)");
  private static final Pattern FORMS = Pattern.compile("\\{[^{}|]*\\|[^{}|]*}");

  @Test
  void theTranslationsHaveNoProblems() {
    assertThat(GERMAN.problems()).isEmpty();
  }

  @Test
  void everyTextHasAGermanTranslation() {
    assertThat(GERMAN.value().untranslated()).isEmpty();
  }

  /// The effort of a recommendation may stay untranslated in other languages. In German, "1 day" is
  /// never right.
  @Test
  void everyEffortIsGerman() {
    assertThat(GERMAN.value().threats())
        .flatExtracting(ThreatTemplate::mitigations)
        .extracting(ThreatTemplate.Mitigation::effort)
        .isNotEmpty()
        .allSatisfy(effort -> assertThat(effort).matches(EFFORT));
  }

  @Test
  void everyRuleSentenceHasValidPluralForms() {
    assertThat(GERMAN.value().rules())
        .allSatisfy(
            rule ->
                assertThat(
                        FORMS.matcher(rule.matched().sentence()).replaceAll("")
                            + FORMS.matcher(rule.noMatch().sentence()).replaceAll(""))
                    .doesNotContain("|"));
  }
}
