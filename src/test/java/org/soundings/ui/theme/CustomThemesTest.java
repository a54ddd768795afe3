package org.soundings.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;

class CustomThemesTest {

  @TempDir Path folder;

  @Test
  void aMissingThemeFolderIsNotAProblem() throws IOException {
    Loaded<Themes> read = Themes.withOwn(folder.resolve("none"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(Themes.bundled().value());
  }

  @Test
  void onlyTheColourTokensOfACustomStyleSheetAreUsed() throws IOException {
    theme(
        "team",
        ".root { -s-surface: #101010; -s-text: #fefefe; -s-accent: url(http://127.0.0.1/x); }\n"
            + "@import 'file:///etc/passwd';\n.button { -fx-background-image: url(x.png); }");
    Loaded<Themes> read = Themes.withOwn(folder);
    Theme team = read.value().theme("team").orElseThrow();
    String sheet = decoded(team.styleSheet());
    assertThat(sheet)
        .contains("-s-surface: #101010;", "-s-text: #fefefe;")
        .doesNotContain("url", "import", "button");
    assertThat(team.colours().keySet())
        .isEqualTo(Themes.bundled().value().theme("dark").orElseThrow().colours().keySet());
    assertThat(read.problems())
        .extracting(Problem::message)
        .contains("\"url(http://127.0.0.1/x)\" is not a valid colour for -s-accent.");
  }

  @Test
  void lowContrastIsReportedAndTheThemeIsUsed() throws IOException {
    theme("dim", ".root { -s-surface: #202020; -s-text: #404040; }");
    Loaded<Themes> read = Themes.withOwn(folder);
    assertThat(read.value().theme("dim")).isPresent();
    assertThat(read.problems())
        .extracting(Problem::message)
        .anyMatch(words -> words.startsWith("-s-text on -s-surface has a contrast ratio of 1."));
  }

  @Test
  void aBuiltInThemeIdIsNotReplaced() throws IOException {
    theme("dark", ".root { -s-surface: #101010; }");
    Loaded<Themes> read = Themes.withOwn(folder);
    assertThat(read.value()).isEqualTo(Themes.bundled().value());
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly("A built-in theme \"dark\" already exists.");
  }

  @Test
  void aHugeStyleSheetIsNotRead() throws IOException {
    theme("huge", "/* " + "x".repeat(70_000) + " */");
    assertThat(Themes.withOwn(folder).value().theme("huge")).isEmpty();
  }

  @Test
  void anUnreadableThemeIsOmittedAndTheRestIsLoaded() throws IOException {
    theme("good", ".root { -s-surface: #101010; }");
    theme("latin", "");
    Files.write(folder.resolve("latin/theme.css"), new byte[] {'/', '*', (byte) 0xe4, '*', '/'});
    theme("folder", "");
    Files.delete(folder.resolve("folder/theme.css"));
    Files.createDirectory(folder.resolve("folder/theme.css"));
    Loaded<Themes> read = Themes.withOwn(folder);
    assertThat(read.value().theme("good")).isPresent();
    assertThat(read.value().theme("latin")).isEmpty();
    assertThat(read.value().theme("folder")).isEmpty();
    assertThat(read.problems())
        .extracting(Problem::message)
        .contains("The theme could not be read.");
  }

  private void theme(String id, String css) throws IOException {
    Path own = Files.createDirectories(folder.resolve(id));
    Files.writeString(own.resolve("theme.yaml"), "id: %s\ntitle: Ours\nbase: dark\n".formatted(id));
    Files.writeString(own.resolve("theme.css"), css);
  }

  private static String decoded(String address) {
    String data = address.substring(address.indexOf(',') + 1);
    return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
  }
}
