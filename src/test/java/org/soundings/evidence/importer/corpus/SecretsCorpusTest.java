package org.soundings.evidence.importer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Summary;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.evidence.secret.Masking;
import org.soundings.evidence.secret.Secret;
import org.soundings.evidence.secret.SecretDetector;

/// Searches for secrets in every file of the corpus. The manifest has no ground truth for them.
/// Every match was reviewed by a person, and matches that are not secrets are listed here. Prints a
/// table.
@Tag("corpus")
class SecretsCorpusTest {

  /// Matches that are not secrets: example values in a description.
  private static final Set<String> FALSE_ALARMS =
      Set.of("other-scanner/dependency-track/dependency_track--deptrack_npm_4.14.1.json:468");

  /// The number of AWS access keys in the corpus, counted by their published pattern.
  private static final int AWS_KEYS = 12;

  @Test
  void onlyKnownFalseAlarmsAreReportedAsSecrets() throws IOException {
    assumeTrue(Files.isDirectory(CorpusTest.CORPUS), "there is no corpus beside the project");
    Map<String, int[]> table = new TreeMap<>();
    int files = 0;
    for (Path file : files()) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      List<Secret> found = SecretDetector.find(text);
      assertThat(Masking.find(() -> Files.newInputStream(file)).count())
          .as("%s as a file and as a text", file)
          .isEqualTo(found.size());
      files++;
      for (Secret secret : found) {
        String place = CorpusTest.CORPUS.relativize(file) + ":" + secret.line();
        int[] row = table.computeIfAbsent(secret.kind(), _ -> new int[2]);
        row[0]++;
        row[1] += FALSE_ALARMS.contains(place) ? 1 : 0;
      }
    }
    System.out.printf("secrets in %,d files %24s %6s%n", files, "found", "false");
    table.forEach((kind, row) -> System.out.printf("%-40s %6d %6d%n", kind, row[0], row[1]));
    assertThat(table.get("AWS access key")).containsExactly(AWS_KEYS, 0);
    assertThat(sum(table, 0)).as("found").isEqualTo(FOUND);
    assertThat(sum(table, 1)).as("false alarms").isEqualTo(2);
  }

  @Test
  void aMaskedReportIsReadLikeTheOriginal() throws IOException {
    assumeTrue(Files.isDirectory(CorpusTest.CORPUS), "there is no corpus beside the project");
    int masked = 0;
    for (Path file : files()) {
      var copy = new ByteArrayOutputStream();
      if (!Masking.copy(() -> Files.newInputStream(file), copy).isEmpty()) {
        assertThat(read(copy.toByteArray()))
            .as("%s", file)
            .isEqualTo(read(Files.readAllBytes(file)));
        masked++;
      }
    }
    assertThat(masked).isGreaterThan(5);
  }

  private static String read(byte[] bytes) throws IOException {
    SourceFile source = SourceFile.of("input", bytes);
    var summary = new Summary();
    var importer = Importers.recognise(Outline.of(source));
    if (importer.isPresent()) {
      importer.get().read(source, summary);
    }
    return importer.map(Importer::format) + " " + summary.reading("").tallies();
  }

  /// All matches, each of them reviewed.
  private static final int FOUND = 52;

  private static int sum(Map<String, int[]> table, int column) {
    return table.values().stream().mapToInt(row -> row[column]).sum();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CorpusTest.CORPUS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
