package org.soundings.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Paper;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentFolder;

/// The duration of each export of 300 answers with all perspectives, including the sections of the
/// report and the threats, and of the PDF. The target is half a second each.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
public class ExportBenchmark {

  private static final Instant AT = Instant.parse("2026-12-04T16:00:00Z");

  private Path temporary;
  private AssessmentFolder folder;
  private Library library;
  private Assessment assessment;

  @Setup
  public void fill() throws IOException {
    temporary = Files.createTempDirectory("soundings-benchmark");
    library = ReportSamples.library();
    assessment = LargeAssessment.withOtherAnswers(ReportSamples.ordinary(library), 300);
    folder = AssessmentFolder.create(temporary.resolve("review"), assessment);
  }

  @TearDown
  public void clean() throws IOException {
    folder.close();
    List<Path> files;
    try (var walk = Files.walk(temporary)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }

  @Benchmark
  public byte[] pdf() throws IOException {
    return choices()
        .pdf(library, ExportableAssessment.of(folder, assessment), AT, Progress.unwatched());
  }

  @Benchmark
  public byte[] html() throws IOException {
    return export(ExportFormat.HTML);
  }

  @Benchmark
  public byte[] markdown() throws IOException {
    return export(ExportFormat.MARKDOWN);
  }

  @Benchmark
  public byte[] docx() throws IOException {
    return export(ExportFormat.DOCX);
  }

  @Benchmark
  public byte[] xlsx() throws IOException {
    return export(ExportFormat.XLSX);
  }

  @Benchmark
  public byte[] csv() throws IOException {
    return export(ExportFormat.CSV);
  }

  @Benchmark
  public byte[] json() throws IOException {
    return export(ExportFormat.JSON);
  }

  private byte[] export(ExportFormat format) throws IOException {
    return Exports.of(library, assessment, folder, AT, choices())
        .bytes(format, _ -> {}, Progress.unwatched());
  }

  private static ReportExport choices() {
    return new ReportExport(Paper.A4, "", false);
  }
}
