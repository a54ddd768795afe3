package org.soundings.ui.control.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Panes next to each other have lines between them. Panes below each other have none at their
/// sides.
@WindowTest
class ResponsiveColumnsTest {

  private final Region left = new Region();
  private final Region right = new Region();
  private ResponsiveColumns beside;
  private Scene scene;
  private Color line;

  @Start
  void start(Stage stage) throws IOException {
    var theme = new WindowTheme(Themes.bundled().value());
    theme.choose("contrast");
    line =
        Color.web(
            Themes.bundled().value().theme("contrast").orElseThrow().colours().get("-s-border"));
    left.getStyleClass().addAll("pane", "pane-left");
    left.setPrefSize(200, 100);
    right.getStyleClass().addAll("pane", "pane-right");
    right.setPrefSize(200, 100);
    beside = new ResponsiveColumns().left(left).centre(new Region()).right(right);
    scene = new Scene(new StackPane(beside), 1000, 500);
    theme.wear(scene);
  }

  @Test
  void panesSideBySideHaveALineBetweenThem(Robot robot) {
    robot.interact(this::settle);
    assertThat(colours(left)).contains(line);
    assertThat(colours(right)).contains(line);
  }

  @Test
  void stackedPanesHaveNoSideLines(Robot robot) {
    robot.interact(
        () -> {
          beside.setMaxSize(600, 400);
          settle();
        });
    assertThat(colours(left)).doesNotContain(line);
    assertThat(colours(right)).doesNotContain(line);
  }

  /// Lays out the panes twice, because the first layout can change them.
  private void settle() {
    for (int round = 0; round < 2; round++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  /// The colours along a line from the left to the right edge of a pane.
  private static Stream<Color> colours(Region pane) {
    return onWindowThread(
        () -> {
          PixelReader pixels = pane.snapshot(null, null).getPixelReader();
          return Stream.iterate(0, x -> x < (int) pane.getWidth(), x -> x + 1)
              .map(x -> pixels.getColor(x, (int) pane.getHeight() / 2))
              .toList()
              .stream();
        });
  }

  private static <T> T onWindowThread(Callable<T> question) {
    return WindowThread.ask(question);
  }
}
