package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.Desk;
import org.soundings.ui.Place;
import org.soundings.ui.Projector;
import org.soundings.ui.SmallWorld;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WorkshopViewTest {

  /// A second screen of which is known whether something is on it.
  private static final class SecondScreen implements Projector {
    private boolean on;

    @Override
    public boolean hasSecondScreen() {
      return true;
    }

    @Override
    public void cover(String name, Parent face, Node firstFocus, Runnable closed) {
      throw new AssertionError("there is a second screen");
    }

    @Override
    public void uncover() {}

    @Override
    public void project(String title, Parent face, Runnable closed) {
      on = true;
    }

    @Override
    public void stopProjecting() {
      on = false;
    }
  }

  @TempDir private Path folder;
  private final SecondScreen screen = new SecondScreen();
  private Stage window;
  private Desk desk;
  private WorkshopViewModel model;
  private WorkshopView view;

  @Start
  void start(Stage stage) {
    window = stage;
    desk = SmallWorld.desk(folder.resolve("a"));
    model = new WorkshopViewModel(desk);
    view = new WorkshopView(model, screen, (_, _) -> Optional.empty());
    model.add();
    model.prepare().ask("small-kernel-1");
    stage.setScene(new Scene(new StackPane(view.node()), 900, 700));
  }

  @AfterEach
  void close() throws IOException {
    desk.open().close();
  }

  @Test
  void theClockIsLookedAtOnlyWhileTheScreenIsShown(FxRobot robot) {
    assertThat(view.isTicking()).isFalse();
    robot.interact(window::show);
    assertThat(view.isTicking()).isTrue();
    robot.interact(() -> window.getScene().setRoot(new StackPane()));
    assertThat(view.isTicking()).isFalse();
    robot.interact(() -> window.getScene().setRoot(new StackPane(view.node())));
    assertThat(view.isTicking()).isTrue();
    robot.interact(window::hide);
    assertThat(view.isTicking()).isFalse();
  }

  @Test
  void whatTheRoomSeesEndsWhenAnotherMeetingComesToTheFront(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.F5));
    assertThat(screen.on).isTrue();
    robot.interact(() -> press(KeyCode.N));
    assertThat(screen.on).isTrue();
    robot.interact(model::add);
    assertThat(screen.on).isFalse();
    robot.interact(() -> press(KeyCode.F5));
    assertThat(screen.on).isTrue();
  }

  @Test
  void aMeetingThatWasSearchedForComesToTheFront(FxRobot robot) {
    String first = model.content().current().orElseThrow().id();
    robot.interact(model::add);
    robot.interact(() -> view.open(new Place.Workshop(Optional.of(first))));
    assertThat(model.content().current().orElseThrow().id()).isEqualTo(first);
  }

  private void press(KeyCode code) {
    view.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
