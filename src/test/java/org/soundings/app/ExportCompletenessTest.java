package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Paper;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.report.plan.ReportPlan;
import org.soundings.store.AssessmentFolder;

/// Every field of an assessment is contained in every format of Soundings, if all sections are
/// chosen. [CarriedFieldsTest] is about the other formats, and about reports with fewer sections.
class ExportCompletenessTest {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final Library LIBRARY = ReportSamples.library();
  private static final FilledAssessment FILLED = new FilledAssessment(LIBRARY);

  private static final Map<ExportFormat, byte[]> MADE = new EnumMap<>(ExportFormat.class);

  private static final ReportExport COMPLETE =
      new ReportExport(Paper.A4, "", false).withPlan(ReportPlan.ALL);

  @TempDir private Path temporary;

  @Test
  void everyFieldIsInThePdf() throws IOException {
    byte[] pdf =
        COMPLETE.pdf(
            LIBRARY,
            ExportableAssessment.ofNoFolder(FILLED.assessment()),
            AT,
            Progress.unwatched());
    try (var document = Loader.loadPDF(pdf)) {
      complete(new PDFTextStripper().getText(document));
    }
  }

  @Test
  void everyFieldIsInTheWebPage() throws IOException {
    complete(text(ExportFormat.HTML));
  }

  @Test
  void everyFieldIsInTheMarkdown() throws IOException {
    complete(text(ExportFormat.MARKDOWN));
  }

  @Test
  void everyFieldIsInTheWordDocument() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(ExportFormat.DOCX)));
        var extractor = new XWPFWordExtractor(document)) {
      complete(extractor.getText());
    }
  }

  @Test
  void everyFieldIsInTheWorkbook() throws IOException {
    var text = new StringBuilder();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ExportFormat.XLSX)))) {
      book.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(text(cell)).append('\n'))));
    }
    complete(text.toString());
  }

  private static String text(Cell cell) {
    boolean isNumber = cell.getCellType() == CellType.NUMERIC;
    return isNumber && DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }

  @Test
  void everyFieldIsInTheJson() throws IOException {
    complete(text(ExportFormat.JSON));
  }

  @Test
  void everyFormatContainsTheSameNumberOfAnswers() throws IOException {
    int answers = FILLED.assessment().answers().size();
    assertThat(text(ExportFormat.HTML).split("<div class=\"answer\">", -1)).hasSize(answers + 1);
    assertThat(text(ExportFormat.MARKDOWN).split("\n\\*\\*Q ", -1)).hasSize(answers + 1);
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(ExportFormat.DOCX)))) {
      assertThat(
              document.getParagraphs().stream()
                  .filter(p -> "Note".equals(p.getStyle()) && p.getText().startsWith("Q\u00A0")))
          .hasSize(answers);
    }
  }

  /// Each format is written once for all tests.
  private byte[] bytes(ExportFormat format) throws IOException {
    byte[] made = MADE.get(format);
    if (made == null) {
      made = export(format);
      MADE.put(format, made);
    }
    return made;
  }

  private byte[] export(ExportFormat format) throws IOException {
    Path folder = temporary.resolve(format.name());
    try (var opened = AssessmentFolder.create(folder, FILLED.assessment())) {
      return Exports.of(LIBRARY, FILLED.assessment(), opened, AT, COMPLETE)
          .bytes(format, _ -> {}, Progress.unwatched());
    }
  }

  private String text(ExportFormat format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }

  private static void complete(String text) {
    assertThat(missing(text)).isEmpty();
  }

  private static List<String> missing(String text) {
    String plain = text.replaceAll("[\\s\u00A0\u2002]+", " ").toLowerCase(Locale.ROOT);
    String tight = plain.replace(" ", "");
    Predicate<String> isThere =
        part -> tight.contains(part.toLowerCase(Locale.ROOT).replace(" ", ""));
    var missing = new ArrayList<String>();
    FILLED.markers().forEach((marker, field) -> check(isThere, List.of(marker), field, missing));
    FILLED
        .days()
        .forEach((day, field) -> check(isThere, List.of(day.toString(), day(day)), field, missing));
    FILLED
        .moments()
        .forEach(
            (moment, field) ->
                check(
                    isThere,
                    List.of(moment.toString(), day(moment.atOffset(ZoneOffset.UTC).toLocalDate())),
                    field,
                    missing));
    // The record of what was imported from a model is for the program only.
    missing.removeIf(field -> field.contains("SystemModel.origins"));
    // Start and end of an agenda item are exported as its duration in minutes.
    missing.removeIf(field -> field.matches(".*> Course\\.(started|ended) .*"));
    return missing;
  }

  private static void check(
      Predicate<String> isThere, List<String> forms, String field, List<String> missing) {
    if (forms.stream().noneMatch(isThere)) {
      missing.add(field + " (" + forms.getFirst() + ")");
    }
  }

  static String day(java.time.LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).format(day).replace("Sept", "Sep");
  }
}
