package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.language.RetiredWords;

/// Exports of the sample use the terms of the glossary.
class ExportedWordsTest extends CommandTest {

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "json"})
  void exportsUseTheGlossary(String format) throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    assertThat(run("export", folder, "--format", format)).as(err).isZero();
    var retired = RetiredWords.read();
    var found = new ArrayList<String>();
    out.lines().forEach(line -> found.addAll(retired.in("en", line.replace('_', ' '))));
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = "markdown")
  void germanExportsUseTheGlossary(String format) throws IOException {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(run("sample", folder)).as(err).isZero();
    assertThat(run("export", folder, "--format", format)).as(err).isZero();
    var retired = RetiredWords.read();
    var found = new ArrayList<String>();
    // The sample's own texts are English.
    out.lines().forEach(line -> found.addAll(retired.in("de", line)));
    assertThat(found).isEmpty();
  }
}
