package org.soundings.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.UserFolders;

class SettingsTest {

  @TempDir private Path temporary;

  @Test
  void settingsAreReadBackAndKeepEntriesAddedByHand() throws IOException {
    Path file = temporary.resolve("config/settings.yaml");
    var recent =
        new Recent(
            temporary.resolve("Größe"),
            "Title",
            new Recent.Spot("threats", "core-non-root", 0.25),
            Instant.EPOCH,
            true);
    Settings settings =
        Settings.DEFAULT
            .withTheme("dark")
            .withZoom(150)
            .withAuthor("Operator")
            .withWindow(new WindowPlace(10, -20, 1200, 800, true))
            .withKey("add evidence", "X")
            .withDraft(
                new NewAssessmentDraft(
                    "Tidemark", "The audit: spring", "", List.of("supply-chain")))
            .withRecent(recent);
    SettingsFile.write(settings, file);
    assertThat(SettingsFile.read(file).value()).isEqualTo(settings);
    Files.writeString(file, Files.readString(file) + "font: large # mine\n");
    SettingsFile.write(settings.withTheme("light"), file);
    assertThat(file).content().contains("font: large # mine").contains("theme: light");
    SettingsFile.write(settings.withDraft(NewAssessmentDraft.NONE), file);
    assertThat(file).content().doesNotContain("draft");
  }

  @Test
  void invalidSettingsAreReportedAndDefaultsApply() throws IOException {
    Path file = Files.writeString(temporary.resolve("settings.yaml"), "theme: [\n");
    var read = SettingsFile.read(file);
    assertThat(read.value()).isEqualTo(Settings.DEFAULT);
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void theLatestFolderIsListedFirstAndOnce() {
    Settings settings = Settings.DEFAULT;
    for (String name : new String[] {"a", "b", "a"}) {
      settings = settings.withRecent(recent(name));
    }
    assertThat(settings.recent()).extracting(Recent::title).containsExactly("a", "b");
  }

  @Test
  void aPinnedFolderStaysFirst() {
    Settings settings =
        Settings.DEFAULT.withRecent(recent("kept")).withPinned(Path.of("kept"), true);
    for (int number = 0; number < 20; number++) {
      settings = settings.withRecent(recent("other " + number));
    }
    assertThat(settings.recent()).hasSize(13).first().extracting(Recent::title).isEqualTo("kept");
    assertThat(settings.recent().get(1).title()).isEqualTo("other 19");
  }

  @Test
  void aZoomOutOfRangeIsLimited() throws IOException {
    Path file = Files.writeString(temporary.resolve("settings.yaml"), "zoom: 900\n");
    assertThat(SettingsFile.read(file).value().appearance().zoom()).isEqualTo(200);
    assertThat(Appearance.DEFAULT.zoomed(-9).zoom()).isEqualTo(80);
  }

  @Test
  void aWindowFromAMissingScreenIsMovedFullyIntoView() {
    var main = new WindowPlace.Area(0, 0, 1280, 720);
    var right = new WindowPlace.Area(1280, 0, 1920, 1080);
    var onRight = new WindowPlace(2000, 100, 1100, 800, false);
    assertThat(onRight.within(List.of(main, right))).isEqualTo(onRight);
    assertThat(onRight.within(List.of(main))).isEqualTo(new WindowPlace(180, 0, 1100, 720, false));
    assertThat(new WindowPlace(-500, -30, 900, 600, true).within(List.of(main, right)))
        .isEqualTo(new WindowPlace(0, 0, 900, 600, true));
  }

  private static Recent recent(String name) {
    return new Recent(Path.of(name), name, Recent.Spot.BEGIN, Instant.EPOCH, false);
  }

  @Test
  void everyOperatingSystemHasItsOwnSettingsFolder() {
    assertThat(UserFolders.of(Map.of("XDG_CONFIG_HOME", "/x"), "Linux", "/home/a").settings())
        .isEqualTo(Path.of("/x/soundings/settings.yaml"));
    assertThat(UserFolders.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", "/home/a").config())
        .isEqualTo(Path.of("/home/a/.config/soundings"));
    assertThat(UserFolders.of(Map.of(), "Mac OS X", "/Users/a").config())
        .isEqualTo(Path.of("/Users/a/Library/Application Support/soundings"));
  }
}
