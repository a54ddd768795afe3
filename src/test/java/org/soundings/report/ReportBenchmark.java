package org.soundings.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;
import org.soundings.report.pdf.ReportPdf;

/// Measures how long a report takes. Run it with the test class path:
///
/// `java -cp ... org.soundings.report.ReportBenchmark [folder for the PDFs]`
///
/// It prints pages, size, the first run's seconds (a cold process) and the median of the next ones.
public final class ReportBenchmark {

  private static final int RUNS = 11;

  private ReportBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/report");
    Files.createDirectories(folder);
    Library library = ReportSamples.library();
    measure("full", library, ReportSamples.full(library), folder);
    measure("ordinary", library, ReportSamples.ordinary(library), folder);
    measure("sample", library, ReportSamples.sample(), folder);
    measure("empty", library, ReportSamples.empty(library), folder);
  }

  private static void measure(String name, Library library, Assessment assessment, Path folder)
      throws IOException {
    double[] seconds = new double[RUNS];
    byte[] pdf = {};
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      var out = new ByteArrayOutputStream(1 << 20);
      new ReportPdf().write(ReportSamples.report(library, assessment), out);
      seconds[run] = (System.nanoTime() - start) / 1e9;
      pdf = out.toByteArray();
    }
    Files.write(folder.resolve(name + ".pdf"), pdf);
    double first = seconds[0];
    double[] warm = Arrays.copyOfRange(seconds, 3, RUNS);
    Arrays.sort(warm);
    double median = warm[warm.length / 2];
    int pages;
    try (var document = Loader.loadPDF(pdf)) {
      pages = document.getNumberOfPages();
    }
    System.out.printf(
        "%-9s %4d pages  %5d KiB  first %.2f s  warm median %.3f s  %.0f pages/s%n",
        name, pages, pdf.length / 1024, first, median, pages / median);
  }
}
