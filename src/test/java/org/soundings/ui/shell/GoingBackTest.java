package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.profile.Person;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Place;

/// Esc closes the innermost open item. If nothing is open, it goes back.
class GoingBackTest extends InWindow {

  @Test
  void escapeReturnsFromAQuestionToTheTableItWasOpenedFrom(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.QuestionTable());
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(window.frame().at()).isInstanceOf(Place.Question.class);
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isEqualTo(new Place.QuestionTable());
  }

  @Test
  void escapeReturnsToNoTextField(Robot robot) {
    window.begin(robot);
    for (FirstStep step : FirstStep.values()) {
      window.go(robot, new Place.Context(Optional.of(step)));
      window.go(robot, new Place.Question("core-host-mounts"));
      robot.type(KeyCode.ESCAPE);
      assertThat(window.frame().at()).isEqualTo(new Place.Context(Optional.of(step)));
      assertThat(Focus.isText(focused())).as("%s", step).isFalse();
    }
  }

  @Test
  void aScreenReachedFromAnotherShowsItAndLeadsBack(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Changes());
    assertThat(chosenPlace()).isEqualTo("Overview");
    robot.interact(button("Back to overview")::fire);
    assertThat(window.frame().at()).isEqualTo(new Place.Overview());
    window.go(robot, new Place.OrphanedAnswers(Optional.empty()));
    assertThat(chosenPlace()).isEqualTo("Questions");
    robot.interact(button("Back to question view")::fire);
    assertThat(window.frame().at()).isInstanceOf(Place.Question.class);
  }

  private String chosenPlace() {
    return window.shell.lookupAll(".rail-item").stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .findFirst()
        .orElse("none");
  }

  private Button button(String words) {
    return TestWindow.nodes(window.shell)
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(TestWindow::isShown)
        .filter(each -> words.equals(each.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void escapeReturnsFromATable(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    window.go(robot, new Place.QuestionTable());
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isEqualTo(new Place.Question("core-host-mounts"));
  }

  @Test
  void aSecondEscapeDoesNotLeaveAChosenScreen(Robot robot) {
    window.begin(robot);
    robot.press(KeyCode.ALT, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.ALT);
    robot.press(KeyCode.ALT, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.ALT);
    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.EvidenceList.class);
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertThat(window.frame().at()).as("Alt Left").isInstanceOf(Place.Threats.class);
  }

  @Test
  void escapeLeavesOnlyTheTextAndSavesIt(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Report());
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.C).write("Two agents mount it.").type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isEqualTo(new Place.Question("core-host-mounts"));
    assertThat(Focus.isText(focused())).isFalse();
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at())
        .as("a place at which one has written is a place to stay")
        .isEqualTo(new Place.Question("core-host-mounts"));
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    assertThat(window.frame().at()).isEqualTo(new Place.Report());
    assertThat(window.assessment().answer("core", "core-host-mounts").conclusion())
        .isEqualTo("Two agents mount it.");
  }

  @Test
  void escapeLeavesAChoiceBeforeTheScreen(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Report());
    window.go(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.D).type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Threats.class);
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isEqualTo(new Place.Report());
  }

  @Test
  void escapeClosesAFormFromAMenuButtonToo(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.SystemModel(Optional.empty()));
    robot.type(KeyCode.C);
    assertThat(focused()).isInstanceOf(MenuButton.class);
    robot.type(KeyCode.ESCAPE);
    assertThat(window.shell.overlay().isOpen()).isFalse();
    assertThat(window.frame().at()).isInstanceOf(Place.SystemModel.class);
  }

  @Test
  void aHeldEscapeKeyLeavesOnlyOneThing(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Report());
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.C);
    robot.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isEqualTo(new Place.Question("core-host-mounts"));
    assertThat(Focus.isText(focused())).isFalse();
  }

  @Test
  void escapeClosesAnOverlayBeforeLeavingTheScreen(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Concepts(Optional.empty()));
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.type(KeyCode.ESCAPE);
    assertThat(window.shell.overlay().isOpen()).isFalse();
    assertThat(window.frame().at()).isInstanceOf(Place.Concepts.class);
  }

  @Test
  void escapeClosesAMenuBeforeLeavingTheScreen(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Concepts(Optional.empty()));
    var menu = (MenuButton) window.named("More");
    robot.interact(menu::requestFocus);
    robot.interact(menu::show);
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(menu::isShowing)).isFalse();
    assertThat(window.frame().at()).isInstanceOf(Place.Concepts.class);
  }

  @Test
  void escapeClosesAComboBoxBeforeLeavingTheScreen(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Report());
    ComboBox<?> list =
        TestWindow.onWindowThread(
            () ->
                TestWindow.nodes(window.frame().screen().node())
                    .filter(ComboBox.class::isInstance)
                    .map(node -> (ComboBox<?>) node)
                    .filter(TestWindow::isShown)
                    .findFirst()
                    .orElseThrow());
    robot.interact(list::requestFocus);
    robot.interact(list::show);
    assertThat(TestWindow.onWindowThread(list::isShowing)).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(list::isShowing)).isFalse();
    assertThat(window.frame().at()).isEqualTo(new Place.Report());
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).as("the choice is left").isEqualTo(new Place.Report());
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Context.class);
  }

  @Test
  void escapeClosesOfferedNamesBeforeLeavingTheTextAndKeepsIt(Robot robot) {
    window.begin(robot);
    window.edit(a -> a.withProfile(a.profile().withPeople(List.of(new Person("Ada", "", "")))));
    window.go(robot, new Place.QuestionTable());
    robot.type(KeyCode.DIGIT3).write("A");
    TestWindow.until("names", () -> Window.getWindows().size() > 1);
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(() -> Window.getWindows().size())).isEqualTo(1);
    assertThat(window.frame().at()).isEqualTo(new Place.QuestionTable());
    assertThat(((TextInputControl) focused()).getText()).isEqualTo("A");
  }

  @Test
  void escapeClosesTheTextRequestBeforeLeavingTheTable(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.QuestionTable());
    robot.type(KeyCode.DIGIT5);
    Node leave = byText("Cancel");
    assertThat(TestWindow.onWindowThread(() -> TestWindow.isShown(leave))).isTrue();
    robot.interact(() -> window.named("All questions").requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(() -> TestWindow.isShown(leave))).isFalse();
    assertThat(window.frame().at()).isEqualTo(new Place.QuestionTable());
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Context.class);
  }

  private Node byText(String text) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.frame().screen().node())
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void escapeDoesNothingOnTheStartScreen(Robot robot) {
    window.begin(robot);
    robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Context.class);
    assertThat(window.shell.context()).isPresent();
  }

  @Test
  void escapeDoesNotLeaveARunningSession(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    window.beginASession(robot);
    robot.interact(this::leaveChoices);
    robot.type(KeyCode.DIGIT2);
    beginTheSession();
    robot.type(KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Workshop.class);
    robot.type(KeyCode.DIGIT1, KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Context.class);
  }

  private void beginTheSession() {
    window.edit(
        a ->
            a.withSession(a.sessions().getFirst().changing(each -> each.beginning(Instant.EPOCH))));
  }

  @Test
  void escapeLeavesASessionThatIsNotRunning(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    window.beginASession(robot);
    robot.interact(this::leaveChoices);
    robot.type(KeyCode.DIGIT2, KeyCode.ESCAPE);
    assertThat(window.frame().at()).isInstanceOf(Place.Context.class);
  }

  /// Moves the focus to a node at which the shortcuts of the workshop work.
  private void leaveChoices() {
    var sides = (Parent) window.named("Session phase");
    Focus.first(sides).ifPresent(Node::requestFocus);
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }
}
