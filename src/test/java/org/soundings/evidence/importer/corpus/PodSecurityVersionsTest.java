package org.soundings.evidence.importer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.soundings.base.Progress;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Fact.Level;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.yaml.foreign.ForeignPart;

/// Prints the differences between the latest Pod Security Standards and the version that a fixture
/// was written for.
///
/// The question is whether a pod is safe to run, not whether a Kubernetes of 2019 would have
/// accepted it. So the latest rules apply to old manifests too.
@Tag("corpus")
class PodSecurityVersionsTest {

  @Test
  void onlyTheProcMountRuleIsMoreLenientThanBefore() throws IOException {
    assumeTrue(Files.isDirectory(CorpusTest.CORPUS), "there is no corpus beside the project");
    var stricter = new TreeMap<String, Integer>();
    var milder = new ArrayList<String>();
    for (CorpusFile file : CorpusTest.files()) {
      if (file.tool().equals("pss-fixtures")) {
        compare(file, stricter, milder);
      }
    }
    System.out.println(
        "Pod Security fixtures that pass by the rules of their time and not by today's");
    stricter.forEach((facts, count) -> System.out.printf("  %3d %s%n", count, facts));
    System.out.println("and that fail by the rules of their time and not by today's");
    milder.forEach(line -> System.out.println("  " + line));
    assertThat(milder)
        .allMatch(line -> line.contains("procmount: today [PROC_MOUNT_RESTRICTED] at restricted"));
  }

  private static void compare(
      CorpusFile file, TreeMap<String, Integer> stricter, List<String> milder) throws IOException {
    SourceFile source = SourceFile.of(file.path(), Progress.unwatched());
    var read = new CollectingIntake();
    Importers.recognise(Outline.of(source)).orElseThrow().read(source, read);
    for (ForeignPart verdict : file.expected().get("pss").items()) {
      Level level = Level.valueOf(verdict.text("level").toUpperCase(Locale.ROOT));
      Set<Fact> violated = PodSecurityExpectation.violated(read, level);
      Set<Fact> named =
          PodSecurityExpectation.FACTS.getOrDefault(verdict.text("control_key"), Set.of());
      if (verdict.text("verdict").equals("pass")) {
        if (!violated.isEmpty()) {
          stricter.merge(violated.toString(), 1, Integer::sum);
        }
      } else if (!violated.containsAll(named)) {
        Set<Fact> restricted = PodSecurityExpectation.violated(read, Level.RESTRICTED);
        restricted.retainAll(Set.of(Fact.PROC_MOUNT_RESTRICTED));
        milder.add(
            "%s %s (%s), %s: today %s at restricted"
                .formatted(
                    file.path().getFileName(),
                    level.name().toLowerCase(Locale.ROOT),
                    verdict.text("k8s_versions"),
                    verdict.text("control_key"),
                    restricted));
      }
    }
  }
}
