package org.soundings.ui.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;

/// The pages for handing over the laptop can be read and used in a window that is too low for them.
@WindowTest
class HandOverTest {

  private static final String LONG = "Who would notice, and how soon? ".repeat(100);

  private HandOver page;
  private Button done;
  private Scene scene;

  @Start
  void start(Stage stage) {
    page = new HandOver();
    done = new Button("Done");
    scene = new Scene(page, 640, 360);
  }

  @Test
  void aLongPageStartsAtItsTopAndScrollsToItsEnd(Robot robot) {
    var words = Labels.wrapped(LONG, "question-text");
    robot.interact(
        () -> {
          page.show(words, words, done);
          settle();
        });
    assertThat(bounds(words).getMinY()).isNotNegative();
    assertThat(bounds(done).getMaxY()).isGreaterThan(360);
    robot.interact(
        () -> {
          ((ScrollPane) page.lookup(".scroll-pane")).setVvalue(1);
          settle();
        });
    assertThat(bounds(done).getMaxY()).isLessThanOrEqualTo(360);
  }

  @Test
  void theFocusRingIsNotClipped(Robot robot) {
    robot.interact(
        () -> {
          page.ask("Ada", LONG, () -> {});
          settle();
        });
    Node mine = page.lookup(".button");
    Node sight = page.lookup(".viewport");
    assertThat(bounds(mine).getMinX() - bounds(sight).getMinX()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void thePageIsLargerInALargerWindowWithoutScalingTheText(Robot robot) {
    var editor = new MarkdownEditor("What you think", "One thought per line.", 6);
    robot.interact(
        () -> {
          page.show(done, editor, done);
          scene.setRoot(new Group());
          page.resize(1280, 720);
          new Scene(new Pane(page), 1920, 1080);
          settle(page);
        });
    double before = bounds(done).getHeight();
    robot.interact(
        () -> {
          page.resize(1920, 1080);
          settle(page);
        });
    assertThat(bounds(done).getHeight()).isCloseTo(1.5 * before, within(1.0));
    Node area = editor.lookup(".rich-text-area");
    assertThat(area.getLocalToSceneTransform().getMxx())
        .as("laid out as it is drawn")
        .isCloseTo(1, within(0.01));
  }

  private static void settle(Region page) {
    for (int round = 0; round < 2; round++) {
      page.getParent().applyCss();
      page.layout();
    }
  }

  private void settle() {
    for (int round = 0; round < 2; round++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private static Bounds bounds(Node node) {
    Callable<Bounds> question = () -> node.localToScene(node.getLayoutBounds());
    return WindowThread.ask(question);
  }
}
