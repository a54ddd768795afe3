package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// A model made elsewhere is looked at, taken and left by keyboard alone.
class ModelImportWindowTest extends InWindow {

  private static final String LIST = "Model content and import preview";

  private void preview(Robot robot) {
    take(robot);
    TestWindow.until("the preview", window.shell.overlay()::isOpen);
  }

  private void take(Robot robot) {
    robot.interact(
        () -> {
          Node add =
              TestWindow.nodes(window.frame().screen().node())
                  .filter(MenuButton.class::isInstance)
                  .findFirst()
                  .orElseThrow();
          ((MenuButton) add).getItems().getLast().fire();
        });
  }

  @Test
  void escapeCancelsEnterImportsAndUndoRevertsAModel(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    Node list = window.named(LIST);
    assertThat(TestWindow.onWindowThread(list::isFocused)).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
    assertThat(window.assessment().system().isEmpty()).isTrue();

    preview(robot);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    TestWindow.until("one component", () -> window.assessment().system().components().size() == 1);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.until("nothing", () -> window.assessment().system().isEmpty());
  }

  @Test
  void enterClosesThePreviewIfNothingIsNew(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    robot.type(KeyCode.ENTER);
    TestWindow.until("one component", () -> window.assessment().system().components().size() == 1);
    var before = window.assessment();
    preview(robot);
    assertThat(
            TestWindow.onWindowThread(
                () ->
                    TestWindow.nodes(window.shell.overlay())
                        .filter(Button.class::isInstance)
                        .map(button -> ((Button) button).getText())
                        .toList()))
        .containsExactly("Close");
    robot.type(KeyCode.ENTER);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
    assertThat(window.assessment()).isEqualTo(before);
  }

  @Test
  void aFailedImportIsExplainedInAWideWindowWithAnEmptyModel(Robot robot) throws IOException {
    robot.interact(() -> window.shell.getScene().getWindow().setWidth(1500));
    begin(robot);
    window.surroundings.files = List.of(Files.writeString(home.resolve("notes.yaml"), "a: b\n"));
    take(robot);
    TestWindow.until("reason for exclusion", () -> isSaid("notes.yaml"));
  }

  @Test
  void aFailedImportIsExplainedIfTheListFillsTheWindow(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    robot.type(KeyCode.ENTER);
    TestWindow.until("one component", () -> window.assessment().system().components().size() == 1);
    robot.interact(() -> window.shell.getScene().getWindow().setHeight(400));
    window.go(robot, new Place.Overview());
    window.go(robot, new Place.SystemModel(Optional.empty()));
    window.surroundings.files = List.of(Files.writeString(home.resolve("notes.yaml"), "a: b\n"));
    for (int time = 0; time < 2; time++) {
      assertThat(isSaid("notes.yaml")).isFalse();
      take(robot);
      TestWindow.until("reason for exclusion", () -> isSaid("notes.yaml"));
      robot.type(KeyCode.ESCAPE);
    }
  }

  private boolean isSaid(String words) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.frame().screen().node())
                .filter(Label.class::isInstance)
                .filter(Focus::isVisible)
                .anyMatch(label -> ((Label) label).getText().contains(words)));
  }

  private void begin(Robot robot) throws IOException {
    window.begin(robot);
    window.surroundings.files =
        List.of(
            Files.writeString(
                home.resolve("compose.yaml"), "services: {cache: {image: 'redis:8'}}"));
    window.go(robot, new Place.SystemModel(Optional.empty()));
  }
}
