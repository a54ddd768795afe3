package org.soundings.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.base.Progress;
import org.soundings.benchmark.LargeAssessment;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentFolder;

/// Measures how fast the report of 300 answers is created: `ReportTrial FOLDER`. Prints the median
/// seconds of each warm format, and leaves in the folder the assessment (`review`), `report.html`
/// and `report.md`, from which `src/test/scripts/report-trial` lets other programs create the same
/// report.
public final class ReportTrial {

  private static final int WARMING = 30;
  private static final int ROUNDS = 9;
  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");
  private static final ReportExport CHOICES = new ReportExport(Paper.A4, "", false);

  private ReportTrial() {}

  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Library library = ReportSamples.library();
    Assessment assessment = LargeAssessment.withOtherAnswers(ReportSamples.ordinary(library), 300);
    try (var review = AssessmentFolder.create(folder.resolve("review"), assessment)) {
      Form pdf =
          () ->
              CHOICES.pdf(
                  library, ExportableAssessment.of(review, assessment), AT, Progress.unwatched());
      print("PDF of %s pages".formatted(pages(pdf.bytes())), pdf);
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

  private static void print(String name, Form form) throws IOException {
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
    System.out.printf(
        "Soundings, warm: %-20s median %.2f s, best %.2f s, %,d bytes%n",
        name, seconds[ROUNDS / 2], seconds[0], size);
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
