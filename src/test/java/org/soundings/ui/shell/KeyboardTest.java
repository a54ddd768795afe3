package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.Place;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything by keyboard, and every place where Tab stops has a name.
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aNewAssessmentIsBegunWithoutAMouse(FxRobot robot) {
    begin(robot);
    assertThat(window.assessment().profile().title()).isEqualTo("Tidemark");
    assertThat(window.assessment().profile().occasion()).isEqualTo("autumn");
    assertThat(Files.exists(folder().resolve("assessment.yaml"))).isTrue();

    // The first step is the scope; the caret goes to its first field with Tab.
    robot.interact(() -> window.named("What does it do?").requestFocus());
    robot.write("It settles payments.").type(KeyCode.TAB).write("The ledger.").type(KeyCode.TAB);
    TestWindow.until(
        "the scope",
        () ->
            window
                .shell
                .desk()
                .orElseThrow()
                .assessment()
                .profile()
                .scope()
                .data()
                .equals("The ledger."));
    assertThat(window.assessment().profile().scope().purpose()).isEqualTo("It settles payments.");
  }

  @Test
  void everyStopHasANameOnEveryScreen(FxRobot robot) {
    begin(robot);
    var nameless = new ArrayList<String>();
    for (Place place : places()) {
      robot.interact(() -> frame().go(place));
      List<Node> stops = TestWindow.onWindowThread(window::stops);
      assertThat(stops).as("stops of " + place).isNotEmpty();
      stops.stream()
          .filter(stop -> name(stop).isBlank())
          .forEach(stop -> nameless.add(place + ": " + stop));
    }
    assertThat(nameless).isEmpty();
  }

  @Test
  void altAndANumberGoToThePlacesAndF6WalksThePanes(FxRobot robot) {
    begin(robot);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
    Node first = TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
    assertThat(isInside(first, 0)).isTrue();
    robot.type(KeyCode.F6);
    Node second = TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
    assertThat(isInside(second, 1)).isTrue();
  }

  @Test
  void questionMarkShowsEveryKeyAndEscGoesBack(FxRobot robot) {
    begin(robot);
    robot.interact(() -> frame().go(new Place.Questions(Optional.empty())));
    robot.write("?");
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
  }

  private void begin(FxRobot robot) {
    TestWindow.until("the packs", () -> !window.shell.program().library().packs().isEmpty());
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark").type(KeyCode.TAB).write("autumn").type(KeyCode.ENTER);
    window.untilOpen();
  }

  private Path folder() {
    return window.shell.desk().orElseThrow().open().folder().path();
  }

  private Frame frame() {
    return window.shell.frame().orElseThrow();
  }

  private boolean isInside(Node node, int pane) {
    return TestWindow.onWindowThread(
        () -> org.soundings.ui.control.Focus.isInside(frame().screen().panes().get(pane), node));
  }

  private static String name(Node node) {
    String text = node.getAccessibleText();
    if (text != null && !text.isBlank()) {
      return text;
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static List<Place> places() {
    return List.of(
        new Place.Overview(),
        new Place.Questions(Optional.empty()),
        new Place.Concepts(Optional.empty()),
        new Place.Threats(Optional.empty()),
        new Place.EvidenceList(Optional.empty()),
        new Place.Actions(),
        new Place.Context(),
        new Place.Report(),
        new Place.Settings());
  }
}
