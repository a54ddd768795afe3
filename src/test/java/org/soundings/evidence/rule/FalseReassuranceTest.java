package org.soundings.evidence.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.pack.BuiltInLibrary;
import org.soundings.pack.Library;

/// A labelled set of small files. The first lines of each state which questions it supports,
/// contradicts or is neutral to: `# core-privileged: contradicts`.
///
/// False reassurance is the worst error: a file supports a question although its label does not say
/// so. There is no such file.
class FalseReassuranceTest {

  private static final Path FOLDER = Path.of("src/test/resources/reassurance");
  private static final Library LIBRARY = BuiltInLibrary.source();

  /// The label of a file for a question: `supports`, `contradicts`, `neutral`, or `nothing` if the
  /// file is not mapped to it.
  private record Label(String question, String relation) {}

  @TestFactory
  Stream<DynamicTest> everyFileMatchesItsLabels() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    name(file), () -> assertThat(said(file)).isEqualTo(labels(file))));
  }

  @Test
  void noFileSupportsAQuestionUnlessItsLabelSupportsIt() throws IOException {
    var wrong = new ArrayList<String>();
    int labelled = 0;
    for (Path file : files()) {
      List<Label> said = said(file);
      List<Label> known = labels(file);
      labelled += known.size();
      for (int i = 0; i < known.size(); i++) {
        if (said.get(i).relation().equals("supports")
            && !known.get(i).relation().equals("supports")) {
          wrong.add(name(file) + " " + said.get(i));
        }
      }
    }
    assertThat(labelled).isGreaterThan(60);
    assertThat(wrong).isEmpty();
  }

  @Test
  void skippedObjectsAreNamed() throws IOException {
    Path file = FOLDER.resolve("knative-service.yaml");
    var collected = new CollectingIntake();
    SourceFile source = SourceFile.of(name(file), content(file));
    Importers.recognise(Outline.of(source)).orElseThrow().read(source, collected);
    assertThat(collected.observations()).isEmpty();
    assertThat(collected.targets()).containsExactly("Service shop/hello");
    assertThat(collected.remarks())
        .containsExactly(
            "Service shop/hello is of the API group serving.knative.dev and was skipped: only its name is that of a Kubernetes Service.");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Label> labels(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .takeWhile(line -> line.startsWith("# "))
        .map(line -> line.substring(2).split(": "))
        .map(parts -> new Label(parts[0], parts[1]))
        .toList();
  }

  /// JSON has no comments, so the labels are removed before a file is read.
  private static String content(Path file) throws IOException {
    return String.join(
        "\n", Files.readAllLines(file).stream().dropWhile(line -> line.startsWith("# ")).toList());
  }

  private static List<Label> said(Path file) throws IOException {
    SourceFile source = SourceFile.of(name(file), content(file));
    Importer importer = Importers.recognise(Outline.of(source)).orElseThrow();
    var evaluation = new EvidenceEvaluation(LIBRARY.rules(), importer);
    importer.read(source, evaluation);
    List<EvidenceMapping> mappings = evaluation.mappings();
    return labels(file).stream().map(label -> said(label.question(), mappings)).toList();
  }

  private static Label said(String question, List<EvidenceMapping> mappings) {
    Optional<EvidenceMapping> mapping =
        mappings.stream().filter(each -> each.question().equals(question)).findFirst();
    return new Label(
        question,
        mapping
            .map(each -> each.relation().name().toLowerCase(java.util.Locale.ROOT))
            .orElse("nothing"));
  }
}
