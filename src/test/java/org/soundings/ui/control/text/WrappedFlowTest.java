package org.soundings.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class WrappedFlowTest {

  /// A flow that records the widths at which it wrapped its text.
  private static final class Counted extends WrappedFlow {
    private final List<Double> measured = new ArrayList<>();

    Counted(Node... runs) {
      super(runs);
    }

    @Override
    double measure(double width) {
      measured.add(width);
      return super.measure(width);
    }
  }

  private final Text run = new Text("Three agents mount it, and nobody knows why. ".repeat(2000));
  private Counted flow;
  private Scene scene;

  @Start
  void start(Stage stage) {
    flow = new Counted(run);
    Node around = flow;
    for (int depth = 0; depth < 6; depth++) {
      HBox.setHgrow(around, Priority.ALWAYS);
      around = new VBox(new HBox(around));
    }
    scene = new Scene((VBox) around, 400, 300);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aLongTextIsMeasuredOncePerWidth(Robot robot) {
    robot.interact(
        () -> {
          for (int round = 0; round < 10; round++) {
            scene.getRoot().requestLayout();
            flow.getParent().requestLayout();
            scene.getRoot().layout();
          }
        });
    assertThat(flow.measured).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void theHeightIsCachedUntilTextOrFontChanges(Robot robot) {
    robot.interact(
        () -> {
          run.setText("Nobody knows who mounts it.");
          double wide = flow.prefHeight(1000);
          double narrow = flow.prefHeight(60);
          assertThat(narrow).isGreaterThan(wide);
          assertThat(flow.prefHeight(1000)).isEqualTo(wide);
          run.setText("Nobody knows who mounts it, and three agents do.");
          double more = flow.prefHeight(60);
          assertThat(more).isGreaterThan(narrow);
          run.setFont(Font.font(3 * run.getFont().getSize()));
          assertThat(flow.prefHeight(60)).isGreaterThan(more);
        });
  }
}
