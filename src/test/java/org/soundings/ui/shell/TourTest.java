package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.SettingsFile;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.Place;
import org.soundings.ui.tour.TourPane;

/// The first start: the tour appears once, takes no input from other nodes, and closes with Esc.
@WindowTest
class TourTest {

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Files.createDirectories(home.resolve("config"));
    SettingsFile.write(Settings.DEFAULT, home.resolve("config/settings.yaml"));
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theTourAppearsOnceWithoutFocusAndEscapeEndsIt(Robot robot) {
    window.untilPacks();
    assertThat(isShown()).isFalse();
    robot.type(KeyCode.ENTER);
    window.untilOpen();
    TestWindow.until("the tour", this::isShown);
    assertThat(title()).startsWith("From people to hardware");
    assertThat(Focus.isInside(pane(), focused())).isFalse();
    TestWindow.until("all of the overview in sight", () -> !bounds(".tour").intersects(sheet()));

    robot.type(KeyCode.ENTER);
    TestWindow.until("the second hint", () -> title().startsWith("Read the question aloud"));
    assertThat(window.frame().at().screen()).isEqualTo("questions");
    assertThat(isShown()).isTrue();

    robot.type(KeyCode.N).write("Nobody.").type(KeyCode.ESCAPE);
    assertThat(isShown()).as("Esc leaves the text first").isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(isShown()).isFalse();

    robot.interact(() -> window.shell.program().welcome());
    TestWindow.until("the welcome", () -> window.shell.frame().isEmpty());
    robot.interact(() -> window.shell.program().trySample());
    window.untilOpen();
    assertThat(isShown()).isFalse();
    TestWindow.until(
        "the settings",
        () -> Files.readString(home.resolve("config/settings.yaml")).contains("toured: true"));
  }

  @Test
  void theTourBeginsWithTheHintOfTheCurrentScreen(Robot robot) {
    window.begin(robot);
    robot.interact(
        () -> {
          window.frame().go(new Place.Overview());
          window.frame().go(new Place.Questions(Optional.empty()));
        });
    TestWindow.until("the tour", this::isShown);
    assertThat(title()).startsWith("Read the question aloud");
  }

  @Test
  void theTourNamesAChangedShortcut(Robot robot) {
    window.openTheSample(robot);
    TestWindow.until("the tour", this::isShown);
    window.go(robot, new Place.Questions(Optional.empty()));
    assertThat(words()).anyMatch(words -> words.startsWith("N goes to"));
    robot.interact(() -> window.frame().screen().keys().change("edit perspective", "W"));
    window.go(robot, new Place.Questions(Optional.empty()));
    assertThat(words()).anyMatch(words -> words.startsWith("W goes to"));
  }

  @Test
  void endingTheTourFromInsideReturnsFocusToTheScreen(Robot robot) {
    window.openTheSample(robot);
    TestWindow.until("the tour", this::isShown);
    robot.type(KeyCode.F6);
    assertThat(Focus.isInside(pane(), focused())).isTrue();
    Button leave =
        robot.lookup(Button.class, button -> "End tour".equals(button.getAccessibleText())).query();
    robot.interact(leave::requestFocus);
    robot.interact(leave::fire);
    assertThat(isShown()).isFalse();
    assertThat(Focus.isInside(window.frame().screen().node(), focused())).isTrue();
  }

  private Bounds sheet() {
    return TestWindow.onWindowThread(
        () -> {
          Node sheet = window.frame().screen().node();
          return sheet.localToScene(sheet.getLayoutBounds());
        });
  }

  private List<String> words() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(pane())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
  }

  @Test
  void theNamedShortcutReachesTheHintAndKeysFollowTheTour(Robot robot) {
    window.openTheSample(robot);
    TestWindow.until("the tour", this::isShown);
    robot.type(KeyCode.ENTER);
    TestWindow.until("the second hint", () -> title().startsWith("Read the question aloud"));
    robot.type(KeyCode.F6);
    assertThat(Focus.isInside(pane(), focused())).isTrue();
    String second = title();
    robot.type(KeyCode.ENTER);
    TestWindow.until("the third hint", () -> !title().equals(second));
    TestWindow.until("the focus in it", () -> Focus.isInside(pane(), focused()));
    robot.type(KeyCode.F6);
    assertThat(Focus.isInside(pane(), focused())).isFalse();
    robot.type(KeyCode.F6);
    assertThat(Focus.isInside(pane(), focused())).as("the panes, not the hint again").isFalse();
  }

  private Bounds bounds(String style) {
    Node node = window.shell.lookup(style);
    return node.localToScene(node.getLayoutBounds());
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  private boolean isShown() {
    return TestWindow.onWindowThread(() -> pane().isVisible());
  }

  private String title() {
    return TestWindow.onWindowThread(() -> ((Label) pane().lookup(".strong")).getText());
  }

  private TourPane pane() {
    return (TourPane)
        TestWindow.nodes(window.shell).filter(TourPane.class::isInstance).findFirst().orElseThrow();
  }
}
