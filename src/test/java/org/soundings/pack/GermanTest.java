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
  private static final Pattern FORMS = Pattern.compile("\\{[^{}|]*\\|[^{}|]*}");

  @Test
  void theTranslationsHaveNoProblems() {
    assertThat(GERMAN.problems()).isEmpty();
  }

  @Test
  void everyTextHasAGermanTranslation() {
    assertThat(GERMAN.value().untranslated()).isEmpty();
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
