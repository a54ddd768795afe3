package org.soundings.report.section.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;

class ImportSectionTest {

  private final Library library = ReportSamples.library();

  private static Evidence scan(long secrets) {
    var file =
        new StoredFile("t.json", "t.json", "application/json", 9, Sha256.of("t"))
            .withReading(
                new Reading(
                    "Trivy report",
                    List.of("a:1", "b:1", "c:1", "d:1", "e:1"),
                    7,
                    List.of(
                        new Reading.Tally("vulnerability", "critical", 2),
                        new Reading.Tally("vulnerability", "low", 5),
                        new Reading.Tally("secret", "high", 1))))
            .withMasked(secrets == 0 ? null : new StoredFile.Masked(secrets));
    return new Evidence(
        "E-001",
        "Scan",
        new EvidenceSource.ToolReport("Trivy", "0.66.0", "2026-11-16", file),
        "",
        ReportSamples.AT.minus(Duration.ofDays(9)),
        ReportSamples.AT,
        "Anna",
        ItemValidity.BY_KIND,
        List.of(),
        "");
  }

  private Optional<Section> section(Assessment assessment) {
    return ReportSamples.report(library, assessment).sections().stream()
        .filter(section -> section.number().equals("17"))
        .findFirst();
  }

  @Test
  void anImportedReportShowsFormatToolTargetsCountsAndAge() {
    String blocks =
        section(ReportSamples.empty(library).withEvidence(scan(3)))
            .orElseThrow()
            .blocks()
            .toString();
    assertThat(blocks)
        .contains("Trivy report", "0.66.0", "16 Nov 2026", "a:1, b:1, c:1, d:1 and 3 more")
        .contains("Vulnerability: 2 critical, 5 low", "Secret: 1 high")
        .contains("9 days", "expired: ", "2\u00A0Dec\u00A02026")
        .contains("3 secrets masked", "3 secrets were masked before");
  }

  @Test
  void theAbsenceOfMaskedSecretsIsStated() {
    assertThat(
            section(ReportSamples.empty(library).withEvidence(scan(0)))
                .orElseThrow()
                .blocks()
                .toString())
        .contains("No secrets were masked before storage.");
  }

  @Test
  void theSectionIsOmittedWithoutImportedReports() {
    assertThat(section(ReportSamples.ordinary(library))).isEmpty();
  }
}
