package org.soundings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.app.export.ExportTable;
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
  @ValueSource(
      strings = {
        "markdown",
        "json",
        "otm",
        "threat_dragon",
        "tm_bom",
        "cyclonedx_1_7",
        "oscal_catalog",
        "oscal_plan",
        "oscal_results",
        "oscal_actions",
        "sarif"
      })
  void exportsUseTheGlossary(String format) throws IOException {
    assertThat(retired("en", "--format", format)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ExportTable.class)
  void tablesUseTheGlossary(ExportTable table) throws IOException {
    assertThat(retired("en", "--format", "csv", "--table", table.name().toLowerCase(Locale.ROOT)))
        .isEmpty();
  }

  /// The sample's own texts are English.
  @Test
  void germanReportsUseTheGlossary() throws IOException {
    Messages.speak(Language.of("de").orElseThrow());
    assertThat(retired("de", "--format", "markdown")).isEmpty();
  }

  private List<String> retired(String language, String... options) throws IOException {
    assertThat(run("sample", folder)).as(err).isZero();
    var export = new ArrayList<>(List.of("export", folder));
    export.addAll(List.of(options));
    assertThat(run(export.toArray(String[]::new))).as(err).isZero();
    var words = RetiredWords.read();
    return out.lines()
        .flatMap(line -> words.in(language, line.replace('_', ' ')).stream())
        .toList();
  }
}
