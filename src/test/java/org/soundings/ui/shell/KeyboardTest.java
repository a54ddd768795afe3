package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Person;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// Everything works by keyboard, and every Tab stop has a name.
class KeyboardTest extends InWindow {

  @Test
  void anAssessmentIsCreatedWithoutAMouse(Robot robot) {
    window.begin(robot);
    assertThat(window.assessment().profile().title()).isEqualTo("Tidemark");
    assertThat(window.assessment().profile().occasion()).isEqualTo("autumn");
    assertThat(Files.exists(folder().resolve("assessment.yaml"))).isTrue();

    // The first step is the scope; the caret is in its first field.
    robot.write("It settles payments.").type(KeyCode.TAB).write("The ledger.").type(KeyCode.TAB);
    TestWindow.until(
        "the scope",
        () ->
            window
                .shell
                .context()
                .orElseThrow()
                .assessment()
                .profile()
                .scope()
                .data()
                .equals("The ledger."));
    assertThat(window.assessment().profile().scope().purpose()).isEqualTo("It settles payments.");
  }

  @Test
  void severalQuestionsGetOneStatusFromTheTable(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.QuestionTable());
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
    robot.type(KeyCode.DIGIT5).write("After the move.").type(KeyCode.ENTER);
    TestWindow.until(
        "three answers",
        () ->
            window.shell.context().orElseThrow().assessment().answers().values().stream()
                    .filter(
                        answer ->
                            answer.state().equals(new AnswerState.Deferred("After the move.")))
                    .count()
                == 3);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(window.assessment().answers()).isEmpty();
  }

  @Test
  void everyFocusableNodeHasANameOnEveryScreen(Robot robot) {
    window.begin(robot);
    var nameless = new ArrayList<String>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      nameless(place).forEach(nameless::add);
    }
    assertThat(nameless).isEmpty();
  }

  private Stream<String> nameless(Place place) {
    List<Node> stops = TestWindow.onWindowThread(window::stops);
    assertThat(stops).as("stops of " + place).isNotEmpty();
    return stops.stream().filter(stop -> name(stop).isBlank()).map(stop -> place + ": " + stop);
  }

  @Test
  void initialFocusLeavesScreenShortcutsUsable(Robot robot) {
    window.begin(robot);
    var deaf = new ArrayList<Place>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      boolean hasKeys = !window.frame().screen().keys().changeable().isEmpty();
      if (hasKeys && Focus.takesKeys(focused())) {
        deaf.add(place);
      }
    }
    assertThat(deaf).isEmpty();
  }

  @Test
  void aFocusableNodeWithoutANameIsDetected(Robot robot) {
    window.begin(robot);
    var place = new Place.Overview();
    window.go(robot, place);
    assertThat(nameless(place)).isEmpty();
    robot.interact(() -> window.plant(new Button()));
    assertThat(nameless(place)).hasSize(1);
  }

  @Test
  void altDigitsOpenScreensAndF6CyclesPanes(Robot robot) {
    window.begin(robot);
    for (int place = 1; place <= 8; place++) {
      KeyCode digit = KeyCode.values()[KeyCode.DIGIT1.ordinal() + place - 1];
      robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
      walkPanes(robot);
    }
  }

  @Test
  void everyContextStepStartsInItsFirstFieldAndHasPanes(Robot robot) {
    window.begin(robot);
    assertThat(focused().getAccessibleText()).isEqualTo("Purpose");
    walkPanes(robot);
    nextStep(robot);
    assertThat(isInside(focused(), 0)).isTrue();
    walkPanes(robot);
    nextStep(robot);
    assertThat(focused().getAccessibleText()).isEqualTo("Name or role");
    walkPanes(robot);
    nextStep(robot);
    assertThat(focused().getAccessibleText()).isEqualTo("Image scan, in days");
    walkPanes(robot);
    nextStep(robot);
    assertThat(window.frame().at().screen()).isEqualTo("questions");
    assertThat(isInside(focused(), 0)).isTrue();
  }

  @Test
  void anInvalidNumberOfDaysStaysWhileOthersAreTyped(Robot robot) {
    window.begin(robot);
    robot.interact(
        () ->
            TestWindow.nodes(window.frame().screen().node())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> String.valueOf(button.getAccessibleText()).contains("Evidence"))
                .findFirst()
                .orElseThrow()
                .fire());
    assertThat(focused().getAccessibleText()).isEqualTo("Image scan, in days");
    var scan = (TextField) focused();
    robot.write("x3").type(KeyCode.ENTER).write("14").type(KeyCode.ENTER);
    assertThat(scan.getText()).isEqualTo("x3");
    assertThat(window.assessment().profile().validity())
        .isEqualTo(Validity.DEFAULT.with(ValidityCategory.CONFIGURATION, 14));
  }

  @Test
  void aPartlyFilledFormIsAddedWhenTheStepIsLeft(Robot robot) {
    window.begin(robot);
    nextStep(robot);
    nextStep(robot);
    robot.write("Operator").type(KeyCode.ENTER).write("runs the clusters");
    nextStep(robot);
    assertThat(window.assessment().profile().people())
        .containsExactly(new Person("Operator", "runs the clusters", "developer"));
  }

  @Test
  void tabMovesBetweenPerspectivesAndEscapeLeavesThem(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.F6).write("first").type(KeyCode.TAB).write("second");
    robot.type(KeyCode.ESCAPE, KeyCode.DIGIT3, KeyCode.ESCAPE);
    Answer answer = window.assessment().answer("core", "core-host-mounts");
    assertThat(answer.perspectiveText("developer")).isEqualTo("first");
    assertThat(answer.perspectiveText("operator")).isEqualTo("second");
    assertThat(answer.state()).isEqualTo(new AnswerState.DontKnow("", null));
  }

  @Test
  void screenShortcutsFollowTheOrderOfTheNavigationRail(Robot robot) {
    window.begin(robot);
    var screens = new ArrayList<String>();
    for (KeyCode digit : List.of(KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT0)) {
      robot.press(KeyCode.ALT).type(digit).release(KeyCode.ALT);
      screens.add(window.frame().at().screen());
    }
    assertThat(screens).containsExactly("evidence", "workshop", "actions", "report");
  }

  @Test
  void aBracketTypedWithAltGrDoesNotNavigate(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.N).press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.DIGIT7);
    robot.release(KeyCode.CONTROL, KeyCode.ALT);
    assertThat(window.frame().at()).isEqualTo(new Place.Question("core-host-mounts"));
  }

  @Test
  void altGrWithTheVKeyPastesNothing(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "$ ls")));
    robot.type(KeyCode.N).press(KeyCode.CONTROL, KeyCode.ALT).type(KeyCode.V);
    robot.release(KeyCode.CONTROL, KeyCode.ALT);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
    robot.type(KeyCode.ESCAPE).press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen))
        .as("what Ctrl V does there")
        .isTrue();
  }

  @Test
  void tabContinuesFromTheTextLeftByEscape(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.interact(() -> window.named("Conclusion").requestFocus());
    robot.write("It is so.").type(KeyCode.ESCAPE, KeyCode.TAB);
    assertThat(focused().getAccessibleText()).startsWith("Open");
  }

  @Test
  void theKeyboardLeadsFromTheConclusionToTheConfidence(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.C).write("Two agents mount it.").type(KeyCode.ESCAPE, KeyCode.DIGIT2);
    assertThat(focused().getAccessibleText()).isEqualTo("Effective");
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.RIGHT);
    Answer answer = window.assessment().answer("core", "core-host-mounts");
    assertThat(answer.conclusion()).isEqualTo("Two agents mount it.");
    assertThat(answer.state())
        .isEqualTo(
            new AnswerState.Answered(
                AnswerState.Rating.MOSTLY_EFFECTIVE, AnswerState.Confidence.FAIRLY_SURE));
  }

  @Test
  void aQuestionFoundBySearchIsFocusedInTheTree(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.F6).write("first").type(KeyCode.ESCAPE);
    window.search(robot, "seccomp");
    assertThat(isInside(focused(), 0)).isTrue();
    assertThat(focused().getStyleClass()).contains("chosen");
    assertThat(focused().getUserData()).isNotEqualTo("core-host-mounts");
  }

  @Test
  void steppingKeepsFocusInTheTreeWhenAChapterCollapses(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Questions(Optional.empty()));
    for (int step = 0; step < 25; step++) {
      robot.type(KeyCode.J);
      assertThat(focused().getStyleClass()).as("step %d", step).contains("chosen");
    }
    for (int step = 0; step < 25; step++) {
      robot.type(KeyCode.K);
      assertThat(focused().getStyleClass()).as("step %d back", step).contains("chosen");
    }
  }

  /// Moves through all focusable panes with F6, and back once.
  private void walkPanes(Robot robot) {
    List<? extends Parent> panes =
        TestWindow.onWindowThread(
            () ->
                window.frame().screen().panes().stream()
                    .filter(pane -> Focus.first(pane).isPresent())
                    .toList());
    Node start = focused();
    int at = 0;
    while (!Focus.isInside(panes.get(at), start)) {
      at++;
    }
    for (int step = 1; step < panes.size(); step++) {
      robot.type(KeyCode.F6);
      assertThat(Focus.isInside(panes.get((at + step) % panes.size()), focused()))
          .as("pane %d of %s", step, window.frame().screen())
          .isTrue();
    }
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertThat(Focus.isInside(panes.get(Math.floorMod(at - 2, panes.size())), focused())).isTrue();
  }

  @Test
  void questionMarkShowsAllShortcutsAndEscapeClosesThem(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Questions(Optional.empty()));
    robot.write("?");
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
  }

  private static void nextStep(Robot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  private Path folder() {
    return window.shell.context().orElseThrow().open().folder().path();
  }

  private boolean isInside(Node node, int pane) {
    return TestWindow.onWindowThread(
        () -> Focus.isInside(window.frame().screen().panes().get(pane), node));
  }

  private static String name(Node node) {
    String text = node.getAccessibleText();
    if (text != null && !text.isBlank()) {
      return text;
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }
}
