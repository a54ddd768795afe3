package org.soundings.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.ui.SmallWorld;

/// The reports that the search offers, and the two of them that it compares.
class PaletteReportsTest {

  @Test
  void aReportIsComparedWithThePreviousOnesOfItsTarget() {
    assertThat(
            titles(
                List.of(
                    report(1, "Trivy", "shop"),
                    report(2, "Grype", "shop"),
                    report(3, "Trivy", "bank"),
                    report(4, "Trivy", "shop (debian 12)"))))
        .containsExactly(
            "Findings in Trivy 4",
            "Findings in Trivy 3",
            "Findings in Grype 2",
            "Findings in Trivy 1",
            "Compare Trivy 1 with Trivy 4",
            "Compare Grype 2 with Trivy 4",
            "Compare Trivy 1 with Grype 2");
  }

  @Test
  void theEntriesGrowWithTheReportsNotWithTheirPairs() {
    var reports = new ArrayList<Evidence>();
    for (int number = 1; number <= 300; number++) {
      reports.add(report(number, number % 2 == 0 ? "Trivy" : "Grype", "shop"));
    }
    assertThat(titles(reports)).hasSizeLessThanOrEqualTo(300 + 2 * 300);
  }

  private static List<String> titles(List<Evidence> reports) {
    return PaletteReports.of(reports, _ -> () -> {}).stream().map(PaletteLine::title).toList();
  }

  private static Evidence report(int number, String tool, String target) {
    var file =
        new StoredFile("r.json", "r.json", "application/json", 2, Sha256.of("{}"))
            .withReading(
                new Reading(
                    tool + " report",
                    List.of(target),
                    1,
                    List.of(new Reading.Tally("vulnerability", "high", 2))));
    return new Evidence(
        String.format(Locale.ROOT, "E-%03d", number),
        tool + " " + number,
        new EvidenceSource.File(file),
        "",
        null,
        SmallWorld.NOW,
        "Operator",
        ItemValidity.BY_KIND,
        List.of(),
        "");
  }
}
