package org.soundings.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.Disagreement;
import org.soundings.report.Identity.Paper;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportPlan;
import org.soundings.report.Since;
import org.soundings.report.pdf.Attachment;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentExport;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.AtomicFile;

/// Writes the report of an assessment, whole or not at all.
///
/// @param paper the size of the pages
/// @param classification how it may be passed on; "" takes the assessment's own
/// @param withData whether the machine-readable assessment is attached (PDF/A-3 instead of PDF/A-2)
/// @param since what it compares with; null where it compares with nothing
/// @param disagreement what stored reports say beside each other; null where they were not read
/// @param plan which parts it has
public record ReportExport(
    Paper paper,
    String classification,
    boolean withData,
    @Nullable Since since,
    @Nullable Disagreement disagreement,
    ReportPlan plan) {

  public static final ReportExport DEFAULT = new ReportExport(Paper.A4, "", false);

  /// A report that compares with nothing.
  public ReportExport(Paper paper, String classification, boolean withData) {
    this(paper, classification, withData, null, null, ReportPlan.FULL);
  }

  public ReportExport withSince(@Nullable Since newSince) {
    return new ReportExport(paper, classification, withData, newSince, disagreement, plan);
  }

  public ReportExport withDisagreement(@Nullable Disagreement read) {
    return new ReportExport(paper, classification, withData, since, read, plan);
  }

  public ReportExport withPlan(ReportPlan newPlan) {
    return new ReportExport(paper, classification, withData, since, disagreement, newPlan);
  }

  /// The PDF as bytes; equal arguments give equal bytes.
  ///
  /// @param at the moment the report speaks of
  public byte[] pdf(Library library, Assessment assessment, Instant at, Progress progress)
      throws IOException {
    Report report = report(library, assessment, at, progress);
    progress.report(0.3, "Setting the pages");
    var out = new ByteArrayOutputStream(1 << 20);
    new ReportPdf().write(report, out, withData ? List.of(attachment(assessment)) : List.of());
    check(progress);
    return out.toByteArray();
  }

  /// What every form of the report says.
  Report report(Library library, Assessment assessment, Instant at, Progress progress) {
    progress.report(0.05, "Deriving the threats");
    ThreatModel threats = ThreatModel.derive(library, assessment, at);
    check(progress);
    progress.report(0.15, "Writing the sections");
    var options =
        ReportOptions.of(at, "Soundings " + Version.current(), AssessmentExport.digest(assessment))
            .withPaper(paper)
            .withClassification(classification)
            .withSince(since)
            .withDisagreement(disagreement)
            .withPlan(plan);
    Report report = Reports.of(library, assessment, threats, options);
    check(progress);
    return report;
  }

  /// Writes the PDF to a file, in one step at the end.
  public void write(
      Library library, Assessment assessment, Instant at, Path target, Progress progress)
      throws IOException {
    byte[] pdf = pdf(library, assessment, at, progress);
    progress.report(0.95, "Writing the file");
    AtomicFile.write(target, pdf);
  }

  private static Attachment attachment(Assessment assessment) {
    return new Attachment(
        "assessment.json",
        "application/json",
        "The assessment in machine-readable form",
        AssessmentExport.json(assessment).getBytes(StandardCharsets.UTF_8));
  }

  static void check(Progress progress) {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
  }
}
