package org.soundings.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.soundings.app.bundle.EvidenceBundle;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.exchange.Exchange;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.sheet.Csv;
import org.soundings.report.sheet.Sheet;
import org.soundings.report.sheet.Sheets;
import org.soundings.report.sheet.Tracker;
import org.soundings.report.sheet.Workbook;
import org.soundings.report.word.ReportWord;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.AtomicFile;

/// Writes an assessment in the forms that its readers use, whole or not at all. Equal input gives
/// equal bytes.
///
/// @param folder where its evidence lies
/// @param at the moment that reports speak of
/// @param choices what the report's own forms share with the PDF
/// @param table which table, for [ExportFormat#CSV]
/// @param use for whom, for a table of actions
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

  /// With actions as the table, for people.
  public static Exports of(
      Library library,
      Assessment assessment,
      AssessmentFolder folder,
      Instant at,
      ReportExport choices) {
    return new Exports(
        library, assessment, folder, at, choices, ExportTable.ACTIONS, TableUse.PLAIN);
  }

  /// All of it as bytes.
  ///
  /// @param remark takes a sentence for each thing that is not as it should be
  public byte[] bytes(ExportFormat format, Consumer<String> remark, Progress progress)
      throws IOException {
    return switch (format) {
      case HTML -> utf8(new ReportHtml().write(report(progress)));
      case MARKDOWN -> utf8(ReportMarkdown.write(report(progress)));
      case DOCX -> ReportWord.write(report(progress));
      case XLSX -> workbook(remark, progress);
      case CSV -> utf8(Csv.write(sheet(remark, progress), use == TableUse.PLAIN));
      case JSON -> utf8(AssessmentExport.json(assessment));
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
          utf8(format.exchange().orElseThrow().write(exchange(progress)));
      case BUNDLE -> {
        var out = new ByteArrayOutputStream();
        bundle(out, progress).forEach(remark);
        yield out.toByteArray();
      }
    };
  }

  private Exchange exchange(Progress progress) {
    progress.report(0.05, "Deriving the threats");
    return new Exchange(
        library,
        assessment,
        ThreatModel.derive(library, assessment, at),
        ReportOptions.of(
            at, "Soundings " + Version.current(), AssessmentExport.digest(assessment)));
  }

  /// Writes a file, in one step at the end.
  ///
  /// @return a sentence for each thing that is not as it should be
  public List<String> write(ExportFormat format, Path target, Progress progress)
      throws IOException {
    var remarks = new ArrayList<String>();
    if (format == ExportFormat.BUNDLE) {
      AtomicFile.write(target, packed(), out -> remarks.addAll(bundle(out, progress)));
      return remarks;
    }
    byte[] bytes = bytes(format, remarks::add, progress);
    ReportExport.check(progress);
    progress.report(0.95, "Writing the file");
    AtomicFile.write(target, bytes);
    return remarks;
  }

  private List<String> bundle(OutputStream out, Progress progress) throws IOException {
    return EvidenceBundle.write(
        folder, assessment, at, "Soundings " + Version.current(), out, progress);
  }

  /// At most how large a bundle is.
  private long packed() {
    return assessment.evidence().values().stream()
        .flatMap(item -> item.file().stream())
        .mapToLong(StoredFile::size)
        .sum();
  }

  private Report report(Progress progress) {
    Report report =
        choices
            .withDisagreement(SideBySide.read(assessment, folder::file, progress))
            .report(library, assessment, at, progress);
    progress.report(0.4, "Writing the report");
    return report;
  }

  // Tables.

  private Sheets sheets() {
    return new Sheets(library, assessment, ThreatModel.derive(library, assessment, at), at);
  }

  private byte[] workbook(Consumer<String> remark, Progress progress) throws IOException {
    progress.report(0.05, "Deriving the threats");
    Sheets sheets = sheets();
    List<Sheet> all =
        List.of(
            sheets.threatSheet(),
            sheets.actionSheet(),
            sheets.answerSheet(),
            sheets.evidenceSheet(),
            Sheets.findingSheet(findings(remark, progress)),
            Sheets.everything(AssessmentExport.fields(assessment)));
    ReportExport.check(progress);
    progress.report(0.8, "Writing the workbook");
    return Workbook.write(all, assessment.profile().title(), "Soundings " + Version.current(), at);
  }

  private Sheet sheet(Consumer<String> remark, Progress progress) throws IOException {
    return switch (table) {
      case THREATS -> sheets().threatSheet();
      case ACTIONS ->
          switch (use) {
            case PLAIN -> sheets().actionSheet();
            case JIRA -> Tracker.JIRA.sheet(sheets());
            case GITHUB -> Tracker.GITHUB.sheet(sheets());
            case GITLAB -> Tracker.GITLAB.sheet(sheets());
          };
      case ANSWERS -> sheets().answerSheet();
      case EVIDENCE -> sheets().evidenceSheet();
      case FINDINGS -> Sheets.findingSheet(findings(remark, progress));
    };
  }

  /// What the stored reports say, read again.
  private List<Sheets.Reported> findings(Consumer<String> remark, Progress progress) {
    var reported = new ArrayList<Sheets.Reported>();
    var items = assessment.evidence().values().stream().sorted().toList();
    for (int i = 0; i < items.size(); i++) {
      ReportExport.check(progress);
      progress.report(0.1 + 0.6 * i / items.size(), "Reading the findings");
      Evidence item = items.get(i);
      try {
        StoredFindings.read(folder, item, new FindingIntake(item, reported::add), progress);
      } catch (IOException e) {
        remark.accept(
            "%s could not be read again, so its findings are missing: %s"
                .formatted(item.id(), FileTrouble.of(e).sentence()));
      }
    }
    return reported;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
