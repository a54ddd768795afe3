package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.ui.Stages;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// In a low window the evidence is one line, and every word of it is one click or key away.
@WindowTest
class FoldedStripTest {

  private final List<String> opened = new ArrayList<>();
  private EvidenceStrip strip;

  @Start
  void start(Stage stage) throws IOException {
    strip = new EvidenceStrip(opened::add, () -> {}, new ReadOnlyStringWrapper("E"));
    strip.fold(true);
    strip.show(
        IntStream.rangeClosed(1, 9).mapToObj(FoldedStripTest::card).toList(),
        new AnswerState.Answered(Rating.WEAK, Confidence.SURE));
    var scene = new Scene(strip, 860, 60);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  private static EvidenceCard card(int number) {
    return new EvidenceCard(
        "E-00%s".formatted(number),
        Mark.CONTRADICTS,
        "Two agents run as root, number %s".formatted(number),
        "Pods",
        "today",
        Optional.empty());
  }

  private MenuButton all() {
    return (MenuButton) strip.lookup(".menu-button");
  }

  private List<Node> shown() {
    return ((Parent) strip.getChildrenUnmodifiable().getFirst())
        .getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1200, 860, 620, 400})
  void cardsThatDoNotFitAreHiddenAndTheRestStayWhole(int width, Robot robot) {
    robot.interact(() -> strip.getScene().getWindow().setWidth(width));
    WindowThread.settle();
    assertThat(shown())
        .allSatisfy(
            node -> {
              assertThat(node.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width);
              assertThat(((Region) node).getWidth()).isGreaterThanOrEqualTo(node.prefWidth(-1));
            });
    assertThat(shown()).as("the list of all").contains(all());
    assertThat(shown().getLast().getBoundsInParent().getMaxX())
        .as("it ends where the line ends")
        .isGreaterThan(((Region) all().getParent()).getWidth() - 2);
    long marks = shown().stream().filter(n -> n.getStyleClass().contains("strip-mark")).count();
    assertThat(marks).isGreaterThanOrEqualTo(width > 800 ? 4 : width > 600 ? 1 : 0);
  }

  @Test
  void aCardIsTallerInATallWindow(Robot robot) {
    robot.interact(() -> strip.fold(false));
    WindowThread.settle();
    double before = ((Region) strip.lookup(".evidence-card")).getHeight();
    robot.interact(() -> strip.beHigh(true));
    WindowThread.settle();
    Region sentence = (Region) strip.lookup(".evidence-sentence");
    Region card = (Region) strip.lookup(".evidence-card");
    assertThat(card.getHeight()).isGreaterThanOrEqualTo(before + 30);
    assertThat(card.localToScene(card.getLayoutBounds()).getMaxY())
        .isGreaterThan(sentence.localToScene(sentence.getLayoutBounds()).getMaxY() + 30);
  }

  @Test
  void everyItemIsListedWithItsTextEvenWithoutAMark(Robot robot) {
    List<MenuItem> items = all().getItems().stream().filter(item -> !item.isDisable()).toList();
    assertThat(items).hasSize(9);
    assertThat(items.getLast().getText())
        .startsWith("Contradicts: Two agents run as root, number 9");
    robot.interact(items.getLast()::fire);
    assertThat(opened).containsExactly("E-009");
  }

  @Test
  void anAmbiguousMarkIsExplainedAboveTheList() {
    MenuItem first = all().getItems().getFirst();
    assertThat(first.getText())
        .isEqualTo("Contradicts the control and therefore confirms your answer");
    assertThat(first.isDisable()).isTrue();
  }
}
