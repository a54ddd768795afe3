package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportTable;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.app.export.TableUse;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.assessment.Paper;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.Zone;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentFolder;

/// No name of a part of the sample is in what the public gets, in any format.
class SampleForThePublicTest {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final Library LIBRARY = ReportSamples.library();
  private static final ReportExport CHOICES =
      new ReportExport(Paper.A4, "", true).withAudience(Audience.PUBLIC);

  @TempDir private Path temporary;

  @Test
  void noSystemNameOfTheSampleIsInAnExport() throws IOException {
    Assessment sample = ReportSamples.sample();
    List<String> names = names(sample).filter(name -> !isOfThePacks(name)).toList();
    assertThat(names).contains("checkout-api", "ledger-db", "edge-gateway").hasSizeGreaterThan(8);
    exports(sample)
        .forEach(
            (format, text) ->
                names.forEach(
                    name -> assertThat(around(text, name)).as("%s in %s", name, format).isEmpty()));
  }

  /// The texts of questions are in the report, whatever the assessment contains.
  private static boolean isOfThePacks(String name) {
    return WORDS_OF_PACKS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static final String WORDS_OF_PACKS = wordsOfPacks();

  private static String wordsOfPacks() {
    try (Stream<Path> files = Files.walk(Path.of("questions"))) {
      var words = new StringBuilder();
      for (Path file :
          files
              .filter(path -> path.toString().endsWith(".yaml"))
              .filter(path -> !path.toString().contains("example"))
              .toList()) {
        words.append(Files.readString(file).toLowerCase(Locale.ROOT));
      }
      return words.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<String> names(Assessment assessment) {
    return Stream.of(
            assessment.system().components().stream().map(Component::name),
            assessment.system().actors().stream().map(Actor::name),
            assessment.system().zones().stream().map(Zone::name),
            Stream.of(assessment.profile().title()))
        .flatMap(each -> each);
  }

  private static Optional<String> around(String text, String name) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
    return at < 0
        ? Optional.empty()
        : Optional.of(
            text.substring(Math.max(0, at - 60), Math.min(text.length(), at + name.length() + 30)));
  }

  @Test
  void componentsAndAddressesInARoleAreRedacted() throws IOException {
    Assessment sample = ReportSamples.sample();
    var people =
        List.of(
            new Person("Ana Lima", "owns checkout-api and db1.prod.internal", "operator"),
            new Person("Bo Berg", "keeps edge-gateway", "developer"));
    Assessment named =
        sample.changing(
            profile ->
                profile
                    .withPeople(people)
                    .withOccasion("Asked by Ana Lima and keeps edge-gateway."));
    Assessment left = new Redactor(Audience.PUBLIC, List.of(named)).redacted(named).assessment();
    assertThat(left.profile().occasion())
        .isEqualTo("Asked by who owns workload 2 and [address 1] and keeps gateway 1.");
    assertThat(left.profile().people())
        .extracting(Person::name)
        .containsExactly("who owns workload 2 and [address 1]", "who keeps gateway 1");
    assertThat(new Redactor(Audience.PUBLIC, List.of(named)).name("Bo Berg"))
        .isEqualTo("who keeps gateway 1");
  }

  private Map<String, String> exports(Assessment assessment) throws IOException {
    var texts = new TreeMap<String, String>();
    byte[] pdf =
        CHOICES.pdf(LIBRARY, ExportableAssessment.ofNoFolder(assessment), AT, Progress.unwatched());
    try (var document = Loader.loadPDF(pdf)) {
      texts.put("PDF", new PDFTextStripper().getText(document));
    }
    try (var folder = AssessmentFolder.create(temporary.resolve("sample"), assessment)) {
      for (ExportFormat format : ExportFormat.values()) {
        var exports = Exports.of(LIBRARY, assessment, folder, AT, CHOICES);
        if (exports.refusal(format).isEmpty() && format != ExportFormat.BUNDLE) {
          texts.put(format.name(), text(format, exports));
        }
      }
      for (ExportTable table : ExportTable.values()) {
        var exports = new Exports(LIBRARY, assessment, folder, AT, CHOICES, table, TableUse.PLAIN);
        if (exports.refusal(ExportFormat.CSV).isEmpty()) {
          texts.put("CSV of " + table, text(ExportFormat.CSV, exports));
        }
      }
    }
    assertThat(texts)
        .containsKeys(
            "HTML", "MARKDOWN", "DOCX", "XLSX", "JSON", "OTM", "THREAT_DRAGON", "SARIF", "CSV");
    return texts;
  }

  private static String text(ExportFormat format, Exports exports) throws IOException {
    byte[] bytes = exports.bytes(format, _ -> {}, Progress.unwatched());
    return switch (format) {
      case DOCX -> document(bytes);
      case XLSX -> workbook(bytes);
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  private static String document(byte[] bytes) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  private static String workbook(byte[] bytes) throws IOException {
    var text = new StringBuilder();
    var cells = new DataFormatter(Locale.ROOT);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(cell -> text.append(cells.formatCellValue(cell)).append('\n'))));
    }
    return text.toString();
  }
}
