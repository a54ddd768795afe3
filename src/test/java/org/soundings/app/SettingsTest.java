package org.soundings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path temporary;

  @Test
  void areReadBackAsTheyWereWrittenAndKeepWhatOthersAdded() throws IOException {
    Path file = temporary.resolve("config/settings.yaml");
    var recent =
        new Settings.Recent(temporary.resolve("Größe"), "Title", "core-non-root", Instant.EPOCH);
    Settings settings =
        Settings.DEFAULT.withTheme("dark").withAuthor("Operator").withRecent(recent);
    settings.write(file);
    assertThat(Settings.read(file).value()).isEqualTo(settings);
    Files.writeString(file, Files.readString(file) + "font: large # mine\n");
    settings.withTheme("light").write(file);
    assertThat(file).content().contains("font: large # mine").contains("theme: light");
  }

  @Test
  void brokenSettingsAreAProblemAndTheDefaultsHold() throws IOException {
    Path file = Files.writeString(temporary.resolve("settings.yaml"), "theme: [\n");
    var read = Settings.read(file);
    assertThat(read.value()).isEqualTo(Settings.DEFAULT);
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void theLatestFolderStandsFirstAndOnce() {
    Settings settings = Settings.DEFAULT;
    for (String name : new String[] {"a", "b", "a"}) {
      settings = settings.withRecent(new Settings.Recent(Path.of(name), name, "", Instant.EPOCH));
    }
    assertThat(settings.recent()).extracting(Settings.Recent::title).containsExactly("a", "b");
  }

  @Test
  void everySystemHasItsOwnPlace() {
    assertThat(UserFolders.of(Map.of("XDG_CONFIG_HOME", "/x"), "Linux", "/home/a").settings())
        .isEqualTo(Path.of("/x/soundings/settings.yaml"));
    assertThat(UserFolders.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", "/home/a").config())
        .isEqualTo(Path.of("/home/a/.config/soundings"));
    assertThat(UserFolders.of(Map.of(), "Mac OS X", "/Users/a").config())
        .isEqualTo(Path.of("/Users/a/Library/Application Support/soundings"));
  }
}
