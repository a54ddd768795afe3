package org.soundings.ui.shell.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.soundings.app.settings.SettingsFile;

/// The last place is saved at once, next to settings that other programs write into the same file.
class ProgramSettingsTest extends HeldBackProgram {

  @Test
  void theLastLocationIsSavedBeforeAnAbnormalExit() throws IOException {
    Path file = home.resolve("config/settings.yaml");
    openWithSettings();
    program.stands(spot -> spot.onScreen("threats"));
    program.stands(spot -> spot.atQuestion("q-image-user"));
    assertThat(moments).hasSize(1);
    moments.remove().run();
    runEverything();
    assertThat(Files.readString(file)).contains("threats", "q-image-user");
    program.stands(spot -> spot.scrolled(0.5));
    assertThat(moments).as("what moves again is written again").hasSize(1);
  }

  @Test
  void settingsWrittenByAnotherInstanceAreKept() throws IOException {
    Path file = home.resolve("config/settings.yaml");
    openWithSettings();
    SettingsFile.write(SettingsFile.read(file).value().withAuthor("Ben"), file);
    program.stands(spot -> spot.onScreen("threats"));
    moments.remove().run();
    runEverything();
    assertThat(Files.readString(file)).contains("author: Ben", "threats");
    program.stands(spot -> spot.onScreen("evidence"));
    moments.remove().run();
    runEverything();
    assertThat(Files.readString(file)).as("also the next time").contains("author: Ben", "evidence");
    assertThat(program.settings().author()).as("nobody signs with another's name").isEmpty();
  }

  @Test
  void damagedSettingsAreNotOverwritten() throws IOException {
    Path file = home.resolve("config/settings.yaml");
    openWithSettings();
    Files.writeString(file, "theme: [\n");
    program.stands(spot -> spot.onScreen("threats"));
    moments.remove().run();
    runEverything();
    assertThat(Files.readString(file)).isEqualTo("theme: [\n");
    assertThat(notices.shown()).hasSize(1);
  }

  @Test
  void anUnwritableSettingsFolderIsReportedOnce() throws IOException {
    openWithSettings();
    Path config = home.resolve("config");
    try (var files = Files.list(config)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(config);
    Files.writeString(config, "in the way");
    program.stands(spot -> spot.onScreen("threats"));
    moments.remove().run();
    runEverything();
    program.stands(spot -> spot.onScreen("evidence"));
    assertThat(moments).isEmpty();
    assertThat(notices.shown()).hasSize(1);
  }

  /// Opens a folder after the settings are read.
  private void openWithSettings() {
    program.begin(() -> {}, () -> {});
    runEverything();
    program.open(folder);
    runEverything();
  }
}
