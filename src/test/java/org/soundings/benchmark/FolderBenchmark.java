package org.soundings.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
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
import org.soundings.app.Bundled;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.SaveResult;
import org.soundings.store.history.Signature;
import org.soundings.threat.ThreatModel;

/// The duration of work on a folder: opening 300 answers, saving one keystroke, deriving threats,
/// reading the packs. Run with `src/test/scripts/benchmarks`.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FolderBenchmark {

  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  private Path temporary;
  private Path folder;
  private AssessmentFolder writing;
  private Library library;
  private Assessment answered;
  private int keystroke;

  @Setup
  public void fill() throws IOException {
    temporary = Files.createTempDirectory("soundings-benchmark");
    folder = temporary.resolve("read");
    AssessmentFolder.create(folder, LargeAssessment.withAnswers(300)).close();
    writing = AssessmentFolder.create(temporary.resolve("write"), LargeAssessment.withAnswers(300));
    library = PackReader.read(Bundled.folder("questions")).value();
    answered = LargeAssessment.answering(library);
  }

  @TearDown
  public void clean() throws IOException {
    writing.close();
    try (var files = Files.walk(temporary)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Assessment openThreeHundredAnswers() throws IOException {
    try (AssessmentFolder opened = AssessmentFolder.open(folder, Progress.unwatched()).value()) {
      return opened.assessment();
    }
  }

  /// A different field each time, so that each save adds a record to the history.
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public SaveResult saveOneChangedAnswer() throws IOException {
    keystroke++;
    return save(String.format(Locale.ROOT, "core-question-%04d", keystroke % 300));
  }

  /// The same field each time, as during typing.
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public SaveResult saveTyping() throws IOException {
    keystroke++;
    return save("core-question-0007");
  }

  private SaveResult save(String question) throws IOException {
    Assessment current = writing.assessment();
    return writing.save(
        current.withAnswer(
            current.answer("core", question).withConclusion("Keystroke " + keystroke)),
        new Signature("Anna", START.plusMillis(keystroke * 300L)));
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public ThreatModel deriveThreats() {
    return ThreatModel.derive(library, answered, Instant.parse("2026-11-24T12:00:00Z"));
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Library readAllPacks() throws IOException {
    return PackReader.read(Bundled.folder("questions")).value();
  }
}
