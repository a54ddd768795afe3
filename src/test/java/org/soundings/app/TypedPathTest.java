package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypedPathTest {

  private static final Path HOME = Path.of("/home/anna");

  @Test
  void aLeadingTildeIsTheHomeFolder() {
    assertThat(TypedPath.of("~/ev/trivy.json", HOME)).isEqualTo(HOME.resolve("ev/trivy.json"));
    assertThat(TypedPath.of("~//ev", HOME)).isEqualTo(HOME.resolve("ev"));
    assertThat(TypedPath.of("~", HOME)).isEqualTo(HOME);
    assertThat(TypedPath.of("~/", HOME)).isEqualTo(HOME);
  }

  @Test
  void anyOtherTildeIsPartOfTheName() {
    for (String path :
        new String[] {"~anna/ev", "/a/~/b", "a~", "ev/~", "/srv/ev.json", "ev.json"}) {
      assertThat(TypedPath.of(path, HOME)).isEqualTo(Path.of(path));
    }
  }

  @Test
  void aPathIsShownAsItWouldBeTyped() {
    for (String path : new String[] {"~/ev", "/home/annabel/ev", "/home/anna", "/home", "/srv/a"}) {
      Path known = TypedPath.of(path, HOME);
      assertThat(TypedPath.written(known, HOME)).isEqualTo(path);
      assertThat(TypedPath.of(TypedPath.written(known, HOME), HOME)).isEqualTo(known);
    }
  }
}
