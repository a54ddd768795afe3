package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportTable;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.app.export.TableUse;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Paper;
import org.soundings.assessment.ReportPreset.Form;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.report.plan.ReportPlan;
import org.soundings.store.AssessmentFolder;

/// What each format and each type of report leaves out, with the reason. Everything else is in it.
/// A field that gets lost fails here, and so does one that is found although it is listed.
class CarriedFieldsTest {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final Library LIBRARY = ReportSamples.library();
  private static final FilledAssessment FILLED = new FilledAssessment(LIBRARY);

  @TempDir private Path temporary;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"HTML", "MARKDOWN", "DOCX", "XLSX", "JSON", "BUNDLE"})
  void aFormatLeavesOutOnlyWhatIsListed(ExportFormat format) throws IOException {
    assertThat(missing(text(format)))
        .containsExactlyInAnyOrderElementsOf(fields(LeftOut.of(format)));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRIEF")
  void aReportLeavesOutOnlyWhatIsListed(Form form) throws IOException {
    byte[] pdf =
        new ReportExport(Paper.A4, "", false)
            .withPlan(ReportPlan.of(form))
            .pdf(
                LIBRARY,
                ExportableAssessment.ofNoFolder(FILLED.assessment()),
                AT,
                Progress.unwatched());
    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(missing(text)).containsExactlyInAnyOrderElementsOf(fields(LeftOut.of(form)));
    }
  }

  @Test
  void aLostFieldIsDetected() throws IOException {
    String text = text(ExportFormat.OTM);
    String owner =
        FILLED.markers().entrySet().stream()
            .filter(each -> each.getValue().endsWith("Decision.owner"))
            .findFirst()
            .orElseThrow()
            .getKey();
    assertThat(missing(text.replace(owner, "")))
        .contains("Decision.owner*")
        .hasSize(missing(text).size() + 1);
  }

  /// All tables together, or one file.
  private String text(ExportFormat format) throws IOException {
    var text = new StringBuilder();
    List<ExportTable> tables =
        format == ExportFormat.CSV ? List.of(ExportTable.values()) : List.of(ExportTable.ACTIONS);
    try (var folder = AssessmentFolder.create(temporary.resolve("folder"), FILLED.assessment())) {
      for (ExportTable table : tables) {
        var exports =
            new Exports(
                LIBRARY,
                FILLED.assessment(),
                folder,
                AT,
                new ReportExport(Paper.A4, "", false),
                table,
                TableUse.PLAIN);
        byte[] bytes = exports.bytes(format, _ -> {}, Progress.unwatched());
        text.append(new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  private static SortedSet<String> missing(String text) {
    String tight = tight(text);
    var missing = new TreeSet<String>();
    planted()
        .forEach(
            (field, forms) -> {
              long found = forms.stream().filter(each -> isThere(tight, each)).count();
              if (found < forms.size()) {
                missing.add(found == 0 ? field : field + "*");
              }
            });
    return missing;
  }

  private static boolean isThere(String tight, List<String> forms) {
    return forms.stream().anyMatch(form -> tight.contains(tight(form)));
  }

  private static String tight(String text) {
    return text.replaceAll("[\\s\u00A0\u2002]+", "").toLowerCase(Locale.ROOT);
  }

  /// The values of each field, such as `Action.title`, each with the forms in which it can be
  /// written.
  private static SortedMap<String, List<List<String>>> planted() {
    var planted = new TreeMap<String, List<List<String>>>();
    FILLED.markers().forEach((marker, path) -> plant(planted, path, List.of(marker)));
    FILLED
        .days()
        .forEach(
            (day, path) ->
                plant(planted, path, List.of(day.toString(), ExportCompletenessTest.day(day))));
    FILLED
        .moments()
        .forEach(
            (moment, path) -> {
              var day = moment.atZone(ZoneOffset.UTC).toLocalDate();
              plant(planted, path, List.of(day.toString(), ExportCompletenessTest.day(day)));
            });
    return planted;
  }

  private static void plant(
      Map<String, List<List<String>>> planted, String path, List<String> forms) {
    String field = path.substring(path.lastIndexOf(' ') + 1);
    planted.computeIfAbsent(field, _ -> new ArrayList<>()).add(forms);
  }

  private static SortedSet<String> fields(List<LeftOut> leftOut) {
    var fields = new TreeSet<String>();
    leftOut.stream()
        .flatMap(each -> Stream.of(each.fields().split(" ")))
        .flatMap(
            name ->
                name.contains(".")
                    ? Stream.of(name)
                    : planted().keySet().stream().filter(field -> field.startsWith(name + ".")))
        .forEach(fields::add);
    return fields;
  }
}
