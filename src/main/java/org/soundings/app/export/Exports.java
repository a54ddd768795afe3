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
import org.soundings.app.FileTrouble;
import org.soundings.app.Version;
import org.soundings.app.bundle.EvidenceBundle;
import org.soundings.app.evidence.FindingIntake;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Readers;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.StoredFile;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.report.Removed;
import org.soundings.report.Removed.Kind;
import org.soundings.report.Report;
import org.soundings.report.ReportOptions;
import org.soundings.report.exchange.Exchange;
import org.soundings.report.html.ReportHtml;
import org.soundings.report.markdown.ReportMarkdown;
import org.soundings.report.sheet.Csv;
import org.soundings.report.sheet.SheetTable;
import org.soundings.report.sheet.Sheets;
import org.soundings.report.sheet.Tracker;
import org.soundings.report.sheet.Workbook;
import org.soundings.report.word.ReportWord;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.AtomicFile;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

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

  /// Why a form is not written for the readers that were chosen; empty where it is.
  public Optional<String> refusal(ExportFormat format) {
    String readers = inSentence(choices.readers().title());
    if (format == ExportFormat.BUNDLE && choices.readers() != Readers.INTERNAL) {
      return Optional.of(
          tr(
              "A bundle holds the evidence itself, and nothing can be taken out of files without"
                  + " changing them. It is written for internal readers only, not for %s ones."
                  + " Nothing was written.",
              readers));
    }
    if (format == ExportFormat.CSV && table == ExportTable.FINDINGS && !showsEvidence()) {
      return Optional.of(
          tr(
              "Findings are what evidence says, which %s readers are not shown. Nothing was"
                  + " written.",
              readers));
    }
    return Optional.empty();
  }

  private boolean showsEvidence() {
    return !Kind.of(choices.readers()).contains(Kind.EVIDENCE);
  }

  /// All of it as bytes.
  ///
  /// @param remark takes a sentence for each thing that is not as it should be
  /// @throws IllegalArgumentException if the form has a [#refusal]
  /// @throws ExportBlockedException if the folder has an [ExportBlock]
  public byte[] bytes(ExportFormat format, Consumer<String> remark, Progress progress)
      throws IOException {
    ExportBlock.require(folder);
    refusal(format)
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException(sentence);
            });
    return switch (format) {
      case HTML -> utf8(new ReportHtml().write(report(progress), progress));
      case MARKDOWN -> utf8(ReportMarkdown.write(report(progress), progress));
      case DOCX -> ReportWord.write(report(progress), progress);
      case XLSX -> workbook(remark, progress);
      case CSV -> utf8(Csv.write(sheet(remark, progress), use == TableUse.PLAIN));
      case JSON -> utf8(json(shown()));
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
      case BUNDLE -> {
        var out = new ByteArrayOutputStream();
        bundle(out, progress).forEach(remark);
        yield out.toByteArray();
      }
    };
  }

  /// What its readers may see.
  private Redacted shown() {
    return choices.redacted(assessment);
  }

  /// The data as text; where something was taken away, with the record of it.
  static String json(Redacted shown) {
    Removed removed = shown.removed();
    if (removed.isNothing()) {
      return AssessmentExport.json(shown.assessment());
    }
    return AssessmentExport.json(
        shown.assessment(),
        Node.mapping()
            .text("readers", Fields.word(removed.readers()))
            .put("kinds", Node.list(removed.lines().stream().map(Exports::removedKind).toList()))
            .build());
  }

  private static Node removedKind(Removed.Line line) {
    return Node.mapping()
        .text("kind", Fields.word(line.kind()))
        .text("rule", line.kind().rule())
        .plain("count", line.count())
        .put("places", Node.texts(line.places()))
        .build();
  }

  private Exchange exchange(Progress progress) {
    progress.report(0.05, tr("Deriving the threats"));
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
  /// @return a sentence for each thing that is not as it should be
  /// @throws ExportBlockedException if the folder has an [ExportBlock]
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
            .withUnread(folder.unread().paths())
            .withDisagreement(ReportComparisons.read(assessment, folder.evidence()::file, progress))
            .report(library, assessment, at, progress);
    progress.report(0.4, tr("Writing the report"));
    return report;
  }

  // Tables.

  private Sheets sheets() {
    Assessment shown = shown().assessment();
    return new Sheets(library, shown, ThreatModel.derive(library, shown, at), at);
  }

  private byte[] workbook(Consumer<String> remark, Progress progress) throws IOException {
    progress.report(0.05, tr("Deriving the threats"));
    Sheets sheets = sheets();
    Redacted shown = shown();
    var all =
        new ArrayList<>(
            List.of(
                sheets.threatSheet(),
                sheets.actionSheet(),
                sheets.answerSheet(),
                sheets.evidenceSheet()));
    if (showsEvidence()) {
      all.add(Sheets.findingSheet(findings(remark, progress)));
    }
    all.add(Sheets.everything(AssessmentExport.fields(shown.assessment())));
    if (!shown.removed().isNothing()) {
      all.add(Sheets.removed(shown.removed()));
    }
    progress.check();
    progress.report(0.8, tr("Writing the workbook"));
    return Workbook.write(
        all, shown.assessment().profile().title(), "Soundings " + Version.current(), at);
  }

  private SheetTable sheet(Consumer<String> remark, Progress progress) throws IOException {
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
      progress.check();
      progress.report(0.1 + 0.6 * i / items.size(), tr("Reading the findings"));
      Evidence item = items.get(i);
      var ofItem = new ArrayList<Sheets.Reported>();
      try {
        StoredFindings.read(folder, item, new FindingIntake(item, ofItem::add), progress);
        reported.addAll(ofItem);
      } catch (IOException e) {
        remark.accept(
            tr(
                "%s could not be read again, so its findings are missing: %s",
                item.id(), FileTrouble.of(e).sentence()));
      }
    }
    return reported;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
