package org.soundings.app.export;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.soundings.app.FileError;
import org.soundings.app.Version;
import org.soundings.app.evidence.FindingIntake;
import org.soundings.app.evidence.StoredFindings;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Progress;
import org.soundings.evidence.Evidence;
import org.soundings.language.DayForms;
import org.soundings.pack.Library;
import org.soundings.report.RedactionNotes.Kind;
import org.soundings.report.sheet.OtherFields;
import org.soundings.report.sheet.PrintLayout;
import org.soundings.report.sheet.SheetTable;
import org.soundings.report.sheet.Sheets;
import org.soundings.report.sheet.Tracker;
import org.soundings.report.sheet.Workbook;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.threat.ThreatModel;

/// Creates the tables of an assessment for an audience.
///
/// @param folder the folder with its evidence
/// @param at the reference time for the age of evidence
/// @param choices names the audience
record ExportedTables(
    Library library,
    Assessment assessment,
    AssessmentFolder folder,
    Instant at,
    ReportExport choices) {

  /// Whether the audience sees what evidence says.
  static boolean showsEvidence(Audience audience) {
    return !Kind.of(audience).contains(Kind.EVIDENCE);
  }

  private Sheets sheets() {
    Assessment shown = choices.redacted(assessment).assessment();
    return new Sheets(library, shown, ThreatModel.derive(library, shown, at), at);
  }

  /// All tables in one file.
  byte[] workbook(Consumer<String> remark, Progress progress) throws IOException {
    progress.report(0.05, tr("Deriving threats"));
    Sheets sheets = sheets();
    Redacted shown = choices.redacted(assessment);
    List<SheetTable> all = all(sheets, shown, remark, progress);
    progress.check();
    progress.report(0.8, tr("Writing the workbook"));
    return Workbook.write(
        all, print(shown.assessment().profile()), "Soundings " + Version.current(), at);
  }

  private PrintLayout print(Profile profile) {
    String reference =
        tr("Reference time") + ": " + DayForms.longMoment(at.atOffset(ZoneOffset.UTC));
    return new PrintLayout(profile.title(), classification(profile), reference, choices.paper());
  }

  /// As in the report.
  private String classification(Profile profile) {
    Audience audience = choices.audience();
    boolean isPublic = audience == Audience.PUBLIC;
    return Stream.of(
            choices.classification(),
            isPublic ? "" : profile.classification(),
            choices.brand().word(audience),
            isPublic ? audience.title() : "")
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  private List<SheetTable> all(
      Sheets sheets, Redacted shown, Consumer<String> remark, Progress progress) {
    var all =
        new ArrayList<>(
            List.of(
                sheets.threatSheet(),
                sheets.actionSheet(),
                sheets.answerSheet(),
                sheets.evidenceSheet(),
                sheets.controlSheet()));
    if (showsEvidence(choices.audience())) {
      all.add(Sheets.findingSheet(findings(remark, progress)));
    }
    all.add(OtherFields.of(AssessmentExport.fields(shown.assessment()), all));
    if (!shown.removed().isNothing()) {
      all.add(Sheets.removed(shown.removed()));
    }
    return all;
  }

  /// One table.
  SheetTable sheet(ExportTable table, TableUse use, Consumer<String> remark, Progress progress) {
    return switch (table) {
      case THREATS -> sheets().threatSheet();
      case ACTIONS -> actions(use);
      case ANSWERS -> sheets().answerSheet();
      case EVIDENCE -> sheets().evidenceSheet();
      case CONTROLS -> sheets().controlSheet();
      case FINDINGS -> Sheets.findingSheet(findings(remark, progress));
    };
  }

  private SheetTable actions(TableUse use) {
    return switch (use) {
      case PLAIN -> sheets().actionSheet();
      case JIRA -> Tracker.JIRA.sheet(sheets());
      case GITHUB -> Tracker.GITHUB.sheet(sheets());
      case GITLAB -> Tracker.GITLAB.sheet(sheets());
    };
  }

  /// The findings of the stored reports.
  private List<Sheets.Listed> findings(Consumer<String> remark, Progress progress) {
    var reported = new ArrayList<Sheets.Listed>();
    var items = assessment.evidence().values().stream().sorted().toList();
    for (int i = 0; i < items.size(); i++) {
      progress.check();
      progress.report(0.1 + 0.6 * i / items.size(), tr("Reading findings"));
      reported.addAll(findings(items.get(i), remark, progress));
    }
    return reported;
  }

  private List<Sheets.Listed> findings(Evidence item, Consumer<String> remark, Progress progress) {
    var reported = new ArrayList<Sheets.Listed>();
    try {
      StoredFindings.read(folder, item, new FindingIntake(item, reported::add), progress);
      return reported;
    } catch (IOException e) {
      remark.accept(
          tr(
              "%s could not be read, so its findings are missing: %s",
              item.id(), FileError.of(e).sentence()));
      return List.of();
    }
  }
}
