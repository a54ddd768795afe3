package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Plan;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// Every digit and every letter at every side of a workshop: what a choice has the focus for means
/// nothing else, and none creates or decides anything.
class LettersInASessionTest extends InSessionWindow {

  /// Items that a letter must not create.
  private record Made(
      int sessions,
      List<Estimate> estimates,
      List<DealtCard> cards,
      List<SilentRound> silent,
      List<Workshop.Agreed> agreed,
      List<Workshop.Parked> parked,
      List<Action> actions,
      Map<ThreatId, Decision> decisions,
      Map<?, Answer> answers) {

    static Made of(Assessment now) {
      Workshop last = now.sessions().getLast().workshop();
      return new Made(
          now.sessions().size(),
          last.estimates(),
          last.cards(),
          last.silentRounds(),
          last.agreed(),
          last.parked(),
          now.actions(),
          now.decisions(),
          now.answers());
    }
  }

  /// The current state: the screen of the window, and the tab of the session.
  private record Seen(Place place, boolean overlaid, List<String> sides) {}

  private static Stream<KeyCode> keys() {
    return Stream.of(KeyCode.values()).filter(key -> key.isDigitKey() || key.isLetterKey());
  }

  @Test
  void noShortcutActsWhileAChoiceHasFocus(Robot robot) {
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

  @Test
  void noLetterKeyCreatesOrDecidesAnything(Robot robot) {
    room.prepare(robot);
    assertThat(making(robot, KeyCode.DIGIT1)).as("prepare").isEmpty();
    assertThat(making(robot, KeyCode.DIGIT2)).as("hold").isEmpty();
    revealVotes(robot);
    // The decision is complete, so a key that moves the focus to its button would let a space press
    // it.
    decideAllButTheButton(robot);
    assertThat(making(robot, KeyCode.DIGIT2)).as("hold, before it is decided").isEmpty();
    assertThat(making(robot, KeyCode.DIGIT3)).as("close").isEmpty();
  }

  @Test
  void timeIsExtendedOnlyOnTheRunTab(Robot robot) {
    room.prepare(robot);
    go(robot, KeyCode.DIGIT1);
    Plan planned = room.session().workshop().plan();
    robot.interact(() -> stroke(KeyCode.M));
    assertThat(room.session().workshop().plan()).isEqualTo(planned);
    robot.interact(() -> stroke(KeyCode.M));
    assertThat(room.session().workshop().plan()).as("held now").isNotEqualTo(planned);
  }

  /// Types every key at every option row of the current tab.
  private List<String> strayKeys(Robot robot) {
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

  /// One focus stop of each option row except the tabs of the session.
  private List<Node> choices() {
    return room.window.stops().stream()
        .filter(node -> node.getParent() instanceof Segments<?> && !node.isDisabled())
        .filter(node -> !"Session phase".equals(node.getParent().getAccessibleText()))
        .toList();
  }

  private boolean strays(Node choice, KeyCode key) {
    choice.requestFocus();
    Seen before = seen();
    stroke(key);
    return !before.equals(seen());
  }

  /// Types every key and then a space on a tab, with the focus at its initial position.
  private List<String> making(Robot robot, KeyCode side) {
    var making = new ArrayList<String>();
    keys()
        .forEach(
            key -> {
              go(robot, side);
              Made before = Made.of(room.window.assessment());
              robot.interact(() -> stroke(key));
              robot.interact(() -> stroke(KeyCode.SPACE));
              if (!before.equals(Made.of(room.window.assessment()))) {
                making.add(key.getName());
              }
              leave(robot);
            });
    return making;
  }

  private void revealVotes(Robot robot) {
    go(robot, KeyCode.DIGIT2);
    robot.type(KeyCode.N, KeyCode.V).type(KeyCode.ENTER);
    for (int i = 0; i < SixPersonSession.PEOPLE.size(); i++) {
      SixPersonSession.vote(robot, 2, 's');
    }
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.F5);
    assertThat(choicesNamed("effective")).isPositive();
  }

  private void decideAllButTheButton(Robot robot) {
    robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.TAB).write("Two agents.");
    room.focus(robot, "Conclusion");
    robot.write("It is so.").type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.ESCAPE);
    assertThat(room.session().workshop().estimates().getFirst().outcome()).isNull();
  }

  private long choicesNamed(String name) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(room.window.frame().screen().node())
                .filter(TestWindow::isShown)
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
                .count());
  }

  /// Closes the item that a key has opened.
  private void leave(Robot robot) {
    robot.interact(
        () -> {
          room.window.shell.overlay().close();
          if (Focus.isText(room.window.shell.getScene().getFocusOwner())) {
            stroke(KeyCode.ESCAPE);
          }
        });
  }

  /// Goes to a tab, or opens a form there, from a position at which shortcuts work.
  private void go(Robot robot, KeyCode key) {
    robot.interact(
        () -> {
          var sides = (Parent) room.window.named("Session phase");
          Focus.first(sides).orElseThrow().requestFocus();
          stroke(key);
        });
  }

  private Seen seen() {
    return new Seen(
        room.window.frame().at(),
        room.window.shell.overlay().isOpen(),
        Stream.of("PreparePane", "RunPane", "ClosePane", "QuickNotePane")
            .filter(this::isThere)
            .toList());
  }

  private boolean isThere(String pane) {
    return TestWindow.nodes(room.window.frame().screen().node())
        .filter(node -> node.getClass().getSimpleName().equals(pane))
        .anyMatch(TestWindow::isShown);
  }

  /// Presses a key, types its character, and releases it, as a keyboard does.
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
