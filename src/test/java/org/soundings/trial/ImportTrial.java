package org.soundings.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.soundings.base.Progress;
import org.soundings.evidence.importer.Fanout;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Importers;
import org.soundings.evidence.importer.Material;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.Summary;
import org.soundings.evidence.rule.Weighing;
import org.soundings.evidence.secret.Masking;
import org.soundings.pack.Library;
import org.soundings.pack.PackReader;
import org.soundings.yaml.foreign.JsonStream;

/// How fast a large report is read: `ImportTrial FILE`. Prints, for each step alone and warm, the
/// median seconds; `src/test/scripts/import-trial` makes the file and lets `jq` count beside it.
public final class ImportTrial {

  private ImportTrial() {}

  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int rounds = 9;
    Library library = PackReader.read(Path.of("questions")).value();
    Importer importer =
        Importers.recognise(Outline.of(Material.of(file, Progress.unwatched()))).orElseThrow();
    measure("bare parser", rounds, () -> parse(file));
    long[] things = {0};
    measure("bytes alone", rounds, () -> drain(file));
    measure(
        "counted",
        rounds,
        () -> {
          var summary = new Summary();
          importer.read(Material.of(file, Progress.unwatched()), summary);
          things[0] = summary.things();
        });
    double weighed =
        measure(
            "counted and weighed by all rules",
            rounds,
            () ->
                importer.read(
                    Material.of(file, Progress.unwatched()),
                    new Fanout(new Summary(), new Weighing(library.rules(), importer))));
    measure("searched for secrets", 1, () -> secrets(file));
    System.out.printf(
        "%,d findings, %,.0f a second; heap limit %,d MB%n",
        things[0], things[0] / weighed, Runtime.getRuntime().maxMemory() / (1024 * 1024));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static double measure(String name, int rounds, Step step) throws IOException {
    var seconds = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      step.run();
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    double median = seconds[rounds / 2];
    System.out.printf("%-34s median %.3f s, best %.3f s%n", name, median, seconds[0]);
    return median;
  }

  private static void drain(Path file) throws IOException {
    try (InputStream in = Material.of(file, Progress.unwatched()).open()) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  private static void parse(Path file) throws IOException {
    try (JsonStream stream = Material.of(file, Progress.unwatched()).json()) {
      stream.object(_ -> {});
    }
  }

  private static void secrets(Path file) throws IOException {
    try (InputStream in = Material.of(file, Progress.unwatched()).open()) {
      Masking.find(in);
    }
  }
}
