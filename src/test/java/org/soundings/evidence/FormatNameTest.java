package org.soundings.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.language.Language;
import org.soundings.language.Messages;

class FormatNameTest {

  @Test
  void everySupportedFormatHasAGermanName() {
    Language german = Language.of("de").orElseThrow();
    List<String> english =
        Importers.all().stream()
            .map(Importer::format)
            .filter(format -> Messages.in(german, () -> FormatName.said(format)).equals(format))
            .toList();
    assertThat(english).as("the same in both languages").containsOnly("Dockerfile");
    assertThat(Messages.in(german, () -> FormatName.said("Kube-bench report")))
        .isEqualTo("Kube-bench-Bericht");
  }

  @Test
  void anUnknownFormatNameStaysUnchanged() {
    assertThat(FormatName.said("Trivy report")).isEqualTo("Trivy report");
    assertThat(FormatName.said("Something newer")).isEqualTo("Something newer");
  }
}
