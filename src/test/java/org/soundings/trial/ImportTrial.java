package org.soundings.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.soundings.base.Progress;
import org.soundings.evidence.importer.Fanout;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Summary;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.evidence.rule.EvidenceEvaluation;
import org.soundings.evidence.secret.Masking;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;
import org.soundings.yaml.foreign.JsonStream;

/// Measures how fast a large report is read: `ImportTrial FILE`. Prints for each warm step the
/// median seconds and the ratio to the bare parser. The steps run in turns, so that other load on
/// the machine slows all of them equally. `src/test/scripts/import-trial` also measures `jq`.
public final class ImportTrial {

  private static final int WARMING = 4;
  private static final int ROUNDS = 11;

  private ImportTrial() {}

  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Library library = BuiltInLibrary.source();
    Importer importer =
        Importers.recognise(Outline.of(SourceFile.of(file, Progress.unwatched()))).orElseThrow();
    var counted = new Summary();
    read(importer, file, counted);
    Step weighing =
        () ->
            read(importer, file, new Summary(), new EvidenceEvaluation(library.rules(), importer));
    var steps = new LinkedHashMap<String, Step>();
    steps.put("bytes alone", () -> drain(file));
    steps.put("bare parser", () -> parse(file));
    steps.put("counted", () -> read(importer, file, new Summary()));
    steps.put("counted and weighed by all rules", weighing);
    Map<String, Double> medians = measure(steps, WARMING, ROUNDS);
    medians.putAll(measure(Map.of("searched for secrets", () -> secrets(file)), 1, 1));
    double parser = medians.getOrDefault("bare parser", 1.0);
    medians.forEach(
        (name, seconds) ->
            System.out.printf("%-34s %.3f s, %5.2f x parser%n", name, seconds, seconds / parser));
    double weighed = medians.getOrDefault("counted and weighed by all rules", 1.0);
    System.out.printf(
        "%,d findings, %,.0f a second; heap limit %,d MB%n",
        counted.things(),
        counted.things() / weighed,
        Runtime.getRuntime().maxMemory() / (1024 * 1024));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static Map<String, Double> measure(Map<String, Step> steps, int warming, int rounds)
      throws IOException {
    var seconds = new LinkedHashMap<String, double[]>();
    for (int round = -warming; round < rounds; round++) {
      for (Map.Entry<String, Step> step : steps.entrySet()) {
        long start = System.nanoTime();
        step.getValue().run();
        double took = (System.nanoTime() - start) / 1e9;
        if (round >= 0) {
          seconds.computeIfAbsent(step.getKey(), _ -> new double[rounds])[round] = took;
        }
      }
    }
    var medians = new LinkedHashMap<String, Double>();
    seconds.forEach((name, all) -> medians.put(name, median(all)));
    return medians;
  }

  private static double median(double... seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void read(Importer importer, Path file, Intake... intakes) throws IOException {
    importer.read(SourceFile.of(file, Progress.unwatched()), new Fanout(intakes));
  }

  private static void drain(Path file) throws IOException {
    try (InputStream in = SourceFile.of(file, Progress.unwatched()).open()) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  private static void parse(Path file) throws IOException {
    try (JsonStream stream = SourceFile.of(file, Progress.unwatched()).json()) {
      stream.object(_ -> {});
    }
  }

  private static void secrets(Path file) throws IOException {
    Masking.find(SourceFile.of(file, Progress.unwatched())::open);
  }
}
