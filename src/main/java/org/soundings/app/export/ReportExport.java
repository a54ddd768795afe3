package org.soundings.app.export;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Version;
import org.soundings.app.redaction.Redaction;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Readers;
import org.soundings.assessment.SavedReport;
import org.soundings.base.Progress;
import org.soundings.base.Withers;
import org.soundings.pack.Library;
import org.soundings.report.Disagreement;
import org.soundings.report.FrozenState;
import org.soundings.report.Report;
import org.soundings.report.ReportInputs;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportPlan;
import org.soundings.report.Since;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.ReadBack;
import org.soundings.report.pdf.file.Attachment;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentExport;
import org.soundings.threat.ThreatModel;

/// Writes the report of an assessment, whole or not at all.
///
/// @param paper the size of the pages
/// @param classification how it may be passed on; "" takes the assessment's own
/// @param withData whether the machine-readable assessment is attached (PDF/A-3 instead of PDF/A-2)
/// @param inputs what it is told that the assessment does not hold
/// @param plan which parts it has
/// @param readers who will read it, and so what is taken away before anything is written
/// @param words what is replaced beside the names that are known, for readers who see no names
/// @param brand how it looks
@Withers
public record ReportExport(
    Paper paper,
    String classification,
    boolean withData,
    ReportInputs inputs,
    ReportPlan plan,
    Readers readers,
    List<String> words,
    Brand brand)
    implements ReportExportBuilder.With {

  public ReportExport {
    words = List.copyOf(words);
  }

  public static final ReportExport DEFAULT = new ReportExport(Paper.A4, "", false);

  /// A report that compares with nothing, for the team itself.
  public ReportExport(Paper paper, String classification, boolean withData) {
    this(
        paper,
        classification,
        withData,
        ReportInputs.NOTHING,
        ReportPlan.FULL,
        Readers.INTERNAL,
        List.of(),
        Brand.OURS);
  }

  /// As the team saved it, apart from the look, which lies in a folder.
  public static ReportExport of(SavedReport saved) {
    return new ReportExport(saved.paper(), saved.classification(), saved.withData())
        .withPlan(ReportPlan.of(saved))
        .withReaders(saved.readers());
  }

  public ReportExport withSince(@Nullable Since newSince) {
    return withInputs(inputs.withSince(newSince));
  }

  public ReportExport withMilestones(List<FrozenState> frozen) {
    return withInputs(inputs.withMilestones(frozen));
  }

  public ReportExport withUnread(List<String> files) {
    return withInputs(inputs.withUnread(files));
  }

  public ReportExport withDisagreement(@Nullable Disagreement read) {
    return withInputs(inputs.withDisagreement(read));
  }

  /// The PDF as bytes; equal arguments give equal bytes.
  ///
  /// @param at the moment the report speaks of
  public byte[] pdf(Library library, ExportableAssessment exportable, Instant at, Progress progress)
      throws IOException {
    Report report = report(library, exportable.assessment(), at, progress);
    return PdfFile.bytes(report, attachments(exportable.assessment()), progress);
  }

  /// What every form of the report says.
  public Report report(Library library, Assessment assessment, Instant at, Progress progress) {
    Redacted shown = redacted(assessment);
    progress.report(0.05, tr("Deriving the threats"));
    ThreatModel threats = ThreatModel.derive(library, shown.assessment(), at);
    progress.check();
    progress.report(0.15, tr("Writing the sections"));
    ReportOptions options =
        options(assessment, at)
            .withInputs(redaction().shown(library, assessment, shown.milestones()))
            .withRemoved(shown.removed());
    Report report =
        Reports.of(library, shown.assessment(), threats, options, progress.part(0.15, 0.3));
    progress.check();
    return report;
  }

  private ReportOptions options(Assessment assessment, Instant at) {
    return ReportOptions.of(
            at, "Soundings " + Version.current(), AssessmentExport.digest(assessment))
        .withPaper(paper)
        .withClassification(classification)
        .withPlan(plan)
        .withBrand(brand);
  }

  /// Writes the PDF to a file, in one step at the end.
  public void write(
      Library library, ExportableAssessment exportable, Instant at, Path target, Progress progress)
      throws IOException {
    PdfFile.write(pdf(library, exportable, at, progress), target, progress, _ -> {});
  }

  /// Writes the PDF to a file, opens that again and looks whether all is in it, before it takes the
  /// place of what stood there. Where somebody cancels until then, nothing is left of it.
  public ReadBack writeAndRead(
      Library library, ExportableAssessment exportable, Instant at, Path target, Progress progress)
      throws IOException {
    Assessment assessment = exportable.assessment();
    Report report = report(library, assessment, at, progress);
    List<Attachment> attached = attachments(assessment);
    var found = new AtomicReference<ReadBack>();
    PdfFile.write(
        PdfFile.bytes(report, attached, progress),
        target,
        progress,
        written ->
            found.set(
                ReadBack.of(
                    Files.readAllBytes(written), report, attached, progress.part(0.75, 0.99))));
    return found.get();
  }

  /// What is left of the assessment for its readers. Everything that is written is written of this.
  public Redacted redacted(Assessment assessment) {
    return redaction().redacted(assessment);
  }

  /// All that is looked for in what people wrote, before anything is written.
  public List<Redaction> redactions(Assessment assessment) {
    return redaction().redactor(assessment).list();
  }

  private ReportRedaction redaction() {
    return new ReportRedaction(readers, words, inputs);
  }

  private List<Attachment> attachments(Assessment assessment) {
    return withData ? List.of(redaction().attachment(assessment)) : List.of();
  }
}
