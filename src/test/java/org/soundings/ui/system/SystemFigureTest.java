package org.soundings.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.report.figure.FigureData;
import org.soundings.report.picture.Drawing;
import org.soundings.report.picture.Layout;
import org.soundings.ui.Stages;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// The drawing is readable: names have one size, lines cross no name, and everything is in view.
@WindowTest
class SystemFigureTest {

  private final List<SystemElement> opened = new ArrayList<>();
  private final List<String> joined = new ArrayList<>();
  private final SystemFigure figure =
      new SystemFigure(opened::add, (from, to) -> joined.add(from + " > " + to));
  private SystemModel system = SystemModel.EMPTY;
  private Drawing drawing = Drawing.EMPTY;

  @Start
  void start(Stage stage) throws IOException {
    system = system.with(Zone.begin("edge", 1, "Managed services"));
    component("monitoring", "edge");
    component("a", "edge");
    component("source", "");
    component("b", "");
    for (String to : new String[] {"monitoring", "a", "b"}) {
      system =
          system.with(
              DataFlow.begin(
                  system.newDataFlowId("source", to), system.nextDataFlow(), "source", to));
    }
    drawing = Layout.of(system);
    figure.show(new FigureData.Flows(drawing, Set.of()), java.util.Optional.empty());
    var scene = new Scene(new StackPane(figure), 400, 400);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  private void component(String id, String zone) {
    system =
        system.with(
            Component.begin(id, system.nextComponent(), id, Component.Kind.WORKLOAD)
                .withZone(zone));
  }

  private void draw(Robot robot, double scale) {
    robot.interact(() -> figure.getScene().getWindow().setWidth(drawing.width() * scale));
    WindowThread.settle();
  }

  private Stream<Node> styled(String style) {
    return figure.getChildren().stream().filter(node -> node.getStyleClass().contains(style));
  }

  private Node box(String id) {
    List<Node> boxes = styled("system-box").toList();
    for (int i = 0; i < boxes.size(); i++) {
      if (drawing.boxes().get(i).id().equals(id)) {
        return boxes.get(i);
      }
    }
    throw new AssertionError("no box " + id);
  }

  @Test
  void draggingFromBoxToBoxConnectsThem(Robot robot) {
    draw(robot, 1);
    robot.moveTo(box("a")).press(MouseButton.PRIMARY).moveBy(20, 20).moveTo(box("b"));
    assertThat(styled("system-drawn")).hasSize(1);
    assertThat(styled("target")).hasSize(3);
    assertThat(styled("over")).containsExactly(box("b"));
    robot.release(MouseButton.PRIMARY);
    assertThat(joined).containsExactly("a > b");
    assertThat(styled("system-drawn")).isEmpty();
    assertThat(styled("target")).isEmpty();
    assertThat(opened).isEmpty();
  }

  @Test
  void clickingABoxOpensIt(Robot robot) {
    draw(robot, 1);
    robot.clickOn(
        styled("system-name")
            .filter(each -> ((Text) each).getText().equals("a"))
            .findFirst()
            .orElseThrow());
    assertThat(opened).containsExactly(new SystemElement.OfComponent("a"));
    assertThat(joined).isEmpty();
  }

  @Test
  void escapeOrReleaseOnEmptySpaceCancelsADrag(Robot robot) {
    draw(robot, 1);
    robot.moveTo(box("a")).press(MouseButton.PRIMARY).moveTo(box("b")).type(KeyCode.ESCAPE);
    assertThat(styled("system-drawn")).isEmpty();
    robot.release(MouseButton.PRIMARY);
    robot.moveTo(box("a")).press(MouseButton.PRIMARY).moveTo(box("b")).moveBy(0, 30);
    robot.release(MouseButton.PRIMARY);
    assertThat(joined).isEmpty();
    assertThat(opened).isEmpty();
  }

  @Test
  void nothingIsConnectedInAReadOnlyAssessment(Robot robot) {
    draw(robot, 1);
    robot.interact(() -> Editing.shut(figure));
    robot.moveTo(box("a")).press(MouseButton.PRIMARY).moveTo(box("b"));
    assertThat(styled("system-drawn")).isEmpty();
    robot.release(MouseButton.PRIMARY);
    assertThat(joined).isEmpty();
  }

  @Test
  void allNamesHaveTheSameFontSize(Robot robot) {
    draw(robot, 0.6);
    assertThat(styled("system-name").map(node -> ((Text) node).getFont().getSize()).distinct())
        .hasSize(1);
  }

  @Test
  void noLineCrossesTheTitleOfAZone(Robot robot) {
    draw(robot, 0.6);
    Node title = styled("system-zone-title").findFirst().orElseThrow();
    Node ground = styled("system-zone-behind").findFirst().orElseThrow();
    Bounds words = title.getBoundsInParent();
    Bounds hidden = ground.getBoundsInParent();
    assertThat(hidden.getMinX()).isLessThan(words.getMinX() - 2);
    assertThat(hidden.getMaxX()).isGreaterThan(words.getMaxX() + 2);
    assertThat(hidden.getHeight()).isGreaterThan(words.getHeight() - 0.1);
    int at = figure.getChildren().indexOf(ground);
    assertThat(styled("system-line").map(figure.getChildren()::indexOf))
        .isNotEmpty()
        .allMatch(line -> line < at);
    assertThat(figure.getChildren().indexOf(title)).isGreaterThan(at);
  }

  @Test
  void theFigureHeightIsLimitedToTheVisibleArea(Robot robot) {
    draw(robot, 1.4);
    double sight = drawing.height() * 1.25;
    assertThat(figure.prefHeight(-1)).isGreaterThan(sight);
    robot.interact(() -> figure.keepWithin(sight));
    assertThat(figure.prefHeight(-1)).isLessThanOrEqualTo(sight);
  }

  @Test
  void theFigureKeepsAMinimumHeightForItsText(Robot robot) {
    draw(robot, 1.4);
    robot.interact(() -> figure.keepWithin(40));
    assertThat(figure.prefHeight(-1)).isGreaterThan(drawing.height());
  }
}
