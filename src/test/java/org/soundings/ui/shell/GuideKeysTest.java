package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;

/// The guide and the sheet of keys in the window say the same.
@WindowTest
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
  void everyKeyOfEveryScreenStandsInTheGuide(Robot robot) throws IOException {
    window.openTheSample(robot);
    List<String> guide = Files.readAllLines(Path.of("src/docs/guide.md"));
    List<String> missing = new ArrayList<>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      Screen screen = window.frame().screen();
      screen.keys().hints().stream()
          .filter(hint -> guide.stream().noneMatch(line -> isRow(line, named(place), keys(hint))))
          .map(hint -> "%s | %s | %s".formatted(named(place), keys(hint), hint.meaning()))
          .forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }

  /// Whether a line of the guide says what a key does at one of these places, or everywhere.
  private static boolean isRow(String line, List<String> places, String keys) {
    String[] cells = line.split("\\s*\\|\\s*");
    return switch (cells.length) {
      case 3 -> cells[1].equals(keys);
      case 4 -> cells[2].equals(keys) && Stream.of(cells[1].split(", ")).anyMatch(places::contains);
      default -> false;
    };
  }

  /// What the guide calls a place.
  private static List<String> named(Place place) {
    return switch (place) {
      case Place.Overview _ -> List.of("overview");
      case Place.Questions _, Place.Question _ -> List.of("question", "questions");
      case Place.QuestionTable _ -> List.of("all questions");
      case Place.Unasked _ -> List.of("answers without a question");
      case Place.Concepts _ -> List.of("concepts");
      case Place.SystemPicture _ -> List.of("system");
      case Place.Threats _ -> List.of("threats");
      case Place.EvidenceList _ -> List.of("evidence");
      case Place.Findings _ -> List.of("findings");
      case Place.Comparison _ -> List.of("comparison");
      case Place.Workshop _ -> List.of("workshop");
      case Place.Actions _ -> List.of("actions");
      case Place.Changes _ -> List.of("what changed");
      case Place.Context _ -> List.of("context");
      case Place.Report _ -> List.of("report");
      case Place.Settings _ -> List.of("settings");
      default -> List.of();
    };
  }

  private static String keys(KeyHint hint) {
    return String.join(", ", hint.keys().stream().map(GuideKeysTest::joined).toList());
  }

  /// "Ctrl Shift Z" as prose writes it; the range "Alt 1 – 8" keeps its dash.
  private static String joined(String key) {
    return key.replace(" – ", "–").replace(' ', '+').replace("–", " – ");
  }
}
