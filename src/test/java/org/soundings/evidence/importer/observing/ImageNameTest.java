package org.soundings.evidence.importer.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageNameTest {

  private static final String DIGEST = "@sha256:" + "1".repeat(64);

  @ParameterizedTest
  @CsvSource({
    "web, '', true",
    "web:latest, latest, true",
    "registry.example:5000/web, '', true",
    "registry.example:5000/web:3.2, 3.2, false"
  })
  void aRegistryPortIsNotATag(String name, String tag, boolean latest) {
    var image = new ImageName(name);
    assertThat(image.tag()).isEqualTo(tag);
    assertThat(image.isLatest()).isEqualTo(latest);
    assertThat(image.isPinned()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"web, ''", "registry.example:5000/web:latest, latest"})
  void aDigestPinsTheImageWhateverItsTag(String name, String tag) {
    var image = new ImageName(name + DIGEST);
    assertThat(image.tag()).isEqualTo(tag);
    assertThat(image.isLatest()).isFalse();
    assertThat(image.isPinned()).isTrue();
  }
}
