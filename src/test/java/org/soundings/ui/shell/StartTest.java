package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What keeps a new assessment from beginning is seen by whoever tried.
class StartTest extends InWindow {

  @Test
  void whatIsMissingStandsInSightAndTheCaretWhereItBelongs(FxRobot robot) {
    window.untilPacks();
    robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    robot.interact(() -> window.shell.getScene().getWindow().setHeight(560));
    for (int tries = 0; tries < 2; tries++) {
      robot.interact(window.named("Who is writing?")::requestFocus);
      robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
      Node why = why();
      Bounds at = TestWindow.onWindowThread(() -> why.localToScene(why.getLayoutBounds()));
      assertThat(at.getHeight()).isPositive();
      assertThat(at.getMinY()).isPositive();
      assertThat(at.getMaxY()).isLessThan(window.shell.getScene().getHeight());
      assertThat(window.shell.getScene().getFocusOwner().getAccessibleText())
          .isEqualTo("What is it called?");
    }
  }

  private Node why() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell)
                .filter(Labeled.class::isInstance)
                .filter(node -> ((Labeled) node).getText().startsWith("Give it a name"))
                .filter(TestWindow::isShown)
                .findFirst()
                .orElseThrow());
  }
}
