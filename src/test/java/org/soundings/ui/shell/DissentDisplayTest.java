package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// Only people with a reason dissent. Others are listed as having a different view.
class DissentDisplayTest extends InWindow {

  private static final String QUESTION = "core-host-mounts";

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  private static Answer decided(Answer answer) {
    return answer
        .withConclusion("Agents keep the socket.")
        .withState(new AnswerState.Answered(Rating.WEAK, Confidence.SURE))
        .withDissents(
            List.of(
                new Answer.Dissent("Ada", "effective", "I saw it."),
                new Answer.Dissent("Ben", "mostly effective", "")));
  }

  private List<String> shown(Robot robot) {
    return robot.lookup(node -> node instanceof Text && node.isVisible()).queryAll().stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private List<String> takeBack(Robot robot) {
    return robot.lookup(node -> node instanceof Button).queryAll().stream()
        .map(node -> ((Button) node).getAccessibleText())
        .toList();
  }

  private void change(Robot robot, UnaryOperator<Assessment> change) {
    window.edit(change);
  }

  @Test
  void dissentsAreShownAtTheQuestionWithTheirViews(Robot robot) {
    window.openTheSample(robot);
    change(robot, a -> a.withAnswer(decided(a.answer("core", QUESTION))));
    window.go(robot, new Place.Question(QUESTION));
    assertThat(shown(robot))
        .containsSubsequence("Ada (effective): ", "I saw it.", "Ben (mostly effective): ")
        .contains("no reason given");
    assertThat(takeBack(robot)).contains("Remove dissent by Ada", "Remove dissent by Ben");
  }

  @Test
  void dissentingViewsAreShownInTheDisplayLanguage(Robot robot) {
    window.openTheSample(robot);
    change(robot, a -> a.withAnswer(decided(a.answer("core", QUESTION))));
    robot.interact(() -> Messages.speak(Language.of("de").orElseThrow()));
    window.go(robot, new Place.Question(QUESTION));
    assertThat(shown(robot)).contains("Ada (wirksam): ", "Ben (weitgehend wirksam): ");
  }

  @Test
  void dissentsAreShownForAnOrphanedAnswerToo(Robot robot) {
    window.openTheSample(robot);
    change(robot, a -> a.withAnswer(decided(Answer.open("ours", "ours-gateway"))));
    window.go(robot, new Place.OrphanedAnswers(Optional.of("ours-gateway")));
    assertThat(shown(robot))
        .containsSubsequence(
            "Dissent: Ada (effective)", "Dissent, no reason given: Ben (mostly effective)");
  }
}
