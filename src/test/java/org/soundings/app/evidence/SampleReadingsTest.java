package org.soundings.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.export.ReportComparisons;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.Reading;
import org.soundings.report.Disagreement;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentFolder;

/// The results recorded in the sample are the ones that an import of its files gives.
class SampleReadingsTest {

  private static final Path SAMPLE = Path.of("questions/core/example");

  @TempDir private Path temporary;

  @Test
  void theStoredReadingsMatchANewImport() throws IOException {
    Assessment sample = ReportSamples.sample();
    var stored = new TreeMap<String, Reading>();
    var read = new TreeMap<String, Reading>();
    Assessment empty = ReportSamples.empty(ReportSamples.library());
    try (var folder = AssessmentFolder.create(temporary.resolve("a"), empty)) {
      var wishes =
          new EvidenceImport.Wishes("", Instant.EPOCH, "", null, EvidenceIntake.Secrets.MASK);
      for (Evidence item : sample.evidence().values()) {
        Reading reading = item.file().flatMap(file -> file.wasRead()).orElse(null);
        if (reading != null) {
          stored.put(item.id(), reading);
          Path file = SAMPLE.resolve("evidence").resolve(item.id());
          String name = item.file().orElseThrow().name();
          List<Examined> examined =
              new Examination(List.of(), Progress.unwatched())
                  .look(List.of(new Gathering.Gathered(file.resolve(name), name)));
          new EvidenceImport(folder, wishes)
              .take(examined, empty, Progress.unwatched())
              .forEach(
                  taken ->
                      read.put(
                          item.id(), taken.file().flatMap(each -> each.wasRead()).orElseThrow()));
        }
      }
    }
    assertThat(stored).isEqualTo(read).containsOnlyKeys("E-003", "E-005", "E-006", "E-027");
  }

  @Test
  void theSampleScannersDisagreeAndScoresDiffer() throws IOException {
    Disagreement found =
        ReportComparisons.read(
            ReportSamples.sample(),
            item ->
                item.file()
                    .map(
                        file -> SAMPLE.resolve("evidence").resolve(item.id()).resolve(file.name())),
            Progress.unwatched());
    assertThat(found.troubles()).isEmpty();
    assertThat(found.pairs())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.first().only()).isEqualTo(1);
              assertThat(pair.second().only()).isEqualTo(1);
              assertThat(pair.agree() + pair.differ()).isEqualTo(1);
            });
    assertThat(found.vulnerabilities())
        .extracting(Disagreement.Scored::vulnerability)
        .containsExactlyInAnyOrder("CVE-2019-5481", "CVE-2019-18224");
  }
}
