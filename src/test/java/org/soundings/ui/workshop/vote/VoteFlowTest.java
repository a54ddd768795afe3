package org.soundings.ui.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Question;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.Projector;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;

/// The laptop is passed around, and between two people nothing in the window shows a vote.
@WindowTest
class VoteFlowTest {

  @TempDir private Path folder;
  private ScreenContext context;
  private Question question;
  private EstimateViewModel model;
  private Stage window;
  private boolean revealed;

  /// A window that shows only its overlay.
  private final Projector projector =
      new Projector() {
        @Override
        public boolean hasSecondScreen() {
          return false;
        }

        @Override
        public void cover(String name, Parent face, Node firstFocus, Runnable closed) {
          window.setTitle(name);
          Stages.put(window, new Scene(face, 900, 700));
          window.show();
        }

        @Override
        public void coverAsDrawn(String name, Parent face, Runnable closed) {
          cover(name, face, face, closed);
        }

        @Override
        public void uncover() {
          window.setTitle("");
        }

        @Override
        public void project(String title, Parent face, Runnable closed) {
          throw new AssertionError("there is no second screen");
        }

        @Override
        public void stopProjecting() {}
      };

  @Start
  void start(Stage stage) {
    window = stage;
    context = SmallWorld.context(folder.resolve("a"));
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().add("Ben", "", "developer");
    question = context.library().questions().findFirst().orElseThrow();
    workshop.prepare().steps().ask(question.id());
    workshop.turn(WorkshopViewModel.Side.RUN);
    workshop.run().refresh();
    model = workshop.run().estimates();
    model.open(new VoteSubject.RatingOf(question.id()));
    new VoteFlow(model, projector, () -> revealed = true).go();
  }

  @AfterEach
  void close() throws java.io.IOException {
    Messages.speak(Language.ENGLISH);
    context.open().close();
  }

  /// All visible and accessible text, including the title.
  private String everything() {
    var words = new ArrayList<String>(List.of(window.getTitle()));
    nodes(window.getScene().getRoot())
        .forEach(
            node -> {
              words.add(String.valueOf(node.getAccessibleText()));
              words.add(String.valueOf(node.getAccessibleHelp()));
              words.add(String.valueOf(node.getUserData()));
              if (node instanceof Labeled labeled) {
                words.add(labeled.getText());
              }
            });
    return String.join("\n", words);
  }

