package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Place;

/// The most important nodes are visible in a low window. The screen of the tests is 1000 pixels
/// wide. At 80 % it has nearly as much space as one of 1280.
@WindowTest
class LowWindowTest {

  @TempDir Path home;
  private Stage stage;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    this.stage = stage;
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// Sets the height of the window, in pixels before zooming.
  private void stand(Robot robot, int zoom, double height) {
    robot.interact(
        () -> {
          stage.setWidth(1000);
          stage.setHeight(height * zoom / 100);
          var theme = window.shell.theme();
          theme.be(theme.appearance().withZoom(zoom));
        });
  }

  private Bounds place(Node node) {
    return TestWindow.onWindowThread(() -> node.localToScene(node.getLayoutBounds()));
  }

  private <N extends Node> N find(Class<N> type, java.util.function.Predicate<N> wanted) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(TestWindow::isShown)
                .filter(wanted)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void theShortcutOverviewIsScrolledWithKeys(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 200, 360);
    robot.interact(window.shell::showKeys);
    Label last = find(Label.class, label -> label.getText().equals("this list"));
    double height = TestWindow.onWindowThread(() -> window.shell.getScene().getHeight());
    assertThat(place(last).getMaxY()).isGreaterThan(height);
    robot.type(KeyCode.END);
    assertThat(place(last).getMaxY()).isLessThan(height);
    robot.type(KeyCode.HOME).type(KeyCode.PAGE_DOWN).type(KeyCode.DOWN);
    Label title = find(Label.class, label -> label.getText().equals("All shortcuts"));
    assertThat(place(title).getMaxY()).isLessThan(0);
  }

  @Test
  void theRequestedFieldAndEveryStatusAreVisible(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 200, 360);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.DIGIT3);
    WindowThread.settle();
    Bounds sheet = place(window.frame().screen().node());
    Bounds asked = place(window.shell.getScene().getFocusOwner());
    assertThat(asked.getMaxY()).isLessThanOrEqualTo(sheet.getMaxY());
    Node chosen =
        robot.lookup(".segment").match(each -> ((ToggleButton) each).isSelected()).query();
    assertThat(chosen.getParent().getChildrenUnmodifiable())
        .isNotEmpty()
        .allMatch(segment -> place(segment).getMaxX() <= sheet.getMaxX());
  }

  @Test
  void theButtonsOfAFormAreVisible(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 200, 300);
    window.go(robot, new Place.Actions());
    robot.type(KeyCode.A);
    Button cancel = find(Button.class, button -> button.getText().equals("Cancel"));
    Bounds form = place(robot.lookup(".overlay").query());
    assertThat(place(cancel).getMaxY()).isLessThanOrEqualTo(form.getMaxY());
  }

  @Test
  void theNextStepStartsVisibly(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 200, 360);
    window.go(robot, new Place.Context(Optional.of(FirstStep.NAME)));
    for (FirstStep step : List.of(FirstStep.SCOPE, FirstStep.CONTEXT, FirstStep.PEOPLE)) {
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      WindowThread.settle();
      Bounds at = place(window.shell.getScene().getFocusOwner());
      Bounds sheet = place(window.frame().screen().node());
      assertThat(at.getMinY()).as("%s", step).isBetween(sheet.getMinY(), sheet.getMaxY() - 40);
    }
  }

  @Test
  void perspectivesAreShownInFullAndOnlyTheSheetScrolls(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 80, 720);
    window.go(robot, new Place.Question("core-host-mounts"));
    WindowThread.settle();
    assertThat(robot.lookup(".perspective .scroll-pane").queryAllAs(ScrollPane.class))
        .isNotEmpty()
        .allMatch(perspective -> Panes.hidden(perspective) < 1);
    Label deeper = find(Label.class, label -> label.getText().equals("Follow-up:"));
    robot.interact(() -> Panes.reveal(deeper));
    Label agreed = find(Label.class, label -> label.getText().equals("Conclusion"));
    assertThat(place(deeper).getMaxY()).isLessThanOrEqualTo(place(agreed).getMinY());
  }

  @Test
  void thePerspectivesEndAtTheEdgeOfTheConclusion(Robot robot) {
    window.openTheSample(robot);
    for (double height : List.of(720.0, 1200.0)) {
      stand(robot, 80, height);
      window.go(robot, new Place.Question("core-host-mounts"));
      WindowThread.settle();
      Node agreed = robot.lookup(".answer-pane .markdown-editor").query();
      assertThat(place(robot.lookup(".perspectives").query()).getMaxX())
          .as("%.0f pixels high", height)
          .isEqualTo(place(agreed).getMaxX());
    }
  }

  @Test
  void theLastNavigationEntryIsFullyVisibleBelowABanner(Robot robot) {
    window.openTheSample(robot);
    // A banner takes 45 pixels of 720.
    stand(robot, 80, 675);
    ToggleButton last = find(ToggleButton.class, each -> each.getText().equals("Settings"));
    TestWindow.until(
        "everything on disk",
        () -> TestWindow.nodes(window.shell).anyMatch(LowWindowTest::saysSaved));
    Label saved = find(Label.class, LowWindowTest::saysSaved);
    assertThat(place(last).getMaxY()).isLessThanOrEqualTo(place(saved).getMinY());
    assertThat(last.getContentDisplay()).isEqualTo(javafx.scene.control.ContentDisplay.TOP);
  }

  private static boolean saysSaved(Node node) {
    return node instanceof Label label && label.getText().startsWith("Saved at");
  }

  @Test
  void aDialogStartsAtItsTitle(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 160, 360);
    var list = new Region();
    list.setMinHeight(200);
    list.setFocusTraversable(true);
    var below = new Region();
    below.setMinHeight(200);
    var content = new VBox(40, new Label("Import preview"), list, below);
    robot.interact(() -> window.shell.overlay().open("Import", content, list));
    Node scrolled = content;
    while (!(scrolled instanceof ScrollPane)) {
      scrolled = scrolled.getParent();
    }
    assertThat(((ScrollPane) scrolled).getVvalue()).isZero();
    assertThat(list.isFocused()).isTrue();
  }

  @Test
  void anOpenedThreatIsVisibleInTheListToo(Robot robot) {
    window.openTheSample(robot);
    stand(robot, 80, 720);
    window.go(robot, new Place.Threats(Optional.empty()));
    List<ThreatId> threats =
        TestWindow.onWindowThread(
            () -> rows().map(row -> ThreatId.parse(row.getUserData().toString())).toList());
    for (ThreatId threat : List.of(threats.getLast(), threats.getFirst())) {
      window.go(robot, new Place.Threats(Optional.of(threat)));
      robot.interact(() -> window.shell.getScene().getRoot().layout());
      Node row =
          TestWindow.onWindowThread(
              () ->
                  rows()
                      .filter(each -> threat.toString().equals(each.getUserData()))
                      .findFirst()
                      .orElseThrow());
      Bounds screen = place(window.frame().screen().node());
      assertThat(place(row).getMinY()).as("%s", threat).isGreaterThanOrEqualTo(screen.getMinY());
      assertThat(place(row).getMaxY()).as("%s", threat).isLessThanOrEqualTo(screen.getMaxY());
    }
  }

  private Stream<Node> rows() {
    return TestWindow.nodes(window.frame().screen().node())
        .filter(node -> node.getStyleClass().contains("table-row"))
        .filter(TestWindow::isShown);
  }
}
