package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soundings.app.ExportFormat;
import org.soundings.app.ExportTable;
import org.soundings.app.Exports;
import org.soundings.app.ReportExport;
import org.soundings.app.TableUse;
import org.soundings.app.Writable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.Person;
import org.soundings.assessment.Readers;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.Removed;
import org.soundings.report.ReportPlan;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentExport;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.AssessmentTexts;
import org.soundings.threat.ThreatModel;
import org.soundings.yaml.Node;

/// What is taken away is in no export, and nothing else is taken away.
class RedactionTest {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final Library LIBRARY = ReportSamples.library();
  private static final FilledAssessment FILLED = new FilledAssessment(LIBRARY);

  /// Every field of which the public sees nothing. A field that is new in the model is either added
  /// here or shown to everybody: decide.
  private static final Set<String> HIDDEN_FROM_THE_PUBLIC =
      Set.of(
          "Person.name",
          "Assumption.confirmedBy",
          "Answer.by",
          "Lane.role",
          "Lane.text",
          "Lane.by",
          "Answer.difference",
          "Dissent.who",
          "Along.who",
          "Earlier.who",
          "Earlier.view",
          "Earlier.words",
          "Proposal.reason",
          "DontKnow.whoFindsOut",
          "Evidence.system",
          "Evidence.addedBy",
          "Evidence.note",
          "Statement.saidBy",
          "SavedReport.brand",
          "Statement.text",
          "Link.url",
          "CommandOutput.command",
          "CommandOutput.host",
          "StoredFile.name",
          "StoredFile.originalName",
          "Reading.format",
          "Reading.targets",
          "Tally.kind",
          "Tally.level",
          "Bearing.sentence",
          "Decision.owner",
          "Decision.by",
          "LevelOverride.by",
          "Action.owner",
          "Action.effort",
          "Session.participants",
          "Session.notes",
          "Departure.who",
          "Course.spoke",
          "Judged.who",
          "DontKnow.who",
          "Estimate.voted",
          "Note.who",
          "Note.text",
          "Note.group",
          "Note.lane",
          "Parked.who",
          "DealtCard.to",
          "DealtCard.raised",
          "Retrospective.worked",
          "Retrospective.change",
          "Component.image",
          "Component.origin",
          "Connection.origin",
          "Origin.model",
          "Origin.theirs",
          "Origin.ours",
          "Origin.said");

  @TempDir private Path temporary;

  @Test
  void theFieldsThatThePublicSeesNothingOfAreThese() {
    assertThat(hidden(Readers.PUBLIC)).containsExactlyInAnyOrderElementsOf(HIDDEN_FROM_THE_PUBLIC);
  }

  @Test
  void anAuditorDoesNotSeeWhoDissentsOrVotesNorNotesOfMeetingsNorEffort() {
    assertThat(hidden(Readers.AUDITOR))
        .containsExactlyInAnyOrder(
            "Dissent.who",
            "Along.who",
            "Earlier.who",
            "Earlier.view",
            "Earlier.words",
            "Proposal.reason",
            "Judged.who",
            "DontKnow.who",
            "Estimate.voted",
            "Session.notes",
            "Retrospective.worked",
            "Retrospective.change",
            "Action.effort");
  }

  @Test
  void forTheTeamNothingIsTakenAway() {
    var redacted = new Redactor(Readers.INTERNAL, List.of(FILLED.assessment()));
    assertThat(redacted.redacted(FILLED.assessment()))
        .isEqualTo(new Redactor.Redacted(FILLED.assessment(), List.of(), Removed.NOTHING));
  }

  @Test
  void passingEveryTextThroughUnchangedChangesNothing() throws IOException {
    var unchanged =
        new AssessmentTexts.Change() {
          @Override
          public boolean leavesOut(String field, Node value) {
            return false;
          }

          @Override
          public String changed(String field, String value) {
            return value;
          }
        };
    for (Assessment each : List.of(FILLED.assessment(), ReportSamples.sample())) {
      assertThat(AssessmentTexts.changed(each, unchanged)).isEqualTo(each);
    }
  }

  @ParameterizedTest
  @EnumSource(Readers.class)
  void noMarkerOfAHiddenFieldIsInAnyExport(Readers readers) throws IOException {
    Set<String> hidden = hidden(readers);
    try (var folder =
        AssessmentFolder.create(temporary.resolve(readers.name()), FILLED.assessment())) {
      var choices = new ReportExport(Paper.A4, "", true).withReaders(readers);
      absent(hidden, "PDF", pdf(choices));
      for (ExportFormat format : ExportFormat.values()) {
        var exports = Exports.of(LIBRARY, FILLED.assessment(), folder, AT, choices);
        if (exports.refusal(format).isEmpty() && format != ExportFormat.BUNDLE) {
          absent(
              hidden,
              format.name(),
              text(format, exports.bytes(format, _ -> {}, Progress.unwatched())));
        }
      }
      for (ExportTable table : ExportTable.values()) {
        var exports =
            new Exports(LIBRARY, FILLED.assessment(), folder, AT, choices, table, TableUse.PLAIN);
        if (exports.refusal(ExportFormat.CSV).isEmpty()) {
          absent(
              hidden,
              table.name(),
              text(
                  ExportFormat.CSV,
                  exports.bytes(ExportFormat.CSV, _ -> {}, Progress.unwatched())));
        }
      }
    }
  }

