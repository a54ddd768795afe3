package org.soundings.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.pack.Question;
import org.soundings.ui.HandClock;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.ScreenContext;

/// Six people around one laptop, with hands that type and a clock that goes on when it is told to.
final class SixPersonSession {

  static final List<String> PEOPLE = List.of("Ada", "Ben", "Eve", "Kim", "Lou", "Max");

  /// The key for "don't know".
  static final int DONT_KNOW = 0;

  final TestWindow window;
  private final HandClock clock = new HandClock(SmallWorld.NOW);
  private final Path home;

  SixPersonSession(Stage stage, Path home) throws IOException {
    this.home = home;
    window = new TestWindow(stage, home, clock);
  }

  ScreenContext context() {
    return TestWindow.onWindowThread(() -> window.shell.context().orElseThrow());
  }

  Session session() {
    return window.assessment().sessions().getLast();
  }

  void pass(int minutes) {
    clock.pass(Duration.ofMinutes(minutes));
  }

  /// Creates an assessment and prepares a session of an hour with all six.
  void prepare(Robot robot) {
    window.begin(robot);
    robot.interact(this::skipQuestionsWithoutThreats);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT7).release(KeyCode.ALT);
    choose(robot, "Prepare session");
    focus(robot, "45 minutes");
    robot.type(KeyCode.RIGHT, KeyCode.SPACE);
    focus(robot, "New participant");
    for (int i = 0; i < PEOPLE.size(); i++) {
      // The responsibility is optional.
      robot.write(PEOPLE.get(i)).type(KeyCode.ENTER, KeyCode.ENTER);
      if (i == 2 || i == 4) {
        // Two people represent each perspective: developer, operator, security.
        robot.type(KeyCode.RIGHT);
      }
      robot.type(KeyCode.ENTER);
    }
    robot.type(KeyCode.ESCAPE);
  }

  /// The session votes on a threat of its first question.
  private void skipQuestionsWithoutThreats() {
    var context = window.shell.context().orElseThrow();
    for (Question question : context.library().questions().toList()) {
      if (question.threats().isEmpty()) {
        var skipped =
            Answer.open(question.pack(), question.id())
                .withState(new AnswerState.NotApplicable("Discussed before."));
        context.workbench().edit("skipped", a -> a.withAnswer(skipped));
      }
    }
  }

  /// Focuses the node whose accessible name starts with this text.
  void focus(Robot robot, String beginning) {
    robot.interact(() -> stop(beginning).requestFocus());
  }

  /// The same, and presses it.
  void choose(Robot robot, String beginning) {
    focus(robot, beginning);
    robot.type(KeyCode.SPACE);
  }

  /// Whether the node whose accessible name starts with this text looks selected.
  boolean isChosen(String beginning) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.frame().screen().node())
                .filter(TestWindow::isShown)
                .filter(node -> name(node).startsWith(beginning))
                .anyMatch(node -> node instanceof Toggle toggle && toggle.isSelected()));
  }

  private Node stop(String beginning) {
    return window.stops().stream()
        .filter(node -> name(node).startsWith(beginning))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "nothing is called %s but %s"
                        .formatted(
                            beginning,
                            window.stops().stream().map(SixPersonSession::name).toList())));
  }

  private static String name(Node node) {
    String aloud = node.getAccessibleText();
    return aloud == null && node instanceof Labeled labeled
        ? String.valueOf(labeled.getText())
        : String.valueOf(aloud);
  }

  /// One vote, from handing over the laptop to submitting.
  ///
  /// @param option from 1, as its key
  /// @param sure one of `u`, `f`, `s`
  static void vote(Robot robot, int option, char sure) {
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.getKeyCode(String.valueOf(option)));
    robot.type(KeyCode.getKeyCode(String.valueOf(sure).toUpperCase(Locale.ROOT)));
    robot.type(KeyCode.ENTER);
  }

  /// One "don't know" vote, which needs no further input.
  ///
  /// @param key the key after that of the last level
  static void doNotKnow(Robot robot, int key) {
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.getKeyCode(String.valueOf(key)));
    robot.type(KeyCode.ENTER);
  }

  /// Writes everything, and says what could be read or heard then.
  ShownContent shownContent() {
    TestWindow.until("everything on disk", context().open()::saveNow);
    // The line that says so follows a moment later.
    TestWindow.until(
        "the line of state", () -> !ShownContent.now(home).spoken().contains("Saving …"));
    return now();
  }

  private ShownContent now() {
    return TestWindow.onWindowThread(() -> ShownContent.now(home));
  }
}
