package org.soundings.app.export;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.soundings.app.ExportBlock;
import org.soundings.app.Version;
import org.soundings.app.bundle.EvidenceBundle;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.base.Progress;
import org.soundings.evidence.StoredFile;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.exchange.Exchange;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.sheet.Csv;
import org.soundings.report.word.ReportWord;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.AtomicFile;

/// Writes an assessment in all export formats, completely or not at all. Equal input gives equal
/// bytes.
///
/// @param folder the folder with its evidence
/// @param at the reference time of reports
/// @param choices the options that the formats of the report share with the PDF
/// @param table which table, for [ExportFormat#CSV]
/// @param use the reader of a table of actions
public record Exports(
    Library library,
    Assessment assessment,
    AssessmentFolder folder,
    Instant at,
    ReportExport choices,
    ExportTable table,
    TableUse use) {

  public Exports {
    if (use != TableUse.PLAIN && table != ExportTable.ACTIONS) {
      throw new IllegalArgumentException("only actions become issues");
    }
  }

  /// With the table of actions, for people.
  public static Exports of(
      Library library,
      Assessment assessment,
      AssessmentFolder folder,
      Instant at,
      ReportExport choices) {
    return new Exports(
        library, assessment, folder, at, choices, ExportTable.ACTIONS, TableUse.PLAIN);
  }

  /// Why a format is not available for the chosen audience. Empty if it is.
  public Optional<String> refusal(ExportFormat format) {
    String audience = inSentence(choices.audience().title());
    if (format == ExportFormat.BUNDLE && choices.audience() != Audience.INTERNAL) {
      return Optional.of(
          tr(
              "An evidence bundle contains original files, which cannot be redacted. It is available for the internal audience only, not for: %s. Nothing was written.",
              audience));
    }
    if (format == ExportFormat.CSV
        && table == ExportTable.FINDINGS
        && !ExportedTables.showsEvidence(choices.audience())) {
      return Optional.of(
          tr(
              "Findings are part of the evidence, which is redacted for this audience: %s. Nothing was written. Choose another audience or table.",
              audience));
    }
    return Optional.empty();
  }

  /// The export as bytes.
  ///
  /// @param remark receives a sentence for each thing that is wrong
  /// @throws IllegalArgumentException if the format has a [#refusal]
  /// @throws org.soundings.app.ExportBlockedException if the folder has an [ExportBlock]
  public byte[] bytes(ExportFormat format, Consumer<String> remark, Progress progress)
      throws IOException {
    ExportBlock.require(folder);
    Optional<String> refusal = refusal(format);
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(refusal.get());
    }
    return switch (format) {
      case HTML -> utf8(new ReportHtml().write(report(progress), progress));
      case MARKDOWN -> utf8(ReportMarkdown.write(report(progress), progress));
      case DOCX -> ReportWord.write(report(progress), progress);
      case XLSX -> tables().workbook(remark, progress);
      case CSV ->
          utf8(Csv.write(tables().sheet(table, use, remark, progress), use == TableUse.PLAIN));
      case JSON -> utf8(ShownJson.of(shown()));
      case OTM,
          THREAT_DRAGON,
          TM_BOM,
          CYCLONEDX_1_6,
          CYCLONEDX_1_7,
          OSCAL_CATALOG,
          OSCAL_PLAN,
          OSCAL_RESULTS,
          OSCAL_ACTIONS,
          SARIF ->
          utf8(Messages.inEnglish(() -> format.exchange().orElseThrow().write(exchange(progress))));
      case BUNDLE -> bundle(remark, progress);
    };
  }

  /// The assessment, redacted for the audience.
  private Redacted shown() {
    return choices.redacted(assessment);
  }

  private ExportedTables tables() {
    return new ExportedTables(library, assessment, folder, at, choices);
  }

  private Exchange exchange(Progress progress) {
    progress.report(0.05, tr("Deriving threats"));
    Assessment shown = shown().assessment();
    return new Exchange(
        library,
        shown,
        ThreatModel.derive(library, shown, at),
        ReportOptions.of(
            at, "Soundings " + Version.current(), AssessmentExport.digest(assessment)));
  }

  /// Writes a file, in one step at the end.
  ///
  /// @return a sentence for each thing that is wrong
  /// @throws org.soundings.app.ExportBlockedException if the folder has an [ExportBlock]
  public List<String> write(ExportFormat format, Path target, Progress progress)
      throws IOException {
    ExportBlock.require(folder);
    var remarks = new ArrayList<String>();
    if (format == ExportFormat.BUNDLE && refusal(format).isEmpty()) {
      AtomicFile.write(
          target,
          packed(),
          out -> remarks.addAll(bundle(out, progress)),
          _ -> progress.passPointOfNoReturn());
      return remarks;
    }
    byte[] bytes = bytes(format, remarks::add, progress);
    progress.check();
    progress.report(0.95, tr("Writing the file"));
    AtomicFile.write(target, bytes, _ -> progress.passPointOfNoReturn());
    return remarks;
  }

  private byte[] bundle(Consumer<String> remark, Progress progress) throws IOException {
    var out = new ByteArrayOutputStream();
    bundle(out, progress).forEach(remark);
    return out.toByteArray();
  }

  private List<String> bundle(OutputStream out, Progress progress) throws IOException {
    return EvidenceBundle.write(
        folder, assessment, at, "Soundings " + Version.current(), out, progress);
  }

  /// An upper limit for the size of a bundle.
  private long packed() {
    return assessment.evidence().values().stream()
        .flatMap(item -> item.file().stream())
        .mapToLong(StoredFile::size)
        .sum();
  }

  private Report report(Progress progress) {
    Report report =
        choices
            .withUnread(folder.unread().paths())
            .withFiles(assessment, folder.evidence()::file, progress)
            .report(library, assessment, at, progress);
    progress.report(0.4, tr("Writing the report"));
    return report;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
