package org.soundings.ui.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// The robot can do what a user can, and nothing more.
@WindowTest
class RobotTest {

  private final Button button = new Button("Save");
  private final TextField field = new TextField();
  private final StackPane root = new StackPane(new VBox(field, button));
  private int pressed;

  @Start
  void start(Stage stage) {
    button.setOnAction(_ -> pressed++);
    stage.setScene(new Scene(root, 300, 200));
    stage.show();
  }

  @Test
  void aClickPressesAVisibleButton(Robot robot) {
    robot.clickOn("Save");
    assertThat(pressed).isOne();
    assertThat(button.isFocused()).isTrue();
  }

  @Test
  void aCoveredButtonIsNotClicked(Robot robot) {
    robot.interact(() -> root.getChildren().add(new Pane()));
    assertThatThrownBy(() -> robot.clickOn(button)).hasMessageContaining("lies over");
    assertThat(pressed).isZero();
  }

  @Test
  void aHiddenButtonIsNotClicked(Robot robot) {
    robot.interact(() -> button.getParent().setVisible(false));
    assertThatThrownBy(() -> robot.clickOn(button)).hasMessageContaining("cannot be seen");
    assertThatThrownBy(() -> robot.clickOn("Save")).hasMessageContaining("There is none");
  }

  @Test
  void aButtonOutsideTheWindowIsNotClicked(Robot robot) {
    robot.interact(() -> button.setTranslateY(400));
    assertThatThrownBy(() -> robot.clickOn(button)).hasMessageContaining("cannot be seen");
  }

  @Test
  void aDisabledButtonGetsNoClickAndNoKey(Robot robot) {
    robot.interact(button::requestFocus);
    robot.interact(() -> button.setDisable(true));
    robot.type(KeyCode.SPACE);
    assertThatThrownBy(() -> robot.clickOn(button)).hasMessageContaining("lies over");
    assertThat(pressed).isZero();
  }

  @Test
  void keysAndTextGoToTheFocusedNode(Robot robot) {
    robot.interact(field::requestFocus);
    robot.write("Über 7").type(KeyCode.BACK_SPACE, KeyCode.TAB, KeyCode.SPACE);
    assertThat(field.getText()).isEqualTo("Über ");
    assertThat(pressed).isOne();
  }

  @Test
  void interactWaitsForDeferredWorkAndLayout(Robot robot) {
    var late = new Button("Late");
    robot.interact(
        () ->
            Platform.runLater(
                () ->
                    Platform.runLater(() -> ((VBox) button.getParent()).getChildren().add(late))));
    assertThat(late.getHeight()).isPositive();
  }

  @Test
  void anErrorInAnInteractionIsRethrown(Robot robot) {
    assertThatThrownBy(
            () ->
                robot.interact(
                    () -> {
                      throw new AssertionError("not so");
                    }))
        .hasMessage("not so");
  }
}
