package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One folder for each kind of invalid content, with the exact problems that it must give. Each is
/// read in German, so that translations are read too.
class BadContentTest {

  private static final Path CASES = Path.of("src/test/resources/pack");

  @TestFactory
  Stream<DynamicTest> everyCaseGivesItsProblems() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
    }
  }

  private static void run(Path folder) throws IOException {
    String printed =
        PackReader.read(List.of(folder), "de").problems().stream()
            .map(problem -> problem + "\n")
            .collect(Collectors.joining());
    Path expected = folder.resolve("expected.txt");
    assertThat(expected).as("what %s must print:%n%s", folder, printed).exists();
    assertThat(printed).isEqualTo(Files.readString(expected));
  }
}
