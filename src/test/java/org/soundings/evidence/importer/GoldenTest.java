package org.soundings.evidence.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.soundings.base.Progress;
import org.soundings.evidence.Finding;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.yaml.foreign.Unreadable;

/// Every `importers/<format>/<case>/input.*` gives the content of `expected.txt` in the same
/// folder.
///
/// `-Dgolden=write` writes the result into each case without an `expected.txt`. Check it before you
/// commit it.
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/importers");

  @TestFactory
  Stream<DynamicTest> everyCaseGivesWhatIsExpected() throws IOException {
    List<Path> cases;
    try (Stream<Path> files = Files.walk(CASES, 2)) {
      cases = files.filter(path -> CASES.relativize(path).getNameCount() == 2).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(each -> DynamicTest.dynamicTest(CASES.relativize(each).toString(), () -> check(each)));
  }

  private static void check(Path each) throws IOException {
    Path input;
    try (Stream<Path> files = Files.list(each)) {
      input =
          files
              .filter(path -> path.getFileName().toString().startsWith("input"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(each + " has no input"));
    }
    String actual = read(input);
    Path expected = each.resolve("expected.txt");
    if (!Files.exists(expected) && "write".equals(System.getProperty("golden"))) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  /// The result of reading a file, as text.
  private static String read(Path input) throws IOException {
    SourceFile source = SourceFile.of(input, Progress.unwatched());
    var importer = Importers.recognise(Outline.of(source));
    if (importer.isEmpty()) {
      return "not recognised\n";
    }
    var lines = new ArrayList<String>();
    lines.add(importer.get().format());
    var collected = new CollectingIntake();
    try {
      importer.get().read(source, collected);
    } catch (Unreadable e) {
      lines.add("stopped at %s:%s: %s".formatted(e.line(), e.column(), e.sentence()));
    }
    lines.add(collected.run().toString());
    collected.targets().forEach(target -> lines.add("target: " + target));
    collected.findings().forEach(finding -> lines.addAll(lines(finding)));
    collected.observations().forEach(observation -> lines.add(observation.toString()));
    collected.components().forEach(component -> lines.add(component.toString()));
    collected.remarks().forEach(remark -> lines.add("remark: " + remark));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(Finding finding) {
    var lines = new ArrayList<String>();
    lines.add("%s %s: %s".formatted(finding.kind(), finding.id(), finding.title()));
    lines.add("  %s, %s".formatted(finding.outcome(), finding.severity()));
    lines.add("  " + finding.where());
    finding.ratings().forEach(rating -> lines.add("  " + rating));
    finding.cvss().forEach(rating -> lines.add("  " + rating));
    lines.add("  " + finding.fix());
    finding.asserted().ifPresent(assertion -> lines.add("  " + assertion));
    return lines;
  }
}
