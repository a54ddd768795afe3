package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

/// Whether every id of the factual base is still in the library: answers and reports refer to them.
/// Skipped if the base, which is not part of the project, is not in the folder next to the
/// checkout.
class ContentFidelityTest {

  private static final Path CONTENT = Path.of("../shared/content");
  private static final Library LIBRARY = BuiltInLibrary.source();

  @Test
  void everyIdOfTheBaseIsInTheLibrary() throws IOException {
    var expected = new TreeSet<String>();
    for (String pack : List.of("core", "kubernetes", "responsibility", "supply-chain")) {
      expected.addAll(ids("questions-" + pack + ".yaml", "questions"));
    }
    expected.addAll(ids("concepts.yaml", "concepts"));
    expected.addAll(ids("threats.yaml", "threats"));
    for (Fields framework : entries("frameworks.yaml", "frameworks")) {
      expected.add(framework.text("id"));
      framework.each(
          "controls", control -> expected.add(framework.text("id") + " " + control.text("id")));
    }
    var found = new TreeSet<String>();
    LIBRARY.questions().map(Question::id).forEach(found::add);
    LIBRARY.concepts().stream().map(Concept::id).forEach(found::add);
    LIBRARY.threats().stream().map(ThreatTemplate::id).forEach(found::add);
    LIBRARY.frameworks().stream().map(Framework::id).forEach(found::add);
    LIBRARY
        .frameworks()
        .forEach(
            framework ->
                framework
                    .controls()
                    .forEach(control -> found.add(framework.id() + " " + control.id())));
    assertThat(found).containsAll(expected);
  }

  private static List<String> ids(String file, String key) throws IOException {
    return entries(file, key).stream().map(fields -> fields.text("id")).toList();
  }

  private static List<Fields> entries(String file, String key) throws IOException {
    assumeTrue(Files.isDirectory(CONTENT), "the factual base does not lie beside the checkout");
    var problems = new java.util.ArrayList<org.soundings.base.Problem>();
    var root = YamlReader.read(CONTENT.resolve(file), file);
    var entries = new Fields(root.value(), file, problems).each(key, fields -> fields);
    assertThat(root.problems()).isEmpty();
    assertThat(problems).isEmpty();
    return entries;
  }
}
