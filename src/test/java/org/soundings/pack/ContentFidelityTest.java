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

/// Whether the library contains the facts of the factual base. Skipped if the base, which is not
/// part of the project, is not in the folder next to the checkout.
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
    expected.addAll(ids("frameworks.yaml", "frameworks"));
    var found = new TreeSet<String>();
    LIBRARY.questions().map(Question::id).forEach(found::add);
    LIBRARY.concepts().stream().map(Concept::id).forEach(found::add);
    LIBRARY.threats().stream().map(ThreatTemplate::id).forEach(found::add);
    LIBRARY.frameworks().stream().map(Framework::id).forEach(found::add);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void everyMappingOfTheBaseIsInTheLibrary() throws IOException {
    for (String pack : List.of("core", "kubernetes", "responsibility", "supply-chain")) {
      for (Fields question : entries("questions-" + pack + ".yaml", "questions")) {
        var expected = new TreeSet<String>();
        Fields mappings = question.fields("mappings").orElseThrow();
        for (String framework : mappings.keys()) {
          mappings.each(
              framework,
              each ->
                  expected.add(
                      "%s %s %s".formatted(framework, each.text("id"), each.text("confidence"))));
        }
        var found = new TreeSet<String>();
        LIBRARY
            .question(question.text("id"))
            .orElseThrow()
            .mappings()
            .forEach(
                mapping ->
                    found.add(
                        "%s %s %s"
                            .formatted(
                                mapping.framework(),
                                mapping.control(),
                                Fields.word(mapping.confidence()))));
        assertThat(found).as(question.text("id")).isEqualTo(expected);
      }
    }
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
