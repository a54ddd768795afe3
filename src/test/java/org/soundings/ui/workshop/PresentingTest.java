package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the room sees on the wall or over the window.
@ExtendWith(ApplicationExtension.class)
class PresentingTest {

  @TempDir private Path folder;
  private WorkshopWindow room;

  @Start
  void start(Stage stage) {
    room = new WorkshopWindow(stage, folder);
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }

  @Test
  void whatTheRoomSeesEndsWhenAnotherMeetingComesToTheFront(FxRobot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.F5));
    assertThat(room.screen.on).isTrue();
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.screen.on).isTrue();
    robot.interact(room.model::add);
    assertThat(room.screen.on).isFalse();
    robot.interact(() -> room.press(KeyCode.F5));
    assertThat(room.screen.on).isTrue();
  }

  @Test
  void whatStaysInFrontIsAskedOfTheKeysAsTheyAreNow(FxRobot robot) {
    room.screen.there = false;
    room.view.keys().change("next step", "X");
    room.view.keys().change("present", "G");
    room.view.keys().change("action", "N");
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.G));
    robot.interact(() -> room.pressInTheRoom(KeyCode.X));
    assertThat(room.model.hold().content().at()).isEqualTo(1);
    assertThat(room.screen.on).isTrue();
    robot.interact(() -> room.pressInTheRoom(KeyCode.G));
    assertThat(room.screen.on).isFalse();
    robot.interact(() -> room.press(KeyCode.G));
    robot.interact(() -> room.pressInTheRoom(KeyCode.N));
    assertThat(room.screen.on).isFalse();
  }
}
