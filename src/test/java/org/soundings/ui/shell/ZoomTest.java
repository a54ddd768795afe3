package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Twice the size on a small screen: everything can be reached, and no heading is cut. The screen
/// of the tests is 1000 pixels wide: 160 % of it leaves as much room as 200 % of 1280 by 720.
@ExtendWith(ApplicationExtension.class)
class ZoomTest {

  @TempDir Path home;
  private TestWindow window;
  private Scene scene;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
    scene = stage.getScene();
    stage.setWidth(1000);
    stage.setHeight(563);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyStopComesWhollyIntoSightWhereRoomIsShort(FxRobot robot) {
    openSampleWhereRoomIsShort(robot);
    var hidden = new ArrayList<String>();
    for (Place place : places()) {
      robot.interact(() -> frame().go(place));
      for (Node stop : someOf(TestWindow.onWindowThread(window::stops))) {
        robot.interact(stop::requestFocus);
        Bounds bounds = TestWindow.onWindowThread(() -> stop.localToScene(stop.getLayoutBounds()));
        boolean seen =
            bounds.getMinX() >= -1
                && bounds.getMaxX() <= scene.getWidth() + 1
                && bounds.getMaxY() > 0
                && bounds.getMinY() < scene.getHeight();
        if (!seen && stop.isFocused()) {
          hidden.add(place + ": " + stop + " " + bounds);
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  @Test
  void noHeadingIsCutWhereRoomIsShort(FxRobot robot) {
    openSampleWhereRoomIsShort(robot);
    var cut = new ArrayList<String>();
    for (Place place : places()) {
      robot.interact(() -> frame().go(place));
      TestWindow.onWindowThread(() -> TestWindow.nodes(frame().screen().node()).toList()).stream()
          .filter(node -> node.getStyleClass().contains("title"))
          .filter(node -> node instanceof Labeled label && isCut(label))
          .forEach(node -> cut.add(place + ": " + ((Labeled) node).getText()));
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void theSizeIsRememberedAndHasBounds(FxRobot robot) {
    openSampleWhereRoomIsShort(robot);
    assertThat(window.shell.look().appearance().zoom()).isEqualTo(160);
    TestWindow.until(
        "the settings",
        () ->
            Files.exists(home.resolve("config/settings.yaml"))
                && Files.readString(home.resolve("config/settings.yaml")).contains("zoom: 160"));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertThat(window.shell.look().appearance().zoom()).isEqualTo(100);
  }

  private void openSampleWhereRoomIsShort(FxRobot robot) {
    TestWindow.until("the packs", () -> !window.shell.program().library().packs().isEmpty());
    robot.type(KeyCode.ENTER);
    window.untilOpen();
    robot.press(KeyCode.CONTROL);
    for (int step = 0; step < 6; step++) {
      robot.type(KeyCode.EQUALS);
    }
    robot.release(KeyCode.CONTROL);
  }

  /// Every fifth, and the last, which is farthest down.
  private static List<Node> someOf(List<Node> stops) {
    var some = new ArrayList<Node>();
    for (int at = 0; at < stops.size(); at += 5) {
      some.add(stops.get(at));
    }
    some.add(stops.getLast());
    return some;
  }

  /// Whether a label shows less than its text.
  private static boolean isCut(Labeled label) {
    return label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText());
  }

  private Frame frame() {
    return window.shell.frame().orElseThrow();
  }

  private static List<Place> places() {
    return List.of(
        new Place.Overview(),
        new Place.Questions(Optional.empty()),
        new Place.Concepts(Optional.empty()),
        new Place.SystemPicture(Optional.empty()),
        new Place.Threats(Optional.empty()),
        new Place.EvidenceList(Optional.empty()),
        new Place.Actions(),
        new Place.Unasked(Optional.empty()),
        new Place.Changes(),
        new Place.Context(),
        new Place.Report(),
        new Place.Settings());
  }
}
