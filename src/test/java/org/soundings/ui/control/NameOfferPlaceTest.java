package org.soundings.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.app.KnownNames;
import org.soundings.ui.Stages;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

/// The position of the list of names.
@WindowTest
class NameOfferPlaceTest {

  private static final double FIELD = 160;

  private static final List<String> KNOWN =
      List.of(
          "Ada",
          "Ben of the platform",
          "Ada of the platform team and of the people who run the registry",
          "Adam, " + "who has a name that is longer than any screen is wide ".repeat(5));

  private Field who;
  private StackPane around;
  private Stage stage;
  private Rectangle2D screen;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    who = NameOffer.at(new Field("Owner: Who", ""), () -> KnownNames.of(KNOWN));
    who.setMaxWidth(FIELD);
    around = new StackPane(who);
    var scene = new Scene(around, 300, 200);
    Stages.put(stage, scene);
    stage.show();
    // Resets the state that the window of another test left.
    stage.sizeToScene();
    screen = Screen.getPrimary().getVisualBounds();
    who.requestFocus();
  }

  @BeforeEach
  void clear(Robot robot) {
    robot.interact(who::clear);
  }

  /// A larger window of another test would extend past the edge of the screen at this position.
  @AfterEach
  void goBack(Robot robot) {
    robot.interact(
        () -> {
          stage.setX(screen.getMinX());
          stage.setY(screen.getMinY());
        });
  }

  /// Positions the field in the window, and the window on the screen.
  private void stand(Robot robot, NodeOrientation direction, Pos at, double x, double y) {
    robot.interact(
        () -> {
          around.setNodeOrientation(direction);
          around.setAlignment(at);
          stage.setX(x);
          stage.setY(y);
        });
    robot.interact(
        () -> {
          around.applyCss();
          around.layout();
        });
  }

  private Bounds field() {
    return who.localToScreen(who.getBoundsInLocal());
  }

  private static Bounds list() {
    var lines =
        Window.getWindows().stream()
            .filter(PopupControl.class::isInstance)
            .filter(Window::isShowing)
            .map(popup -> ((PopupControl) popup).getSkin().getNode())
            .findFirst()
            .orElseThrow();
    return lines.localToScreen(lines.getLayoutBounds());
  }

  private void staysOnTheScreen() {
    assertThat(list().getMinX()).isGreaterThanOrEqualTo(screen.getMinX());
    assertThat(list().getMaxX()).isLessThanOrEqualTo(screen.getMaxX());
    assertThat(list().getMaxY()).isLessThanOrEqualTo(screen.getMaxY());
  }

  @Test
  void theListStartsAtTheFieldAndWidensForLongNames(Robot robot) {
    stand(robot, NodeOrientation.LEFT_TO_RIGHT, Pos.TOP_LEFT, 200, 200);
    robot.write("a");
    assertThat(list().getMinX()).isCloseTo(field().getMinX(), within(1.0));
    assertThat(list().getMinY()).isGreaterThanOrEqualTo(field().getMaxY());
    assertThat(list().getWidth()).isCloseTo(480, within(1.0));
  }

  @Test
  void theListIsAsWideAsAFieldWiderThanTheNames(Robot robot) {
    robot.interact(() -> who.setMaxWidth(280));
    stand(robot, NodeOrientation.LEFT_TO_RIGHT, Pos.TOP_LEFT, 200, 200);
    robot.write("ben");
    assertThat(list().getWidth()).isCloseTo(field().getWidth(), within(1.0));
  }

  @Test
  void rightToLeftTheListStartsAtTheRightEndOfTheField(Robot robot) {
    stand(robot, NodeOrientation.RIGHT_TO_LEFT, Pos.TOP_LEFT, 600, 200);
    robot.type(KeyCode.DOWN);
    assertThat(list().getMaxX()).isCloseTo(field().getMaxX(), within(1.0));
    assertThat(list().getMinX()).isLessThan(field().getMinX());
    assertThat(list().getMinY()).isGreaterThanOrEqualTo(field().getMaxY());
  }

  @Test
  void theListFollowsTheTextToTheOtherEndOfTheField(Robot robot) {
    stand(robot, NodeOrientation.RIGHT_TO_LEFT, Pos.TOP_RIGHT, 400, 200);
    robot.type(KeyCode.DOWN);
    assertThat(list().getMaxX()).isCloseTo(field().getMaxX(), within(1.0));
    robot.write("a");
    assertThat(list().getMinX()).isCloseTo(field().getMinX(), within(1.0));
  }

  @Test
  void atTheRightScreenEdgeTheListMovesInward(Robot robot) {
    stand(robot, NodeOrientation.LEFT_TO_RIGHT, Pos.TOP_RIGHT, screen.getMaxX() - 300, 200);
    robot.write("a");
    staysOnTheScreen();
    assertThat(list().getWidth()).isCloseTo(480, within(1.0));
  }

  @Test
  void rightToLeftTheListMovesInwardAtTheLeftEdge(Robot robot) {
    stand(robot, NodeOrientation.RIGHT_TO_LEFT, Pos.TOP_RIGHT, screen.getMinX(), 200);
    robot.type(KeyCode.DOWN);
    staysOnTheScreen();
  }

  @Test
  void atTheBottomScreenEdgeTheListOpensAboveTheField(Robot robot) {
    for (var direction : List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
      stand(robot, direction, Pos.BOTTOM_LEFT, 200, screen.getMaxY() - 200);
      robot.type(KeyCode.DOWN);
      assertThat(list().getMaxY()).as("%s", direction).isLessThanOrEqualTo(field().getMinY());
      staysOnTheScreen();
      robot.type(KeyCode.ESCAPE);
    }
  }
}
