package org.soundings.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.report.Report;
import org.soundings.report.ReportIds;
import org.soundings.report.ReportSamples;
import org.soundings.report.pdf.file.Attachment;
import org.soundings.report.plan.ReportPlan;

class ReadBackTest {

  private static final Attachment DATA =
      new Attachment(
          "a.json", "application/json", "Data", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8));

  private static Report report(ReportPlan plan) throws IOException {
    return new ReportExport(org.soundings.assessment.Paper.A4, "", false)
        .withPlan(plan)
        .report(
            ReportSamples.library(),
            ReportSamples.sample(),
            ReportSamples.AT,
            Progress.unwatched());
  }

  private static byte[] written(Report report, List<Attachment> attached) throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportPdf().write(report, out, attached);
    return out.toByteArray();
  }

  @Test
  void everySampleIdAndAttachmentIsReadBackIntact() throws IOException {
    Report report = report(ReportPlan.ALL);
    ReadBack found = ReadBack.of(written(report, List.of(DATA)), report, List.of(DATA));
    assertThat(found.missing()).isEmpty();
    assertThat(found.spoilt()).isEmpty();
    Assessment sample = ReportSamples.sample();
    assertThat(ReportIds.of(report))
        .containsAll(sample.evidence().keySet())
        .containsAll(sample.answers().keySet());
    assertThat(found.sentence())
        .contains(
            "%s pages, all %s identifiers present, attachments intact,"
                .formatted(new ReportPdf().pages(report).size(), ReportIds.of(report).size()));
  }

  @Test
  void missingIdsAndAttachmentsAreNamed() throws IOException {
    Report report = report(ReportPlan.ALL);
    ReadBack found =
        ReadBack.of(written(report(ReportPlan.BRIEF), List.of()), report, List.of(DATA));
    assertThat(found.isWhole()).isFalse();
    assertThat(found.missing()).contains("E-001");
    assertThat(found.spoilt()).containsExactly("a.json");
    assertThat(found.sentence()).contains(" identifiers missing (", "damaged attachments: a.json,");
  }
}
