package org.soundings.ui.control.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;

/// A click after typing takes effect, even if the typed text moves the target.
@WindowTest
class SteadyClicksTest {

  private final AtomicInteger clicks = new AtomicInteger();
  private Button button;
  private Region grown;

  @Start
  void start(Stage stage) {
    button = new Button("Record decision");
    var field = new TextField();
    grown = new Region();
    button.setOnAction(_ -> clicks.incrementAndGet());
    field.focusedProperty().addListener((_, _, focused) -> grown.setMinHeight(focused ? 0 : 120));
    var scene = new Scene(new VBox(grown, field, button, new Region()), 300, 300);
    SteadyClicks.in(scene);
    Stages.put(stage, scene);
    stage.show();
    field.requestFocus();
  }

  private void settle() {
    WindowThread.settle();
  }

  @Test
  void aButtonThatMovesWhilePressedIsStillClicked(Robot robot) {
    double before = button.getLayoutY();
    robot.moveTo(button).press(MouseButton.PRIMARY);
    settle();
    assertThat(button.getLayoutY()).isGreaterThan(before + 60);
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(clicks).hasValue(1);
  }

  @Test
  void neitherAReplacedButtonNorItsReplacementIsClicked(Robot robot) {
    robot.moveTo(button).press(MouseButton.PRIMARY);
    var other = new Button("Record decision");
    other.setOnAction(_ -> clicks.incrementAndGet());
    robot.interact(
        () -> {
          grown.setMinHeight(0);
          ((VBox) button.getParent()).getChildren().set(2, other);
        });
    settle();
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(clicks).hasValue(0);
  }

  @Test
  void aButtonInAPaneHiddenWhilePressedIsNotClicked(Robot robot) {
    robot.moveTo(button).press(MouseButton.PRIMARY);
    settle();
    robot.interact(() -> button.getParent().setVisible(false));
    robot.release(MouseButton.PRIMARY);
    settle();
    assertThat(clicks).hasValue(0);
  }

  @Test
  void aButtonThatStaysInPlaceIsClickedOnce(Robot robot) {
    robot.interact(button::requestFocus);
    settle();
    robot.moveTo(button).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    settle();
    assertThat(clicks).hasValue(1);
  }

  @Test
  void movingTheMouseAwayBeforeReleaseCancelsTheClick(Robot robot) {
    robot.moveTo(button).press(MouseButton.PRIMARY);
    settle();
    robot.moveBy(0, 40).release(MouseButton.PRIMARY);
    settle();
    assertThat(clicks).hasValue(0);
  }
}
