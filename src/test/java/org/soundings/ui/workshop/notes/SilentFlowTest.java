package org.soundings.ui.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.WorkshopWindow;

/// No single key press ends a silent round for its author.
@WindowTest
class SilentFlowTest {

  @TempDir private Path folder;
  private ScreenContext context;
  private Stage window;
  private SilentViewModel model;
  private SilentFlow flow;
  private boolean ended;

  /// A window that shows its overlay. Esc closes the overlay, as in the program.
  private final Projector projector =
      new Projector() {
        @Override
        public boolean hasSecondScreen() {
          return false;
        }

        @Override
        public void cover(String name, Parent face, Node firstFocus, Runnable closed) {
          face.addEventHandler(
              KeyEvent.KEY_PRESSED,
              key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                  ended = true;
                  closed.run();
                }
              });
          Stages.put(window, new Scene(face, 900, 700));
          window.show();
        }

        @Override
        public void coverAsDrawn(String name, Parent face, Runnable closed) {
          cover(name, face, face, closed);
        }

        @Override
        public void uncover() {
          ended = true;
        }

        @Override
        public void project(String title, Parent face, Runnable closed) {
          throw new AssertionError("there is no second screen");
        }

        @Override
        public void stopProjecting() {}
      };

  @Start
  void start(Stage stage) {
    window = stage;
    context = SmallWorld.context(folder.resolve("a"));
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().add("Ben", "", "developer");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.RUN);
    workshop.run().refresh();
    model = workshop.run().silent();
    flow = new SilentFlow(model, projector, () -> {});
    flow.go();
  }

  @AfterEach
  void close() throws IOException {
    context.open().close();
  }

  @Test
  void escapeLeavesTheTextFirstAndTheRoundSecond(Robot robot) {
    robot.type(KeyCode.ENTER).write("Three agents").type(KeyCode.ESCAPE);
    assertThat(ended).isFalse();
    assertThat(model.content().turn()).contains("Ada");
    assertThat(model.draft("Ada")).isEqualTo("Three agents");
    assertThat(window.getScene().getFocusOwner())
        .isInstanceOfSatisfying(Button.class, done -> assertThat(done.getText()).isEqualTo("Done"));
    robot.type(KeyCode.ESCAPE);
    assertThat(ended).isTrue();
    assertThat(model.content().isOpen()).isFalse();
  }

  /// Both have finished, Ada with a note, and the facilitator has chosen "Keep notes hidden".
  private void writeAndKeepForLater(Robot robot) {
    robot.interact(
        () -> {
          model.write("Ada", "Three agents");
          model.done("Ada");
          model.done("Ben");
          model.stop();
        });
  }

  private List<String> buttons() {
    return WorkshopWindow.inside(window.getScene().getRoot())
        .filter(Button.class::isInstance)
        .map(each -> ((Button) each).getText())
        .toList();
  }

  private void press(Robot robot, String words) {
    robot.interact(
        () ->
            WorkshopWindow.inside(window.getScene().getRoot())
                .filter(each -> each instanceof Button button && button.getText().equals(words))
                .map(Button.class::cast)
                .forEach(Button::fire));
  }

  @Test
  void aFinishedRoundIsRevealedWithoutAskingAgain(Robot robot) {
    writeAndKeepForLater(robot);
    robot.interact(flow::go);
    assertThat(buttons())
        .containsExactly("Reveal notes", "Ask everyone again", "Keep notes hidden");
    assertThat(model.content().in()).isEqualTo(2);
    assertThat(WorkshopWindow.inside(window.getScene().getRoot()))
        .filteredOn(javafx.scene.control.Label.class::isInstance)
        .extracting(each -> ((javafx.scene.control.Label) each).getText())
        .contains("Everyone is done. 1 of them wrote nothing.");
    press(robot, "Reveal notes");
    assertThat(model.content().round()).isPresent();
  }

  @Test
  void participantsAreAskedAgainOnlyOnRequest(Robot robot) {
    writeAndKeepForLater(robot);
    robot.interact(flow::go);
    press(robot, "Ask everyone again");
    assertThat(model.content().turn()).contains("Ada");
    assertThat(model.draft("Ada")).isEqualTo("Three agents");
    assertThat(buttons()).containsExactly("I am Ada");
  }

  @Test
  void participantsAreAskedAgainIfTheyAllWroteNothing(Robot robot) {
    robot.interact(
        () -> {
          model.done("Ada");
          model.done("Ben");
          model.stop();
          flow.go();
        });
    assertThat(buttons()).containsExactly("I am Ada");
  }
}