  private static Stream<Node> nodes(Parent parent) {
    return Stream.concat(
        Stream.of(parent),
        parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> child instanceof Parent inner ? nodes(inner) : Stream.of(child)));
  }

  @Test
  void aVoteIsNotVisibleToTheNextVoter(Robot robot) {
    assertThat(everything()).contains("Hand the laptop to Ada.");
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT3).type(KeyCode.S);
    assertThat(everything()).contains("weak").contains(question.question());
    assertThat(everything())
        .containsSubsequence("\neffective", "\nmostly effective", "\nweak", "\nmissing");
    robot.type(KeyCode.ENTER);
    assertThat(everything())
        .contains("Hand the laptop to Ben.")
        .doesNotContainIgnoringCase("weak")
        .doesNotContain("effective")
        .doesNotContain("missing")
        .doesNotContainIgnoringCase("sure");
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1).type(KeyCode.U).type(KeyCode.ENTER);
    assertThat(everything())
        .contains("Both have voted.")
        .doesNotContainIgnoringCase("weak")
        .doesNotContain("effective");
    robot.type(KeyCode.ENTER);
    assertThat(revealed).isTrue();
    assertThat(context.assessment().sessions().getLast().workshop().estimates().getFirst().rounds())
        .containsExactly(
            new VoteRound(
                List.of(
                    new Vote.Judged("Ada", 1, Confidence.SURE),
                    new Vote.Judged("Ben", 3, Confidence.NOT_SURE))));
  }

  @Test
  void confidenceLettersFollowTheDisplayLanguage(Robot robot) {
    Messages.speak(Language.of("de").orElseThrow());
    robot.interact(() -> new VoteFlow(model, projector, () -> revealed = true).go());
    robot.type(KeyCode.ENTER);
    assertThat(everything())
        .containsSubsequence("\nunsicher", "\nN", "\nziemlich sicher", "\nZ", "\nsicher", "\nS");
    robot.type(KeyCode.DIGIT3).type(KeyCode.N).type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT1).type(KeyCode.Z).type(KeyCode.ENTER);
    robot.type(KeyCode.ENTER);
    assertThat(context.assessment().sessions().getLast().workshop().estimates().getFirst().rounds())
        .containsExactly(
            new VoteRound(
                List.of(
                    new Vote.Judged("Ada", 1, Confidence.NOT_SURE),
                    new Vote.Judged("Ben", 3, Confidence.FAIRLY_SURE))));
  }

  @Test
  void confidenceLettersFallBackToEnglish() {
    assertThat(ConfidenceKeys.spoken()).containsExactly(KeyCode.U, KeyCode.F, KeyCode.S);
    for (Language none : List.of(Language.PSEUDO, Language.PSEUDO_RIGHT_TO_LEFT)) {
      assertThat(Messages.in(none, ConfidenceKeys::spoken))
          .containsExactly(KeyCode.U, KeyCode.F, KeyCode.S);
    }
  }

  @Test
  void aDontKnowVoteSkipsConfidenceWithoutMovingTheButton(Robot robot) {
    robot.type(KeyCode.ENTER).type(KeyCode.U);
    double foot = place("Submit vote");
    robot.type(KeyCode.DIGIT5);
    assertThat(isShown("Confidence")).isTrue();
    robot.type(KeyCode.DIGIT0);
    assertThat(isShown("Confidence")).isFalse();
    assertThat(place("Submit vote")).isEqualTo(foot);
    robot.type(KeyCode.ENTER);
    assertThat(everything()).contains("Hand the laptop to Ben.").doesNotContainIgnoringCase("know");
    // The arrow keys reach it after the last level, and move back from it.
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT4).type(KeyCode.RIGHT);
    assertThat(isShown("Confidence")).isFalse();
    robot.type(KeyCode.LEFT);
    assertThat(isShown("Confidence")).isTrue();
    robot.type(KeyCode.RIGHT).type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertThat(context.assessment().sessions().getLast().workshop().estimates().getFirst().rounds())
        .containsExactly(
            new VoteRound(List.of(new Vote.DontKnow("Ada"), new Vote.DontKnow("Ben"))));
  }

  private void voteOnAThreat(Robot robot) {
    robot.interact(
        () -> {
          model.giveUp();
          model.open(new VoteSubject.ImpactOf(ThreatId.ofSystem("thr-mounts")));
          new VoteFlow(model, projector, () -> revealed = true).go();
        });
    robot.type(KeyCode.ENTER);
  }

  @Test
  void dontKnowUsesTheSameKeyWithFiveOptions(Robot robot) {
    voteOnAThreat(robot);
    assertThat(everything()).containsSubsequence("I don't know", "\n0\n");
    robot.type(KeyCode.DIGIT5);
    assertThat(isShown("Confidence")).isTrue();
    robot.type(KeyCode.DIGIT0);
    assertThat(isShown("Confidence")).isFalse();
  }

  private Labeled labeled(String words) {
    return nodes(window.getScene().getRoot())
        .filter(node -> node instanceof Labeled each && words.equals(each.getText()))
        .map(Labeled.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private double place(String words) {
    Labeled shown = labeled(words);
    return shown.localToScene(shown.getLayoutBounds()).getMinY();
  }

  private boolean isShown(String words) {
    return labeled(words).getParent().isVisible();
  }

  @Test
  void theFullQuestionIsShownInsteadOfItsTitle(Robot robot) {
    robot.type(KeyCode.ENTER);
    assertThat(labeled(question.question()).isVisible()).isTrue();
    assertThat(everything().lines()).doesNotContain(question.title());
  }

  @Test
  void aThreatVoteShowsTheScenario(Robot robot) {
    voteOnAThreat(robot);
    assertThat(everything())
        .containsSubsequence(
            "How severe would the impact be?",
            "Escape through a mount",
            "A writable host directory lets the container plant what the host later runs.",
            "Severe",
            "Much of the platform or its most valuable data is compromised. Recovery takes months.");
  }

  @Test
  void aVoteNeedsAnOptionAndAConfidence(Robot robot) {
    robot.type(KeyCode.ENTER).type(KeyCode.DIGIT2).type(KeyCode.ENTER);
    assertThat(everything()).contains("Choose an option and your confidence.");
    assertThat(model.content().in()).isZero();
  }

  @Test
  void noOptionIsPreselected(Robot robot) {
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertThat(model.content().in()).isZero();
  }
}
