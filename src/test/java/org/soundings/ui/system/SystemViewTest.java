package org.soundings.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.form.AddOverlay;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Nothing on the screen moves when another part of the model is selected.
@WindowTest
class SystemViewTest {

  @TempDir Path folder;
  private SystemViewModel model;
  private SystemView view;

  @Start
  void start(Stage stage) throws IOException {
    ScreenContext context = SmallWorld.emptyContext(folder.resolve("a"));
    context.workbench().edit("system", a -> a.changingSystem(SystemViewTest::withContent));
    model = new SystemViewModel(context, _ -> {});
    view =
        new SystemView(
            model, List::of, _ -> {}, new AddOverlay(new NoOverlays(), context.work().notices()));
    var scene = new Scene(view.node(), 1200, 480);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
    model.refresh();
  }

  private static SystemModel withContent(SystemModel system) {
    return system
        .with(Zone.begin("short", 1, "Edge"))
        .with(
            Zone.begin("long", 2, "Services that a provider runs for the team in another country"))
        .with(Component.begin("plain", 1, "Web", Component.Kind.WORKLOAD).withZone("short"))
        .with(
            Component.begin("wordy", 2, "A component of a very long name", Component.Kind.REGISTRY)
                .withZone("long")
                .withDescription("It holds all images. ".repeat(12)));
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(SystemViewTest::below))
        : Stream.of(node);
  }

  private List<Double> places(Robot robot, String id) {
    robot.interact(() -> model.open(id));
    WindowThread.settle();
    return Stream.of("Type", "Trust zone", "Technology", "Image", "Purpose")
        .map(this::top)
        .toList();
  }

  private double top(String words) {
    Node form =
        below(view.node()).filter(ComponentPane.class::isInstance).findFirst().orElseThrow();
    Node label =
        below(form)
            .filter(each -> each instanceof Label text && text.getText().equals(words))
            .findFirst()
            .orElseThrow();
    return label.localToScene(label.getLayoutBounds()).getMinY();
  }

  private ScrollPane sheet() {
    return below(view.node())
        .filter(
            each ->
                each instanceof ScrollPane pane
                    && pane.getContent() != null
                    && pane.getContent().getStyleClass().contains("list-sheet"))
        .map(ScrollPane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private double figureTop() {
    Node figure =
        below(view.node()).filter(SystemFigure.class::isInstance).findFirst().orElseThrow();
    return figure.localToScene(figure.getLayoutBounds()).getMinY();
  }

  @Test
  void fieldsKeepTheirPositionsBetweenComponents(Robot robot) {
    List<Double> plain = places(robot, "plain");
    assertThat(plain).isSorted();
    assertThat(places(robot, "wordy")).isEqualTo(plain);
  }

  @Test
  void theFigureKeepsItsPositionWhenItsFormShrinks(Robot robot) {
    places(robot, "wordy");
    robot.interact(() -> sheet().setVvalue(1));
    WindowThread.settle();
    double before = figureTop();
    robot.interact(() -> model.open(new SystemElement.OfZone("short")));
    WindowThread.settle();
    assertThat(figureTop()).isEqualTo(before);
    assertThat(before).isNegative();
  }

  private static final class NoOverlays implements Overlays {
    @Override
    public void open(String name, Parent content, Node firstFocus) {}

    @Override
    public void open(String name, Parent content, Node firstFocus, Runnable closed) {}

    @Override
    public void close() {}
  }
}
