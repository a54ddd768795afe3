package org.soundings.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.benchmark.LargeAssessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Reading;
import org.soundings.evidence.StoredFile;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentFolder;

/// Measures how fast the full report is created: `ReportTrial FOLDER`. Prints the median seconds of
/// the warm PDF for 82, 300 and 500 answers and with 5,000 findings, then of each other format for
/// 300 answers. Leaves in the folder the assessment (`review`), `report.html` and `report.md`, from
/// which `src/test/scripts/report-trial` lets other programs create the same report.
public final class ReportTrial {

  private static final int WARMING = 30;
  private static final int ROUNDS = 9;
  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final ReportExport CHOICES = new ReportExport(Paper.A4, "", false);

  private ReportTrial() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Library library = ReportSamples.library();
    Assessment ordinary = ReportSamples.ordinary(library);
    Assessment assessment = LargeAssessment.withOtherAnswers(ordinary, 300);
    for (int answers : List.of(82, 300, 500)) {
      Assessment sized = LargeAssessment.withOtherAnswers(ordinary, answers);
      printPdf(answers + " answers", library, CHOICES, sized);
    }
    printFindings(folder, library, assessment);
    try (var review = AssessmentFolder.create(folder.resolve("review"), assessment)) {
      for (ExportFormat format : ExportFormat.values()) {
        Form form =
            () ->
                Exports.of(library, assessment, review, AT, CHOICES)
                    .bytes(format, _ -> {}, Progress.unwatched());
        print(format.name(), form);
        switch (format) {
          case HTML -> Files.write(folder.resolve("report.html"), form.bytes());
          case MARKDOWN -> Files.write(folder.resolve("report.md"), form.bytes());
          default -> {}
        }
      }
    }
  }

  private interface Form {
    byte[] bytes() throws IOException;
  }

  private static void printPdf(
      String name, Library library, ReportExport choices, Assessment assessment)
      throws IOException {
    Form pdf =
        () ->
            choices.pdf(
                library, ExportableAssessment.ofNoFolder(assessment), AT, Progress.unwatched());
    int pages = pages(pdf.bytes());
    double median = print("PDF, " + name, pdf);
    System.out.printf("  %d pages, %.0f pages/s%n", pages, pages / median);
  }

  /// Two reports of one image, half of the findings each, which the report compares.
  private static void printFindings(Path folder, Library library, Assessment assessment)
      throws IOException {
    Path first = Files.writeString(folder.resolve("E-901"), trivy(0, 2500));
    Path second = Files.writeString(folder.resolve("E-902"), trivy(1250, 3750));
    Assessment scanned =
        assessment.withEvidence(scan(first, "Trivy")).withEvidence(scan(second, "Trivy, nightly"));
    Form pdf =
        () ->
            CHOICES
                .withFiles(
                    scanned,
                    item ->
                        item.id().startsWith("E-9")
                            ? Optional.of(folder.resolve(item.id()))
                            : Optional.empty(),
                    Progress.unwatched())
                .pdf(library, ExportableAssessment.ofNoFolder(scanned), AT, Progress.unwatched());
    print("PDF, 5,000 findings", pdf);
  }

  private static String trivy(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    """
                    {"VulnerabilityID":"CVE-2026-%05d","PkgName":"lib%d","InstalledVersion":"1.0","Severity":"HIGH"}""",
                    i,
                    i))
        .collect(
            Collectors.joining(
                ",\n",
                """
                {"SchemaVersion":2,"ArtifactName":"shop/api:1.0","Results":[{"Target":"shop/api:1.0",\
                "Vulnerabilities":[""",
                "]}]}"));
  }

  private static Evidence scan(Path file, String title) throws IOException {
    var stored =
        new StoredFile(
                "trivy.json", "trivy.json", "application/json", Files.size(file), Sha256.of(file))
            .withReading(
                new Reading(
                    "Trivy report",
                    List.of("shop/api:1.0"),
                    1,
                    List.of(new Reading.Tally("vulnerability", "high", 2500))));
    return new Evidence(
        file.getFileName().toString(),
        title,
        new EvidenceSource.ToolReport("Trivy", "0.71", "2026-11-16", stored),
        "",
        AT,
        AT,
        "Anna",
        ItemValidity.BY_KIND,
        List.of(),
        "");
  }

  private static double print(String name, Form form) throws IOException {
    var seconds = new double[ROUNDS];
    int size = 0;
    for (int round = -WARMING; round < ROUNDS; round++) {
      long start = System.nanoTime();
      size = form.bytes().length;
      if (round >= 0) {
        seconds[round] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    double median = seconds[ROUNDS / 2];
    System.out.printf(
        "Soundings, warm: %-20s median %.2f s, best %.2f s, %,d bytes%n",
        name, median, seconds[0], size);
    return median;
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
