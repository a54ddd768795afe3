package org.soundings.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Finding;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Location;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.OfficeParts;
import org.soundings.report.ReportSamples;
import org.soundings.report.SampleWords;
import org.soundings.store.AssessmentExport;
import org.soundings.threat.ThreatModel;

class SheetsTest {

  private static final Library LIBRARY = ReportSamples.library();
  private static final Assessment FULL = ReportSamples.full(LIBRARY);
  private static final byte[] FILE = workbook(FULL);

  private static Sheets sheets(Assessment assessment) {
    var threats = ThreatModel.derive(LIBRARY, assessment, ReportSamples.AT);
    return new Sheets(LIBRARY, assessment, threats, ReportSamples.AT);
  }

  private static byte[] workbook(Assessment assessment) {
    Sheets sheets = sheets(assessment);
    List<SheetTable> tables =
        List.of(
            sheets.threatSheet(),
            sheets.actionSheet(),
            sheets.answerSheet(),
            sheets.evidenceSheet(),
            sheets.controlSheet(),
            Sheets.findingSheet(List.of(finding("=cmd|' /C calc'!A0"))));
    var all = new ArrayList<>(tables);
    all.add(OtherFields.of(AssessmentExport.fields(assessment), tables));
    return Workbook.write(
        all,
        new PrintLayout("R&D shop", "Confidential", "At noon", Paper.A4),
        "Soundings",
        ReportSamples.AT);
  }

  private static Sheets.Reported finding(String title) {
    return new Sheets.Reported(
        "E-001", "@tool", Finding.of(Finding.Kind.VULNERABILITY, "CVE-1", title, Location.NOWHERE));
  }

