package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.soundings.app.settings.Appearance;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// The shortcuts of the window on keyboards of other countries, and below an overlay.
class KeysOfTheWindowTest extends InWindow {

  @Test
  void aSlashTypedWithShiftSevenFocusesTheFilter(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.QuestionTable());
    stroke(robot, KeyCode.DIGIT7, true, "/");
    assertThat(focused().getAccessibleText()).isEqualTo("Filter questions");
    assertThat(((TextField) focused()).getText()).isEmpty();
  }

  @Test
  void aSlashFocusesTheFilterWithoutBeingTyped(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.QuestionTable());
    stroke(robot, KeyCode.SLASH, false, "/");
    assertThat(focused().getAccessibleText()).isEqualTo("Filter questions");
    assertThat(((TextField) focused()).getText()).isEmpty();
    stroke(robot, KeyCode.SLASH, false, "/");
    assertThat(((TextField) focused()).getText()).isEqualTo("/");
  }

  @Test
  void slashFocusesTheFilterWhenTheListIsHiddenToo(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    stroke(robot, KeyCode.SLASH, false, "/");
    assertThat(focused().getAccessibleText()).startsWith("Filter questions: ");
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.F9);
    stroke(robot, KeyCode.SLASH, false, "/");
    assertThat(focused().getAccessibleText()).isEqualTo("Filter questions");
    robot.write("kernel 1345");
    assertThat(((TextField) focused()).getText()).isEqualTo("kernel 1345");
    assertThat(window.shell.overlay().isOpen()).isFalse();
  }

  @Test
  void aDigitKeyWithShiftActsAsTheCharacterItTypes(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    stroke(robot, KeyCode.DIGIT4, true, "$");
    assertThat(Focus.isText(focused())).as("the reason is asked").isFalse();
    stroke(robot, KeyCode.DIGIT4, true, "4");
    assertThat(Focus.isText(focused())).as("the reason is asked").isTrue();
  }

  @Test
  void theZoomChangesWhileAnOverlayIsOpen(Robot robot) {
    window.begin(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
    assertThat(window.shell.theme().appearance().zoom()).isEqualTo(110);
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertThat(window.shell.theme().appearance().zoom()).isEqualTo(100);
    assertThat(window.shell.overlay().isOpen()).isTrue();
  }

  @Test
  void theWelcomeScreenListsOnlyItsShortcuts(Robot robot) {
    window.untilPacks();
    robot.write("?");
    assertThat(words()).contains("All shortcuts", "open folder").doesNotContain("undo", "tour");
    robot.type(KeyCode.ESCAPE);
    assertThat(window.shell.overlay().isOpen()).isFalse();
  }

  @Test
  void theWelcomeScreenOffersThemeAndLanguage(Robot robot) {
    window.untilPacks();
    robot.clickOn("Appearance and language");
    robot.clickOn("Dark").clickOn("Deutsch").clickOn("Larger").type(KeyCode.ESCAPE);
    assertThat(window.shell.overlay().isOpen()).isFalse();
    assertThat(window.shell.theme().appearance()).isEqualTo(new Appearance("dark", 110));
    assertThat(window.shell.program().settings().language()).isEqualTo("de");
  }

  /// Presses a key, types its character, and releases it.
  private void stroke(Robot robot, KeyCode key, boolean shift, String typed) {
    fire(robot, KeyEvent.KEY_PRESSED, key, shift, typed);
    fire(robot, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, shift, typed);
    fire(robot, KeyEvent.KEY_RELEASED, key, shift, typed);
  }

  private void fire(
      Robot robot,
      javafx.event.EventType<KeyEvent> type,
      KeyCode key,
      boolean shift,
      String typed) {
    boolean types = type == KeyEvent.KEY_TYPED;
    robot.interact(
        () ->
            Event.fireEvent(
                window.shell.getScene().getFocusOwner(),
                new KeyEvent(
                    type,
                    types ? typed : KeyEvent.CHAR_UNDEFINED,
                    types ? "" : typed,
                    key,
                    shift,
                    false,
                    false,
                    false)));
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  /// The text of the overlay.
  private String words() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell.overlay())
                .filter(Labeled.class::isInstance)
                .map(node -> Optional.ofNullable(((Labeled) node).getText()).orElse(""))
                .collect(java.util.stream.Collectors.joining("\n")));
  }
}
