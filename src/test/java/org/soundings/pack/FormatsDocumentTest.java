package org.soundings.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples in `src/docs/formats.md` are files that the program accepts.
class FormatsDocumentTest {

  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(kind: .*?)```", Pattern.DOTALL);

  @Test
  void documentedPackExamplesLoadWithTheBuiltInPacks(@TempDir Path folder) throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("src/docs/formats.md")))
            .results()
            .map(match -> match.group(1))
            .toList();
    for (int i = 0; i < examples.size(); i++) {
      boolean head = examples.get(i).startsWith("kind: pack");
      Files.writeString(folder.resolve(head ? "pack.yaml" : i + ".yaml"), examples.get(i));
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
    var loaded = PackReader.read(List.of(Path.of("questions"), folder));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().question("harbour-release")).isPresent();
    assertThat(loaded.value().threat("thr-harbour-swap")).isPresent();
    assertThat(loaded.value().explanation("HPA")).contains("Harbour and Port Authority.");
  }
}
