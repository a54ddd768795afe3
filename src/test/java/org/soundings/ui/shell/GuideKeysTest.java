package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.KeyHint;
import org.soundings.ui.Place;
import org.soundings.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The guide and the sheet of keys in the window say the same.
@ExtendWith(ApplicationExtension.class)
class GuideKeysTest {

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(javafx.stage.Stage stage) throws IOException {
    window = new TestWindow(stage, home);
  }

  @org.junit.jupiter.api.AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyKeyOfTheSheetStandsInTheGuide() throws IOException {
    window.untilPacks();
    String guide = Files.readString(Path.of("src/docs/guide.md"));
    assertThat(KeysSheet.everywhere())
        .allSatisfy(
            hint ->
                assertThat(guide).contains("| %s | %s |".formatted(keys(hint), hint.meaning())));
  }

  @Test
  void everyKeyOfEveryScreenStandsInTheGuide(FxRobot robot) throws IOException {
    window.openTheSample(robot);
    String guide = Files.readString(Path.of("src/docs/guide.md"));
    for (Place place : Places.all()) {
      window.go(robot, place);
      Screen screen = window.frame().screen();
      assertThat(screen.keys().hints())
          .as(place.toString())
          .allSatisfy(hint -> assertThat(guide).contains("| " + keys(hint) + " |"));
    }
  }

  private static String keys(KeyHint hint) {
    return String.join(", ", hint.keys().stream().map(GuideKeysTest::joined).toList());
  }

  /// "Ctrl Shift Z" as prose writes it; the range "Alt 1 – 8" keeps its dash.
  private static String joined(String key) {
    return key.replace(" – ", "–").replace(' ', '+').replace("–", " – ");
  }
}
