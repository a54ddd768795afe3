package org.soundings.ui.workshop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.workshop.InSession;

/// What the room sees on the wall or over the window.
class PresentationModeTest extends InSession {

  @Test
  void thePresentationEndsWhenAnotherSessionIsSelected(Robot robot) {
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
  void thePresentationFollowsChangedShortcuts(Robot robot) {
    room.screen.there = false;
    room.view.keys().change("next agenda item", "X");
    room.view.keys().change("present", "G");
    room.view.keys().change("action", "N");
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.G));
    robot.interact(() -> room.pressInTheRoom(KeyCode.X));
    assertThat(room.model.run().content().at()).isEqualTo(1);
    assertThat(room.screen.on).isTrue();
    robot.interact(() -> room.pressInTheRoom(KeyCode.G));
    assertThat(room.screen.on).isFalse();
    robot.interact(() -> room.press(KeyCode.G));
    robot.interact(() -> room.pressInTheRoom(KeyCode.N));
    assertThat(room.screen.on).isFalse();
  }
}
