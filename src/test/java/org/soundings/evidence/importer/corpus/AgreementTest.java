package org.soundings.evidence.importer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;

/// How far the observations agree with the results in the test suites of other tools. Differences
/// are allowed, because tools ask different questions in the same words. A lower agreement fails
/// the test.
@Tag("corpus")
class AgreementTest {

  /// The agreement so far.
  private static final Map<String, Integer> REACHED =
      Map.of(
          "badpods", 48,
          "checkov", 39,
          "kube-linter", 13,
          "kube-score", 14,
          "kubeaudit", 53,
          "polaris", 95);

  private static final String NOT_LOOKED_AT = "nobody has looked at it";

  private static final class Row {
    int cases;
    int covered;
    int agreed;
  }

  @Test
  void theAgreementWithOtherToolsDoesNotDecrease() throws IOException {
    assumeTrue(Files.isDirectory(CorpusTest.CORPUS), "there is no corpus beside the project");
    Map<String, Row> rows = new TreeMap<>();
    var differences = new ArrayList<String>();
    for (CorpusFile file : CorpusTest.files()) {
      List<ToolCase> cases = ToolCase.of(file);
      if (!cases.isEmpty() && file.kind().equals("k8s-manifest")) {
        CollectingIntake read = read(file);
        cases.forEach(each -> compare(each, read, rows, differences));
      }
    }
    print(rows, differences);
    REACHED.forEach(
        (tool, reached) ->
            assertThat(rows.get(tool).agreed).as(tool).isGreaterThanOrEqualTo(reached));
    assertThat(rows.keySet()).isEqualTo(REACHED.keySet());
    assertThat(differences).noneMatch(line -> line.endsWith(NOT_LOOKED_AT));
  }

  private static void compare(
      ToolCase each, CollectingIntake read, Map<String, Row> rows, List<String> differences) {
    Row row = rows.computeIfAbsent(each.tool(), _ -> new Row());
    row.cases++;
    Optional<Boolean> violated =
        ToolChecks.of(each.tool(), each.check()).map(equivalent -> equivalent.isViolated(read));
    if (violated.isPresent()) {
      row.covered++;
      if (violated.get() == each.fails()) {
        row.agreed++;
      } else {
        differences.add(
            "%s %s says %s in %s: %s"
                .formatted(
                    each.tool(),
                    each.check(),
                    each.fails() ? "fail" : "pass",
                    each.file().path().getFileName(),
                    Differences.why(each.file()).orElse(NOT_LOOKED_AT)));
      }
    }
  }

  private static CollectingIntake read(CorpusFile file) throws IOException {
    SourceFile source = SourceFile.of(file.path(), Progress.unwatched());
    var read = new CollectingIntake();
    Importers.recognise(Outline.of(source)).orElseThrow().read(source, read);
    return read;
  }

  private static void print(Map<String, Row> rows, List<String> differences) {
    System.out.printf("%-14s %6s %8s %7s%n", "agreement", "cases", "covered", "agree");
    rows.forEach(
        (tool, row) ->
            System.out.printf("%-14s %6d %8d %7d%n", tool, row.cases, row.covered, row.agreed));
    differences.stream().sorted().forEach(line -> System.out.println("  " + line));
  }
}
