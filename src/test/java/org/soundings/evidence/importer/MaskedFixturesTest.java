package org.soundings.evidence.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.soundings.evidence.Reading;
import org.soundings.evidence.importer.registry.Importers;
import org.soundings.evidence.secret.Masking;
import org.soundings.yaml.foreign.Unreadable;

/// A masked copy gives the same findings as the original. Masking removes only secrets.
class MaskedFixturesTest {

  @TestFactory
  Stream<DynamicTest> aMaskedCopyGivesTheSameCounts() throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/importers"))) {
      inputs =
          files.filter(path -> path.getFileName().toString().startsWith("input")).sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThan(40);
    return inputs.stream()
        .map(input -> DynamicTest.dynamicTest(input.toString(), () -> compare(input)));
  }

  private static void compare(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    var masked = new ByteArrayOutputStream();
    Masking.copy(() -> new ByteArrayInputStream(bytes), masked);
    assertThat(lines(masked.toByteArray())).isEqualTo(lines(bytes));
    assertThat(read(masked.toByteArray()).tallies()).isEqualTo(read(bytes).tallies());
  }

  private static long lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).lines().count();
  }

  private static Reading read(byte[] bytes) throws IOException {
    SourceFile source = SourceFile.of("input", bytes);
    var summary = new Summary();
    var importer = Importers.recognise(Outline.of(source));
    if (importer.isPresent()) {
      try {
        importer.get().read(source, summary);
      } catch (Unreadable e) {
        summary.remark(e.sentence());
      }
    }
    return summary.reading(importer.map(Importer::format).orElse("nothing"));
  }
}