  @Test
  void everyControlOfEveryFrameworkIsOneRow() {
    SheetTable controls = sheets(ReportSamples.few(LIBRARY)).controlSheet();
    assertThat(controls.rows())
        .hasSize(LIBRARY.frameworks().stream().mapToInt(each -> each.controls().size()).sum());
    Question mapped = LIBRARY.question("core-secret-encryption").orElseThrow();
    Question.ControlMapping mapping = mapped.mappings().getFirst();
    String name = LIBRARY.framework(mapping.framework()).orElseThrow().name();
    assertThat(controls.rows())
        .map(row -> row.stream().map(Value::text).toList())
        .filteredOn(row -> row.get(0).equals(name) && row.get(2).equals(mapping.control()))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.get(5))
                    .contains("core-secret-encryption (" + mapping.fit().words() + ")"));
  }

  @Test
  void aContradictedAnswerIsNotJustEffectiveAtItsControls() {
    Question question = LIBRARY.question("core-host-mounts").orElseThrow();
    Assessment contradicted =
        ReportSamples.empty(LIBRARY)
            .withAnswer(
                ReportSamples.empty(LIBRARY)
                    .answer(question.pack(), question.id())
                    .withConclusion("None.")
                    .withState(
                        new AnswerState.Answered(
                            AnswerState.Rating.EFFECTIVE, AnswerState.Confidence.SURE)))
            .withEvidence(
                new Evidence(
                    "E-001",
                    "Seen",
                    new EvidenceSource.Statement("Anna", "Two mounts."),
                    "",
                    ReportSamples.AT,
                    ReportSamples.AT,
                    "Anna",
                    ItemValidity.BY_KIND,
                    List.of(
                        new EvidenceMapping(
                            question.id(), EvidenceMapping.Relation.CONTRADICTS, "")),
                    ""));
    assertThat(sheets(contradicted).controlSheet().rows())
        .map(row -> row.stream().map(Value::text).toList())
        .filteredOn(row -> row.get(5).contains("core-host-mounts "))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.get(6)).contains("effective, answered but contradicted by evidence");
              assertThat(row.get(7)).doesNotContain("E-001");
              assertThat(row.get(8)).isEqualTo("E-001");
            });
  }

  @Test
  void everyPartIsValidAgainstTheStandardSchema() throws Exception {
    valid(WorkbookDocument.Factory.parse(OfficeParts.text(FILE, "xl/workbook.xml")));
    valid(StyleSheetDocument.Factory.parse(OfficeParts.text(FILE, "xl/styles.xml")));
    for (String name : OfficeParts.names(FILE)) {
      if (name.startsWith("xl/worksheets/")) {
        // Every spreadsheet program writes the attribute that preserves spaces. The schema does not
        // contain it.
        String sheet = OfficeParts.text(FILE, name).replace(" xml:space=\"preserve\"", "");
        valid(WorksheetDocument.Factory.parse(sheet));
      }
    }
  }

  @Test
  void everyTypedTextIsIncludedAndNothingIsAFormula() throws Exception {
    String text = text(FILE);
    for (String mark : SampleWords.everyMark(FULL)) {
      assertThat(text.contains(mark)).as(mark).isTrue();
    }
    assertThat(text).contains("=cmd|' /C calc'!A0");
  }

  @Test
  void datesAreDateCells() throws Exception {
    var action = Action.planned("A-001", "Do it").withDue(LocalDate.of(2026, 12, 24));
    byte[] file = workbook(ReportSamples.empty(LIBRARY).withAction(action));
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Cell due = book.getSheet("Actions").getRow(1).getCell(3);
      assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
      assertThat(due.getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 12, 24));
    }
  }

  @Test
  void anIncompleteAcceptanceIsNotATreatment() {
    ThreatId threat = ThreatId.ofSystem(LIBRARY.threats().getFirst().id());
    Decision incomplete =
        Decision.none(threat)
            .withTreatment(Decision.Treatment.ACCEPT)
            .withRationale("Until the migration.");
    assertThat(rowOf(incomplete)).contains("Until the migration.").doesNotContain("Accept");
    Decision decided = incomplete.withOwner("Platform lead").withExpires(LocalDate.of(2027, 3, 31));
    assertThat(rowOf(decided)).contains("Accept");
  }

  private static List<String> rowOf(Decision decision) {
    Assessment assessment = ReportSamples.empty(LIBRARY).withDecision(decision);
    return sheets(assessment).threatSheet().rows().stream()
        .map(row -> row.stream().map(Value::text).toList())
        .filter(row -> row.stream().anyMatch(cell -> cell.contains("Until the migration.")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theAuthorOfAManualLevelIsNotTheDecisionMaker() {
    ThreatId threat = ThreatId.ofSystem(LIBRARY.threats().getFirst().id());
    var level =
        new LevelOverride(
            LevelOverride.Stage.CURRENT,
            Likelihood.LIKELY,
            Impact.SERIOUS,
            "We know the barge.",
            "Judge",
            ReportSamples.AT);
    Decision set = Decision.none(threat).withOverride(level).stamped("Anna", ReportSamples.AT);
    assertThat(decision(set))
        .containsExactly("current risk: Likely, Serious. We know the barge. Set by Judge.", "", "");
    Decision mitigated = set.withTreatment(Decision.Treatment.MITIGATE);
    assertThat(decision(mitigated)).as("it does not say why").endsWith("", "");
    assertThat(decision(mitigated.withRationale("It is patched.")))
        .contains("current risk: Likely, Serious. We know the barge. Set by Judge.", "Anna");
  }

  /// The manual level, its author and date, as in a row of the sheet of threats.
  private static List<String> decision(Decision decision) {
    Assessment assessment = ReportSamples.empty(LIBRARY).withDecision(decision);
    List<Value> row =
        sheets(assessment).threatSheet().rows().stream()
            .filter(each -> each.getLast().text().equals(decision.threat().toString()))
            .findFirst()
            .orElseThrow();
    return row.subList(14, 17).stream().map(Value::text).toList();
  }

  @Test
  void textTooLongForACellIsContinuedOnAnotherSheet() throws Exception {
    String longText = "word ".repeat(20_000) + "end";
    var action = Action.planned("A-001", "Do it").withNote(longText);
    try (var book =
        new XSSFWorkbook(
            new ByteArrayInputStream(workbook(ReportSamples.empty(LIBRARY).withAction(action))))) {
      assertThat(book.getSheet("Actions").getRow(1).getCell(8).getStringCellValue())
          .hasSize(32_767)
          .endsWith("… (full text on the sheet “Other fields”)");
      var pieces = new StringBuilder();
      for (Row row : book.getSheet("Other fields")) {
        if (row.getCell(0).getStringCellValue().startsWith("actions[0]")) {
          pieces.append(row.getCell(2).getStringCellValue());
        }
      }
      assertThat(pieces.toString()).endsWith("note: " + longText);
    }
  }

  @Test
  void actionsAreExportedForEachTracker() {
    var action =
        Action.planned("A-001", "Use \"numeric\" users, everywhere")
            .withOwner("Platform lead")
            .withDue(LocalDate.of(2026, 12, 24))
            .withNote("=SUM(1)\nsecond line");
    var done = Action.planned("A-002", "Done already").withStatus(Action.Status.DONE);
    Sheets sheets = sheets(ReportSamples.empty(LIBRARY).withAction(action).withAction(done));
    String body =
        """
        =SUM(1)
        second line

        Owner: Platform lead
        Due date: 2026-12-24
        Status: planned
        Soundings: nothing-yet A-001\
        """;
    assertThat(Csv.write(Tracker.JIRA.sheet(sheets), false))
        .isEqualTo(
            "Summary,Issue Type,Priority,Due Date,Labels,Description\r\n"
                + "\"Use \"\"numeric\"\" users, everywhere\",Task,Medium,2026-12-24,soundings,\"'"
                + body
                + "\"\r\n");
    assertThat(Csv.write(Tracker.GITHUB.sheet(sheets), false)).startsWith("title,body,labels\r\n");
    assertThat(Csv.write(Tracker.GITLAB.sheet(sheets), false))
        .startsWith("title,description,due_date\r\n")
        .endsWith("\",2026-12-24\r\n");
  }

  @Test
  void formulaLikeTextIsEscapedWithAnApostrophe() {
    for (String start : List.of("=", "+", "-", "@", "\t", "＝")) {
      String csv = Csv.write(table(start + "1"), true);
      assertThat(csv).isEqualTo("\uFEFFText\r\n'" + start + "1\r\n");
    }
    assertThat(Csv.write(table("\r1"), false)).isEqualTo("Text\r\n\"'\n1\"\r\n");
  }

  private static SheetTable table(String text) {
    return new SheetTable(
        "Table", List.of(SheetTable.column("Text", 10)), List.of(List.of(Value.of(text))));
  }

  @Test
  void textThatLooksLikeAnEscapeCodeIsKept() throws Exception {
    var action = Action.planned("A-001", "a _x000D_ b _x005F_ c");
    byte[] file = workbook(ReportSamples.empty(LIBRARY).withAction(action));
    assertThat(text(file)).contains("a _x000D_ b _x005F_ c");
  }

  @Test
  void otherFieldsAreThoseOfNoOtherTable() throws IOException {
    Assessment sample = ReportSamples.sample();
    Sheets sheets = sheets(sample);
    SheetTable other =
        OtherFields.of(AssessmentExport.fields(sample), List.of(sheets.answerSheet()));
    assertThat(other.rows())
        .map(row -> row.stream().map(Value::text).toList())
        .contains(
            List.of("assessment.frameworks", "", "pci-dss-4.0.1; cis-k8s-2.0.1"),
            List.of("system.zones[0]", "internet", "number: 1\nname: Internet\ntrust: No one."))
        .noneMatch(row -> row.get(0).startsWith("actions") || row.get(2).contains("conclusion:"));
  }

  @Test
  void sheetsArePrintedOnePageWideWithTheirNameAndPage() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(FILE))) {
      assertThat(book)
          .allSatisfy(
              sheet -> {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getHeader().getLeft()).isEqualTo("R&&D shop · &A");
                assertThat(sheet.getHeader().getRight()).isEqualTo("Confidential");
                assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
              });
      // Wider areas are too small to read on paper.
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        var area = new AreaReference(book.getPrintArea(i), SpreadsheetVersion.EXCEL2007);
        int width = 0;
        for (int column = 0; column <= area.getLastCell().getCol(); column++) {
          width += book.getSheetAt(i).getColumnWidth(column) / 256;
        }
        assertThat(width).as(book.getSheetName(i)).isBetween(150, 240);
      }
    }
  }

  @Test
  void theSameAssessmentGivesIdenticalBytes() {
    assertThat(workbook(ReportSamples.full(LIBRARY))).isEqualTo(FILE);
  }

  private static String text(byte[] file) throws Exception {
    var text = new StringBuilder();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (var sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            text.append(
                cell.getCellType() == CellType.STRING
                    ? cell.getStringCellValue()
                    : String.valueOf(cell.getNumericCellValue()));
            text.append('\n');
          }
        }
      }
    }
    return text.toString();
  }

  private static void valid(XmlObject part) {
    var errors = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors.stream().map(XmlError::getMessage).distinct()).isEmpty();
  }
}
