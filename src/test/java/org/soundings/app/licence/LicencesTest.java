package org.soundings.app.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the list of licences with the class path that the build records.
class LicencesTest {

  /// Written by the build: the class path of the program, without that of its tests.
  private static final Path CLASS_PATH = Path.of("target/runtime-class-path");

  private static final Licences LICENCES = Licences.bundled();

  @Test
  void everyRuntimeDependencyIsListedWithItsVersion() throws IOException {
    var listed = new TreeSet<String>();
    for (Licences.Part part : LICENCES.parts()) {
      part.artifacts().forEach(artifact -> listed.add(artifact + "-" + part.version()));
    }
    var used = new TreeSet<String>();
    Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
        .map(jar -> Path.of(jar).getFileName().toString())
        .map(name -> name.replaceAll("(-(linux|win|mac)(-aarch64)?)?\\.jar$", ""))
        .forEach(used::add);
    assertThat(listed).isEqualTo(used);
  }

  @Test
  void everyLicenceHasATitleAndItsFullText() {
    assertThat(LICENCES.licences()).extracting(Licences.Licence::id).isSorted();
    Stream.concat(LICENCES.parts().stream(), LICENCES.more().stream())
        .forEach(
            part -> {
              assertThat(LICENCES.title(part.licence()))
                  .as(part.name())
                  .isNotEqualTo(part.licence());
              assertThat(Licences.text(part.licence())).as(part.name()).hasSizeGreaterThan(1_000);
            });
  }
}
