package org.soundings.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettingsMergeTest {

  private static final Settings BASE =
      Settings.DEFAULT
          .withTheme("light")
          .withAuthor("Ada")
          .withKey("add evidence", "X")
          .withRecent(recent("old", 1));

  private static Recent recent(String folder, int second) {
    return new Recent(
        Path.of(folder), "Title", Recent.Spot.BEGIN, Instant.ofEpochSecond(second), false);
  }

  @Test
  void aChangeOfOneInstanceIsKept() {
    Settings local = BASE.withTheme("dark").withKey("search", "S").withTour();
    Settings onDisk =
        BASE.withAuthor("Ben")
            .withLanguage("de")
            .withKey("history", "Y")
            .withWindow(new WindowPlace(0, 0, 800, 600, false));
    Settings merged = SettingsMerge.merge(BASE, local, onDisk);
    assertThat(merged)
        .isEqualTo(onDisk.withAppearance(local.appearance()).withKey("search", "S").withTour());
  }

  @Test
  void theLaterWriterWinsIfBothChangedTheSameSetting() {
    assertThat(SettingsMerge.merge(BASE, BASE.withAuthor("Eve"), BASE.withAuthor("Ben")).author())
        .isEqualTo("Eve");
  }

  @Test
  void recentFoldersOfBothAreMergedLatestFirst() {
    Settings local = BASE.withRecent(recent("local", 2));
    Settings onDisk = BASE.withRecent(recent("onDisk", 3));
    assertThat(SettingsMerge.merge(BASE, local, onDisk).recent())
        .containsExactly(recent("onDisk", 3), recent("local", 2), recent("old", 1));
  }

  @Test
  void reopeningAFolderKeepsThePinSetElsewhere() {
    Settings local = BASE.withRecent(recent("old", 5));
    Settings onDisk = BASE.withPinned(Path.of("old"), true);
    assertThat(SettingsMerge.merge(BASE, local, onDisk).recent())
        .containsExactly(recent("old", 5).pinned(true));
  }

  @Test
  void themeAndZoomChangesOfBothAreKept() {
    assertThat(SettingsMerge.merge(BASE, BASE.withZoom(150), BASE.withTheme("dark")).appearance())
        .isEqualTo(new Appearance("dark", 150));
  }

  @Test
  void aFolderOrKeyRemovedByOneInstanceIsRemoved() {
    Settings onDisk = BASE.withoutRecent(Path.of("old")).withoutKey("add evidence");
    Settings merged = SettingsMerge.merge(BASE, BASE.withAuthor("Eve"), onDisk);
    assertThat(merged.recent()).isEmpty();
    assertThat(merged.keys()).isEmpty();
    assertThat(SettingsMerge.merge(BASE, onDisk, BASE.withAuthor("Eve")))
        .isEqualTo(onDisk.withAuthor("Eve"));
  }
}
