package org.soundings.ui.workshop.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.Stages;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.workshop.WorkshopWindow;

/// The projector view with revealed votes.
@WindowTest
class RevealedDotsTest {

  private static final String ROUND = "First round: weak to holds";

  private Stage stage;
  private StackPane pane;

  @Start
  void start(Stage shown) {
    stage = shown;
    pane = new StackPane(new RevealedDots(revealed(List.of(), List.of())));
    Stages.put(stage, new Scene(pane, 900, 700));
    stage.show();
  }

  private static ProjectorView.Revealed revealed(
      List<ProjectorView.Dot> weak, List<String> unknown) {
    return revealed(List.of(), weak, unknown);
  }

  /// @param holds the votes for the higher of two levels
  /// @param weak the votes for the lower level
  private static ProjectorView.Revealed revealed(
      List<ProjectorView.Dot> holds, List<ProjectorView.Dot> weak, List<String> unknown) {
    return new ProjectorView.Revealed(
        new VoteSubject.RatingOf("small-kernel-1"),
        "How effective is the control?",
        "Mounts",
        "First round",
        List.of(
            new ProjectorView.Option("effective", Optional.of(Mark.EFFECTIVE), holds),
            new ProjectorView.Option("weak", Optional.of(Mark.WEAK), weak)),
        unknown,
        "weak to holds",
        Optional.empty());
  }

  private void show(Robot robot, ProjectorView.Revealed revealed) {
    robot.interact(
        () -> {
          pane.getChildren().setAll(new RevealedDots(revealed));
          pane.applyCss();
          pane.layout();
        });
  }

  @Test
  void differentVotesOfLeaversAreNotCalledUnanimous(Robot robot) {
    var ada = new ProjectorView.Dot("Ada", Confidence.SURE, false);
    var ben = new ProjectorView.Dot("Ben", Confidence.SURE, false);
    show(robot, revealed(List.of(ada), List.of(ben), List.of()));
    assertThat(
            label(
                "Votes are not averaged. Those who voted differently have left. Discuss what they would say. Then vote again or decide."))
        .isNotNull();
    show(robot, revealed(List.of(), List.of(ada, ben), List.of()));
    assertThat(label("All votes agree. Why is the team so sure?")).isNotNull();
  }

  @Test
  void dontKnowVotesAreNamedBelowTheOptions(Robot robot) {
    var ada = new ProjectorView.Dot("Ada", Confidence.SURE, false);
    show(robot, revealed(List.of(ada), List.of("Ben", "Eve")));
    Bounds names = place(label("Don't know: Ben, Eve"));
    assertThat(names.getMinY()).isGreaterThan(place(label("weak")).getMaxY());
    assertThat(shown().filter(Heap.class::isInstance).map(heap -> (Heap) heap))
        .allSatisfy(heap -> assertThat(heap.getChildren()).hasSizeLessThan(2));
    assertThat(label("Only one person gave a rating. What do they know that the others do not?"))
        .isNotNull();
    show(robot, revealed(List.of(ada), List.of("Ben")));
    assertThat(label("Don't know: Ben").getParent().getParent().isVisible()).isTrue();
  }

  @Test
  void ifAllVotersAreNamedNoneIsAskedToSpeakFirst(Robot robot) {
    var low = new ProjectorView.Dot("Ada", Confidence.SURE, true);
    show(robot, revealed(List.of(low), List.of()));
    String inTurn =
        "Votes are not averaged. Discuss the highest and lowest vote in turn. Then vote again or decide.";
    assertThat(label(inTurn)).isNotNull();
    var between = new ProjectorView.Dot("Eve", Confidence.SURE, false);
    show(robot, revealed(List.of(low, between), List.of()));
    assertThat(
            label(
                "The people named speak first. Votes are not averaged. Discuss the highest and lowest vote, then vote again or decide."))
        .isNotNull();
  }

  @Test
  void ifNoOneKnowsThePromptAsksWhoCouldFindOut(Robot robot) {
    show(robot, revealed(List.of(), List.of("Ada", "Ben")));
    assertThat(label("No one knows. Who could find out, and how?")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {28, 40, 56})
  void aMarkIsVerticallyAlignedWithItsText(int size, Robot robot) {
    robot.interact(
        () -> {
          pane.setStyle("-fx-font-size: %spx;".formatted(size));
          pane.applyCss();
          pane.layout();
        });
    List<Node> marks = shown().filter(StateGlyph.class::isInstance).toList();
    assertThat(marks).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Bounds word = place(label(List.of("effective", "weak").get(i)));
      assertThat(place(marks.get(i)).getCenterY()).isCloseTo(word.getCenterY(), within(2.0));
    }
  }

  @Test
  void theOptionsDoNotOverlapTheTextAboveThem() {
    Bounds words = place(label(ROUND));
    Node option = shown().filter(Heap.class::isInstance).findFirst().orElseThrow();
    assertThat(place(option).getMinY()).isGreaterThanOrEqualTo(words.getMaxY() + 12);
  }

  private Stream<Node> shown() {
    return WorkshopWindow.inside(pane);
  }

  private Node label(String words) {
    return shown()
        .filter(node -> node instanceof Label label && label.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
