package org.soundings.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.Library;
import org.soundings.report.Disagreement;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.Section;
import org.soundings.report.section.Reports;
import org.soundings.threat.ThreatModel;

class ReportComparisonsTest {

  private static final String TRIVY =
      """
      {"SchemaVersion": 2, "ArtifactName": "shop/api:1.0", "ArtifactType": "container_image",
       "Results": [{"Target": "shop/api:1.0 (debian 10.13)", "Class": "os-pkgs", "Type": "debian",
        "Vulnerabilities": [
         {"VulnerabilityID": "CVE-2019-5481", "PkgName": "curl", "InstalledVersion": "7.64.0-4",
          "FixedVersion": "7.64.0-5", "Severity": "CRITICAL",
          "CVSS": {
           "nvd": {"V3Vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "V3Score": 9.8},
           "redhat": {"V3Vector": "CVSS:3.0/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L", "V3Score": 5.0}}},
         {"VulnerabilityID": "CVE-2019-18224", "PkgName": "libidn2-0",
          "InstalledVersion": "2.0.5-1", "FixedVersion": "2.0.5-2", "Severity": "HIGH"}]}]}
      """;

  private static final String GRYPE =
      """
      {"matches": [
        {"vulnerability": {"id": "CVE-2019-5481", "severity": "Medium"},
         "artifact": {"name": "curl", "version": "7.64.0-4", "type": "deb"}},
        {"vulnerability": {"id": "CVE-2020-0001", "severity": "Low"},
         "artifact": {"name": "zlib", "version": "1", "type": "deb"}}],
       "source": {"type": "image", "target": {"userInput": "shop/api:1.0"}},
       "descriptor": {"name": "grype", "version": "0.104.0"}}
      """;

  @TempDir private Path folder;

  private static Evidence report(String id, String tool, String format, String content) {
    var file =
        new StoredFile(
                tool + ".json",
                tool + ".json",
                "application/json",
                content.length(),
                Sha256.of(content))
            .withReading(
                new Reading(
                    format,
                    List.of("shop/api:1.0"),
                    1,
                    List.of(new Reading.Tally("vulnerability", "critical", 2))));
    return new Evidence(
        id,
        "Scan by " + tool,
        new EvidenceSource.ToolReport(tool, "1.0", "2026-11-16", file),
        "",
        ReportSamples.AT,
        ReportSamples.AT,
        "Anna",
        ItemValidity.BY_KIND,
        List.of(),
        "");
  }

  private static Assessment assessment(Library library) {
    return ReportSamples.empty(library)
        .withEvidence(report("E-001", "Trivy", "Trivy report", TRIVY))
        .withEvidence(report("E-002", "Grype", "Grype report", GRYPE));
  }

  private Optional<Path> file(Evidence item) {
    return item.file().map(file -> folder.resolve(file.name()));
  }

  private Disagreement read(Assessment assessment, int mostLines) throws IOException {
    Files.writeString(folder.resolve("Trivy.json"), TRIVY, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("Grype.json"), GRYPE, StandardCharsets.UTF_8);
    return ReportComparisons.read(assessment, this::file, Progress.unwatched(), mostLines);
  }

  private static Optional<Section> section(Assessment assessment, Disagreement read) {
    Library library = ReportSamples.library();
    Report report =
        Reports.full(
            library,
            assessment,
            ThreatModel.derive(library, assessment, ReportSamples.AT),
            ReportSamples.options().withDisagreement(read));
    return report.sections().stream().filter(s -> s.number().equals("14")).findFirst();
  }

  @Test
  void everyVulnerabilityOfTwoReportsIsCountedOnce() throws IOException {
    Disagreement read = read(assessment(ReportSamples.library()), 100);
    assertThat(read.troubles()).isEmpty();
    Disagreement.Pair pair = read.pairs().getFirst();
    assertThat(read.pairs()).hasSize(1);
    assertThat(pair.targets()).containsExactly("shop/api:1.0");
    assertThat(pair.first().only()).isEqualTo(1);
    assertThat(pair.second().only()).isEqualTo(1);
    assertThat(pair.agree()).isZero();
    assertThat(pair.differInBand()).isEqualTo(1);
    assertThat(pair.all()).isEqualTo(3);
    assertThat(pair.first().worst().getFirst().vulnerability()).isEqualTo("CVE-2019-18224");
  }

  @Test
  void allScoresOfAVulnerabilityWithDifferentBandsAreReported() throws IOException {
    Assessment assessment = assessment(ReportSamples.library());
    Disagreement read = read(assessment, 100);
    assertThat(read.vulnerabilityCount()).isEqualTo(1);
    String blocks = section(assessment, read).orElseThrow().blocks().toString();
    assertThat(blocks)
        .contains("CVE-2019-5481 · curl", "nvd", "redhat", "9.8", "5.0", "Trivy", "Grype")
        .contains("AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:L/A:L", "CVE-2019-18224 (high)");
  }

  @Test
  void aMissingReportIsNamed() throws IOException {
    Assessment assessment = assessment(ReportSamples.library());
    read(assessment, 100);
    Files.delete(folder.resolve("Grype.json"));
    Disagreement read = ReportComparisons.read(assessment, this::file, Progress.unwatched());
    assertThat(read.pairs()).isEmpty();
    assertThat(read.troubles()).singleElement().asString().startsWith("E-002 could not be read");
    assertThat(section(assessment, read).orElseThrow().blocks().toString())
        .contains("but none of them could be compared", "E-002 could not be read");
  }

  @Test
  void reportsTooLargeToCompareAreSkippedAndNamed() throws IOException {
    Disagreement read = read(assessment(ReportSamples.library()), 3);
    assertThat(read.pairs()).isEmpty();
    assertThat(read.troubles())
        .singleElement()
        .asString()
        .startsWith("E-002 lists too many vulnerabilities to be compared here");
  }

  @Test
  void withoutStoredFilesTheReportExplainsTheMissingComparison() {
    Library library = ReportSamples.library();
    Assessment assessment = assessment(library);
    Section section =
        ReportSamples.report(library, assessment).sections().stream()
            .filter(each -> each.number().equals("14"))
            .findFirst()
            .orElseThrow();
    assertThat(section.blocks().toString())
        .contains(
            "1 pair of stored reports covers", "were not available when this report was created");
  }

  @Test
  void reportsOnDifferentTargetsProduceNoComparisonSection() {
    Assessment assessment = ReportSamples.ordinary(ReportSamples.library());
    Disagreement read = ReportComparisons.read(assessment, this::file, Progress.unwatched());
    assertThat(read).isEqualTo(Disagreement.NONE);
    assertThat(section(assessment, read)).isEmpty();
  }

  @Test
  void cancellingStopsTheComparison() throws IOException {
    Assessment assessment = assessment(ReportSamples.library());
    read(assessment, 100);
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double done, String what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> ReportComparisons.read(assessment, this::file, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
