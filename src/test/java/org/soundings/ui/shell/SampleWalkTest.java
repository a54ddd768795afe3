package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.ui.robot.Robot;

/// A new user tries the sample: from the first screen to a rating, and back.
class SampleWalkTest extends InWindow {

  private static final String QUESTION = "core-cloud-posture";

  @Test
  void aSampleQuestionIsRatedAndTheRatingUndone(Robot robot) {
    window.openTheSample(robot);
    window.search(robot, QUESTION);
    TestWindow.until("the question", () -> window.frame().screen().node().getScene() != null);

    robot.type(KeyCode.N).write("The account has **no** alarm.");
    robot.type(KeyCode.ESCAPE);
    TestWindow.until(
        "the lane", () -> answer().perspectiveText("developer").contains("no** alarm"));
    assertThat(answer().perspectiveText("developer")).isEqualTo("The account has **no** alarm.");

    robot.interact(() -> window.named("Conclusion").requestFocus());
    robot.write("Nobody would notice.").type(KeyCode.ESCAPE);
    TestWindow.until("the conclusion", () -> answer().conclusion().equals("Nobody would notice."));

    robot.type(KeyCode.DIGIT2);
    robot.interact(() -> ((ToggleButton) window.named("Weak")).fire());
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
    robot.interact(() -> ((ToggleButton) window.named("fairly sure")).fire());
    assertThat(answer().state())
        .isEqualTo(
            new AnswerState.Answered(AnswerState.Rating.WEAK, AnswerState.Confidence.FAIRLY_SURE));

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
    assertThat(answer().conclusion()).isEqualTo("Nobody would notice.");
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.Z)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(answer().rating()).contains(AnswerState.Rating.WEAK);
  }

  @Test
  void typedTextIsSavedAutomatically(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new org.soundings.ui.screen.Place.Question(QUESTION));
    robot.type(KeyCode.N).write("Kept.").type(KeyCode.ESCAPE);
    Path file = home.resolve("documents/Kittiwake sample/answers/core/" + QUESTION + ".yaml");
    TestWindow.until(
        "the file",
        () ->
            java.nio.file.Files.exists(file)
                && java.nio.file.Files.readString(file).contains("Kept."));
  }

  @Test
  void shortcutsDoNotActWhileTextIsTyped(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new org.soundings.ui.screen.Place.Question(QUESTION));
    robot.type(KeyCode.N).write("join 2 mikes").type(KeyCode.ESCAPE);
    TestWindow.until(
        "the lane", () -> answer().perspectiveText("developer").equals("join 2 mikes"));
    assertThat(answer().state()).isEqualTo(new AnswerState.Open());
  }

  @Test
  void clipboardContentIsPastedAsEvidence(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () -> {
          window.frame().go(new org.soundings.ui.screen.Place.Question(QUESTION));
          var content = new javafx.scene.input.ClipboardContent();
          content.putString("https://wiki.example/cloud-alarms");
          javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
        });
    int before = window.assessment().evidence().size();
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isTrue();
    robot.write("Who gets the alarms");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(window.assessment().evidence()).as("before anybody judged it").hasSize(before);
    // The focus is at the relation to the question. Space selects the first option.
    robot.type(KeyCode.SPACE);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until(
        "the evidence",
        () -> window.shell.context().orElseThrow().assessment().evidence().size() == before + 1);
    assertThat(window.assessment().evidenceOn(QUESTION))
        .anySatisfy(item -> assertThat(item.title()).isEqualTo("Who gets the alarms"));
  }

  @Test
  void aMilestoneIsCreatedAndComparedByKeyboardAlone(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new org.soundings.ui.screen.Place.Question(QUESTION));
    window.search(robot, "create milestone");
    robot.write("Winter 2026").type(KeyCode.TAB, KeyCode.TAB).type(KeyCode.ENTER);
    Path snapshot = home.resolve("documents/Kittiwake sample/milestones/winter-2026");
    TestWindow.until(
        "the milestone", () -> java.nio.file.Files.exists(snapshot.resolve("milestone.yaml")));
    TestWindow.until("the form to close", () -> !window.shell.overlay().isOpen());
    window.search(robot, "changes since");
    TestWindow.until("the list", () -> window.frame().screen().panes().size() == 2);
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    TestWindow.until("the question", () -> window.frame().screen().panes().size() > 2);
  }

  private Answer answer() {
    return window.assessment().answer("core", QUESTION);
  }
}
