package org.soundings.app.export;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Version;
import org.soundings.app.redaction.Redaction;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset;
import org.soundings.base.Progress;
import org.soundings.base.Withers;
import org.soundings.pack.Library;
import org.soundings.report.Disagreement;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.Report;
import org.soundings.report.ReportInputs;
import org.soundings.report.ReportOptions;
import org.soundings.report.SinceMilestone;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.ReadBack;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.pdf.file.Attachment;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentExport;
import org.soundings.threat.ThreatModel;

/// Writes the report of an assessment, completely or not at all.
///
/// @param paper the size of the pages
/// @param classification the classification; "" takes the assessment's own
/// @param withData whether the machine-readable assessment is attached (PDF/A-3 instead of PDF/A-2)
/// @param inputs additional content that is not part of the assessment
/// @param plan which sections it has
/// @param audience the audience, which determines what is redacted
/// @param words further words to redact, for audiences that see no names
/// @param brand its branding
@Withers
public record ReportExport(
    Paper paper,
    String classification,
    boolean withData,
    ReportInputs inputs,
    ReportPlan plan,
    Audience audience,
    List<String> words,
    Brand brand)
    implements ReportExportBuilder.With {

  public ReportExport {
    words = List.copyOf(words);
  }

  /// The most characters without a font that are named.
  private static final int MOST_NAMED = 10;

  public static final ReportExport DEFAULT = new ReportExport(Paper.A4, "", false);

  /// A report without comparison, for the team.
  public ReportExport(Paper paper, String classification, boolean withData) {
    this(
        paper,
        classification,
        withData,
        ReportInputs.NOTHING,
        ReportPlan.FULL,
        Audience.INTERNAL,
        List.of(),
        Brand.STANDARD);
  }

  /// A saved preset, except for the branding, which is read from a folder.
  public static ReportExport of(ReportPreset saved) {
    return new ReportExport(saved.paper(), saved.classification(), saved.attachData())
        .withPlan(ReportPlan.of(saved))
        .withAudience(saved.audience());
  }

  public ReportExport withSince(@Nullable SinceMilestone newSince) {
    return withInputs(inputs.withSince(newSince));
  }

  public ReportExport withMilestones(List<MilestoneSnapshot> snapshot) {
    return withInputs(inputs.withMilestones(snapshot));
  }

  public ReportExport withUnread(List<String> files) {
    return withInputs(inputs.withUnread(files));
  }

  public ReportExport withDisagreement(@Nullable Disagreement read) {
    return withInputs(inputs.withDisagreement(read));
  }

  /// With what only the files of evidence tell: differences between stored reports, and excerpts if
  /// the plan has the section that shows them.
  ///
  /// @param files finds the file of an item of evidence
  public ReportExport withFiles(
      Assessment assessment, ReportComparisons.StoredFiles files, Progress progress) {
    return withInputs(
        inputs
            .withDisagreement(ReportComparisons.read(assessment, files, progress))
            .withExcerpts(
                plan.has(ReportPart.EVIDENCE)
                    ? EvidenceExcerpts.read(assessment, files, progress)
                    : Map.of()));
  }

  /// The characters of an assessment that a PDF can show only as numbers, as a sentence. Empty if
  /// there are none.
  public Optional<String> unshown(Assessment assessment) {
    List<String> unshown = ReportPdf.unshown(assessment.toString(), brand);
    return unshown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            trn(
                "%d character has no font. The report shows its number: %s",
                "%d characters have no font. The report shows their numbers: %s",
                unshown.size(),
                unshown.size(),
                String.join(" ", unshown.subList(0, Math.min(MOST_NAMED, unshown.size())))));
  }

  /// The PDF as bytes. Equal arguments give equal bytes.
  ///
  /// @param at the reference time of the report
  public byte[] pdf(Library library, ExportableAssessment exportable, Instant at, Progress progress)
      throws IOException {
    Report report = report(library, exportable.assessment(), at, progress);
    return PdfFile.bytes(report, attachments(exportable.assessment()), progress);
  }

  /// The content of the report, the same in every format.
  public Report report(Library library, Assessment assessment, Instant at, Progress progress) {
    Redacted shown = redacted(assessment);
    progress.report(0.05, tr("Deriving threats"));
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

  /// Writes the PDF to a file, reads it back and checks that it is complete, before it replaces an
  /// existing file. If the user cancels before that, nothing is left of it.
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

  /// The assessment, redacted for the audience. Everything that is written is based on it.
  public Redacted redacted(Assessment assessment) {
    return redaction().redacted(assessment);
  }

  /// All words that are redacted in free text, known before anything is written.
  public List<Redaction> redactions(Assessment assessment) {
    return redaction().redactor(assessment).list();
  }

  private ReportRedaction redaction() {
    return new ReportRedaction(audience, words, inputs);
  }

  private List<Attachment> attachments(Assessment assessment) {
    return withData ? List.of(redaction().attachment(assessment)) : List.of();
  }
}
