package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Place;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.Segments;
import org.testfx.api.FxRobot;

/// Every digit and every letter at every side of a workshop: what a choice has the focus for means
/// nothing else.
class LettersInAMeetingTest extends InRoom {

  /// What is in front: where the window is, and which side of the meeting.
  private record Seen(Place place, boolean overlaid, List<String> sides) {}

  private static Stream<KeyCode> keys() {
    return Stream.of(KeyCode.values()).filter(key -> key.isDigitKey() || key.isLetterKey());
  }

  @Test
  void noKeyActsWhileAChoiceHasTheFocusOnAnySide(FxRobot robot) {
    room.prepare(robot);
    assertThat(strayKeys(robot)).as("prepare").isEmpty();
    revealVotes(robot);
    assertThat(strayKeys(robot)).as("hold, with what is decided after a vote").isEmpty();
    go(robot, KeyCode.A);
    assertThat(strayKeys(robot)).as("hold, with an action").isEmpty();
    robot.type(KeyCode.ESCAPE);
    go(robot, KeyCode.DIGIT3);
    assertThat(strayKeys(robot)).as("close").isEmpty();
  }

  /// Strokes every key at every choice of the side in front.
  private List<String> strayKeys(FxRobot robot) {
    var stray = new ArrayList<String>();
    List<Node> choices = TestWindow.onWindowThread(this::choices);
    for (Node choice : choices) {
      robot.interact(
          () ->
              keys()
                  .filter(key -> strays(choice, key))
                  .forEach(key -> stray.add(key + " at " + choice.getAccessibleText())));
    }
    return stray;
  }

  /// One stop of each choice but the sides of the meeting.
  private List<Node> choices() {
    return room.window.stops().stream()
        .filter(node -> node.getParent() instanceof Segments<?> && !node.isDisabled())
        .filter(node -> !"Side of the meeting".equals(node.getParent().getAccessibleText()))
        .toList();
  }

  private boolean strays(Node choice, KeyCode key) {
    choice.requestFocus();
    Seen before = seen();
    stroke(key);
    return !before.equals(seen());
  }

  private void revealVotes(FxRobot robot) {
    go(robot, KeyCode.DIGIT2);
    robot.type(KeyCode.N, KeyCode.V).type(KeyCode.ENTER);
    for (int i = 0; i < Room.PEOPLE.size(); i++) {
      Room.vote(robot, 2, 's');
    }
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.F5);
    assertThat(choicesNamed("holds")).isPositive();
  }

  private long choicesNamed(String name) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(room.window.frame().screen().node())
                .filter(TestWindow::isShown)
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
                .count());
  }

  /// Goes to a side, or opens a form there, from where keys mean something.
  private void go(FxRobot robot, KeyCode key) {
    robot.interact(
        () -> {
          var sides = (Parent) room.window.named("Side of the meeting");
          Focus.first(sides).orElseThrow().requestFocus();
          stroke(key);
        });
  }

  private Seen seen() {
    return new Seen(
        room.window.frame().at(),
        room.window.shell.overlay().isOpen(),
        Stream.of("PreparePane", "HoldPane", "ClosePane", "JotPane")
            .filter(this::isThere)
            .toList());
  }

  private boolean isThere(String pane) {
    return TestWindow.nodes(room.window.frame().screen().node())
        .filter(node -> node.getClass().getSimpleName().equals(pane))
        .anyMatch(TestWindow::isShown);
  }

  /// Presses a key, types what it types, and lets it go, as a keyboard does.
  private void stroke(KeyCode key) {
    String typed = key == KeyCode.SPACE ? " " : key.getName().toLowerCase(Locale.ROOT);
    fire(KeyEvent.KEY_PRESSED, key, typed);
    fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed);
    fire(KeyEvent.KEY_RELEASED, key, typed);
  }

  private void fire(EventType<KeyEvent> type, KeyCode key, String typed) {
    boolean types = type == KeyEvent.KEY_TYPED;
    Event.fireEvent(
        room.window.shell.getScene().getFocusOwner(),
        new KeyEvent(
            type,
            types ? typed : KeyEvent.CHAR_UNDEFINED,
            types ? "" : typed,
            key,
            false,
            false,
            false,
            false));
  }
}