  @Test
  void levelsAreThoseOfTheWholeAssessment() throws IOException {
    Assessment sample = ReportSamples.sample();
    Assessment left =
        new ReportExport(Paper.A4, "", false)
            .withReaders(Readers.PUBLIC)
            .redacted(sample)
            .assessment();
    assertThat(levels(left)).isEqualTo(levels(sample)).isNotEmpty();
  }

  @Test
  void namesAndAddressesInRunningTextAreReplacedAndNothingElse() throws IOException {
    var profile =
        ReportSamples.sample()
            .profile()
            .withPeople(List.of(new Person("Ana Lima", "Platform lead", "operator")))
            .withOccasion(
                "Ana Lima asked; Ana says 10.0.12.7 and db1.prod.internal:5432 at 10:12:33 in"
                    + " 1.6.0, see https://wiki.example.org/x. mail a.b@example.org; fe80::1;"
                    + " std::string; Banana");
    Assessment assessment = ReportSamples.sample().withProfile(profile);
    var redacted = new Redactor(Readers.PUBLIC, List.of(assessment)).redacted(assessment);
    assertThat(redacted.assessment().profile().occasion())
        .isEqualTo(
            "Platform lead asked; Platform lead says [address 1] and [address 2] at 10:12:33 in"
                + " 1.6.0, see [address 3]. mail [address 4]; [address 5]; std::string; Banana");
  }

  @Test
  void aNameIsFoundHoweverItIsWrittenWhereNothingElseIsMeant() throws IOException {
    var profile =
        ReportSamples.sample()
            .profile()
            .withPeople(
                List.of(
                    new Person("Mark Grant", "Platform lead", "operator"),
                    new Person("Build engineer", "CI", "developer")))
            .withOccasion(
                "MARK GRANT and mark grant signed; MARK may grant it and mark the build engineer.");
    Assessment assessment = ReportSamples.sample().withProfile(profile);
    var redacted = new Redactor(Readers.PUBLIC, List.of(assessment)).redacted(assessment);
    assertThat(redacted.assessment().profile().occasion())
        .isEqualTo(
            "Platform lead and Platform lead signed; Platform lead may grant it and mark the build"
                + " engineer.");
  }

  @Test
  void whatWasTakenAwayIsListedInTheReport() throws IOException {
    String pdf =
        pdf(new ReportExport(Paper.A4, "", false).withReaders(Readers.PUBLIC))
            .replaceAll("\\s+", " ");
    assertThat(pdf).contains("What was taken away").contains("Taken away for public readers:");
    for (Removed.Kind kind : Removed.Kind.values()) {
      assertThat(pdf).contains(kind.rule().substring(0, 20));
    }
  }

  @Test
  void aBriefReportForThePublicKeepsEightPagesAndIsNotMarkedConfidential() throws IOException {
    Assessment sample = ReportSamples.sample();
    assertThat(sample.profile().classification()).isEqualTo("Confidential");
    var choices = ReportExport.DEFAULT.withPlan(ReportPlan.BRIEF).withReaders(Readers.PUBLIC);
    byte[] brief = choices.pdf(LIBRARY, Writable.ofNoFolder(sample), AT, Progress.unwatched());
    try (var document = Loader.loadPDF(brief)) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(8);
      assertThat(new PDFTextStripper().getText(document))
          .contains("Public")
          .doesNotContain("Confidential");
    }
    var typed =
        new ReportExport(Paper.A4, "Confidential", false)
            .withPlan(ReportPlan.BRIEF)
            .withReaders(Readers.PUBLIC)
            .report(LIBRARY, sample, AT, Progress.unwatched());
    assertThat(typed.identity().classification()).isEqualTo("Confidential");
  }

  private static Map<String, String> levels(Assessment assessment) {
    return ThreatModel.derive(LIBRARY, assessment, AT).lookedInto().stream()
        .collect(
            Collectors.toMap(
                threat -> threat.id().toString(),
                threat -> threat.now() + " " + threat.noControls() + " " + threat.after()));
  }

  /// The fields of which no marker is left in the data.
  private static Set<String> hidden(Readers readers) {
    var redactor = new Redactor(readers, List.of(FILLED.assessment()));
    String left = AssessmentExport.json(redactor.redacted(FILLED.assessment()).assessment());
    var hidden = new TreeSet<String>();
    FILLED.markers().values().forEach(path -> hidden.add(last(path)));
    FILLED
        .markers()
        .forEach(
            (marker, path) -> {
              if (left.contains(marker)) {
                hidden.remove(last(path));
              }
            });
    return hidden;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf(' ') + 1);
  }

  private static void absent(Set<String> hidden, String where, String text) {
    String tight = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    FILLED
        .markers()
        .forEach(
            (marker, path) -> {
              if (hidden.contains(last(path))) {
                assertThat(tight).as("%s in %s", path, where).doesNotContain(marker);
              }
            });
  }

  private static String pdf(ReportExport choices) throws IOException {
    byte[] pdf =
        choices.pdf(LIBRARY, Writable.ofNoFolder(FILLED.assessment()), AT, Progress.unwatched());
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String text(ExportFormat format, byte[] bytes) throws IOException {
    if (format == ExportFormat.DOCX) {
      try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
          var extractor = new XWPFWordExtractor(document)) {
        return extractor.getText();
      }
    }
    if (format == ExportFormat.XLSX) {
      var text = new StringBuilder();
      var cells = new DataFormatter(Locale.ROOT);
      try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
        book.forEach(
            sheet ->
                sheet.forEach(
                    row ->
                        row.forEach(
                            cell -> text.append(cells.formatCellValue(cell)).append('\n'))));
      }
      return text.toString();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
