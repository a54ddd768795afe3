package org.soundings.evidence.importer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Unreadable;

/// Reads every file of a corpus of real reports and compares every number of its manifest. The
/// corpus is in a folder next to the project, if it is available. Prints a table.
@Tag("corpus")
class CorpusTest {

  static final Path CORPUS = Path.of("../shared/corpus");

  @Test
  void theCountsOfTheCorpusManifestAreMatched() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "there is no corpus beside the project");
    var failures = new ArrayList<String>();
    Map<String, int[]> table = new TreeMap<>();
    for (CorpusFile file : files()) {
      for (Expectation expectation : Expectations.ALL) {
        if (expectation.covers(file)) {
          int[] row = table.computeIfAbsent(file.kind() + " / " + file.tool(), _ -> new int[3]);
          row[0]++;
          List<String> wrong = check(file, expectation, row);
          failures.addAll(wrong);
        }
      }
    }
    System.out.printf("%-50s %6s %8s %8s%n", "corpus", "files", "numbers", "agree");
    table.forEach(
        (name, row) -> System.out.printf("%-50s %6d %8d %8d%n", name, row[0], row[1], row[2]));
    assertThat(table).isNotEmpty();
    assertThat(failures).isEmpty();
  }

  private static List<String> check(CorpusFile file, Expectation expectation, int[] row)
      throws IOException {
    var wrong = new ArrayList<String>();
    SourceFile source = SourceFile.of(file.path(), Progress.unwatched());
    String recognised =
        Importers.recognise(Outline.of(source)).map(Importer::format).orElse("nothing");
    if (!recognised.equals(expectation.importer(file))) {
      return List.of(
          "%s: recognised as %s, not %s"
              .formatted(file.name(), recognised, expectation.importer(file)));
    }
    var collected = new CollectingIntake();
    try {
      Importers.recognise(Outline.of(source)).orElseThrow().read(source, collected);
      if (expectation.isRefused(file)) {
        wrong.add(file.name() + ": read, but should be refused");
      }
    } catch (Unreadable e) {
      if (expectation.isRefused(file)) {
        row[1]++;
        row[2]++;
        return List.of();
      }
      wrong.add(
          "%s: stopped at %s:%s: %s".formatted(file.name(), e.line(), e.column(), e.sentence()));
    }
    for (Expectation.Check check : expectation.checks(file, collected)) {
      row[1]++;
      if (check.agrees()) {
        row[2]++;
      } else {
        wrong.add(
            "%s: %s: expected %s, read %s"
                .formatted(file.name(), check.what(), check.expected(), check.actual()));
      }
    }
    return wrong;
  }

  static List<CorpusFile> files() throws IOException {
    var files = new ArrayList<CorpusFile>();
    try (var stream = JsonStream.open(Files.newInputStream(CORPUS.resolve("manifest.json")))) {
      stream.array(
          () -> {
            var entry = new ForeignPart(stream.tree());
            files.add(new CorpusFile(CORPUS.resolve(entry.text("file")), entry));
          });
    }
    return files;
  }
}
