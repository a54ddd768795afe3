package org.soundings.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void textThatDoesNotFitEndsWithAnEllipsis() {
    assertThat(Shortened.to(5, "mount")).isEqualTo("mount");
    assertThat(Shortened.to(5, "mounts")).isEqualTo("moun…");
    assertThat(Shortened.to(6, "host mounts")).isEqualTo("host…");
  }

  @Test
  void surrogatePairsCountAsOneAndAreNotSplit() {
    assertThat(Shortened.to(3, "🚢🚢🚢")).isEqualTo("🚢🚢🚢");
    assertThat(Shortened.to(3, "🚢🚢🚢🚢")).isEqualTo("🚢🚢…");
  }

  @Test
  void anEmbeddedSentenceLosesItsFullStop() {
    assertThat(Shortened.withoutStop("Two people decide in person. "))
        .isEqualTo("Two people decide in person");
    assertThat(Shortened.withoutStop("And so on...")).isEqualTo("And so on...");
    assertThat(Shortened.withoutStop("")).isEmpty();
  }

  @Test
  void onlyTheFirstNonBlankLineIsUsed() {
    assertThat(Shortened.line(20, "\nThree mounts:\n- one")).isEqualTo("Three mounts:");
    assertThat(Shortened.line(20, "")).isEmpty();
  }

  @Test
  void endShorteningKeepsTheEndAndSplitsNoCodePoint() {
    assertThat(Shortened.end(4, "/a/b")).isEqualTo("/a/b");
    assertThat(Shortened.end(4, "/home/b")).isEqualTo("…e/b");
    assertThat(Shortened.end(2, "a😀b😀")).isEqualTo("…😀");
  }
}
