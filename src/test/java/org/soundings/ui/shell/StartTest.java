package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.app.OpenAssessment;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.tour.TourPane;

/// The reason why a new assessment cannot be created is visible to the user.
class StartTest extends InWindow {

  @Test
  void aMissingNameIsExplainedVisiblyAndFocused(Robot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.interact(() -> window.shell.getScene().getWindow().setHeight(560));
    for (int tries = 0; tries < 2; tries++) {
      robot.interact(window.named("Your display name")::requestFocus);
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      Node why = why();
      Bounds at = TestWindow.onWindowThread(() -> why.localToScene(why.getLayoutBounds()));
      assertThat(at.getHeight()).isPositive();
      assertThat(at.getMinY()).isPositive();
      assertThat(at.getMaxY()).isLessThan(window.shell.getScene().getHeight());
      assertThat(window.shell.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Name");
    }
  }

  @Test
  void allStepsAreVisibleIfSpaceIsLimited(Robot robot) {
    window.untilPacks();
    zoom(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    assertThatAllStepsAreInSight();
  }

  @Test
  void allStepsStayVisibleWhenZoomedIn(Robot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    zoom(robot);
    assertThatAllStepsAreInSight();
  }

  private void zoom(Robot robot) {
    robot.interact(
        () -> {
          window.shell.getScene().getWindow().setHeight(563);
          var theme = window.shell.theme();
          theme.be(theme.appearance().withZoom(160));
        });
  }

  private void assertThatAllStepsAreInSight() {
    WindowThread.settle();
    assertThat(window.shell.lookupAll(".step"))
        .hasSize(5)
        .allSatisfy(
            step -> assertThat(step.localToScene(step.getLayoutBounds()).getMinY()).isPositive());
  }

  private Node why() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell)
                .filter(Labeled.class::isInstance)
                .filter(node -> ((Labeled) node).getText().startsWith("Enter a name."))
                .filter(TestWindow::isShown)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void cancellingANewAssessmentKeepsUndo(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    window.edit(a -> a.changing(profile -> profile.withTitle("Another name")));
    Frame before = window.frame();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isTrue();
    robot.write("Tide").type(KeyCode.ESCAPE);
    assertThat(window.frame()).isSameAs(before);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(window.assessment().profile().title()).isNotEqualTo("Another name");
  }

  @Test
  void theNewAssessmentDraftIsKeptUntilItIsCreated(Robot robot) {
    window.openTheSample(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark").type(KeyCode.ENTER).write("The audit").type(KeyCode.ESCAPE);
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    assertThat(written()).contains("Tidemark", "The audit");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until("the new one", () -> window.assessment().profile().title().equals("Tidemark"));
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    assertThat(written()).doesNotContain("Tidemark", "The audit");
  }

  @Test
  void reopeningTheFormPutsTheCaretAfterTheName(Robot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tide").type(KeyCode.ESCAPE);
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("mark");
    assertThat(((TextInputControl) window.named("Name")).getText()).isEqualTo("Tidemark");
  }

  private List<String> written() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell.overlay())
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .toList());
  }

  @Test
  void aNewAssessmentReplacesTheOpenOne(Robot robot) {
    window.openTheSample(robot);
    Frame before = window.frame();
    robot.interact(window.shell::showTour);
    assertThat(TestWindow.isShown(tour())).isTrue();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until("the new one", () -> window.frame() != before);
    assertThat(window.assessment().profile().title()).isEqualTo("Tidemark");
    assertThat(TestWindow.isShown(tour())).as("a hint about another place").isFalse();
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
  }

  @Test
  void enterSkipsTheFolderButton(Robot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.write("Tidemark").type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(window.shell.getScene().getFocusOwner().getAccessibleText())
        .isEqualTo("Your display name");
  }

  @Test
  void aNewAssessmentStartsInTheFirstFieldOfTheNextStep(Robot robot) {
    window.openTheSample(robot);
    OpenAssessment open =
        TestWindow.onWindowThread(() -> window.shell.context().orElseThrow().open());
    // The open assessment is closed while its last changes are saved. The window still reacts.
    robot.interact(window.shell::shut);
    TestWindow.until(
        "nothing that could be written into",
        () -> window.shell.getScene().getFocusOwner() == null);
    robot.interact(() -> window.shell.showAssessment(open, true));
    assertThat(window.shell.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Purpose");
  }

  private Node tour() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell)
                .filter(TourPane.class::isInstance)
                .findFirst()
                .orElseThrow());
  }
}
