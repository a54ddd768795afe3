package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.AnswerState.Standing;
import org.soundings.ui.control.Mark;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// In a low window the evidence is one line, and every word of it is a click or a key away.
@ExtendWith(ApplicationExtension.class)
class FoldedStripTest {

  private final List<String> opened = new ArrayList<>();
  private EvidenceStrip strip;

  @Start
  void start(Stage stage) {
    strip = new EvidenceStrip(opened::add, () -> {});
    strip.fold(true);
    strip.show(
        IntStream.rangeClosed(1, 9).mapToObj(FoldedStripTest::card).toList(),
        new AnswerState.Answered(Standing.WEAK, Confidence.SURE));
    stage.setScene(new Scene(strip, 860, 60));
    stage.show();
  }

  private static EvidenceCard card(int number) {
    return new EvidenceCard(
        "E-00%d".formatted(number),
        Mark.CONTRADICTS,
        "Two agents run as root, number %d".formatted(number),
        "Pods",
        "today",
        false,
        true);
  }

  private MenuButton all() {
    return (MenuButton) strip.lookup(".menu-button");
  }

  @Test
  void marksAreNotSqueezedHoweverLittleRoomThereIs() {
    List<Button> marks = strip.lookupAll(".strip-mark").stream().map(Button.class::cast).toList();
    assertThat(marks).hasSizeGreaterThanOrEqualTo(4);
    assertThat(marks)
        .allSatisfy(m -> assertThat(m.getWidth()).isGreaterThanOrEqualTo(m.prefWidth(-1)));
  }

  @Test
  void everyItemIsListedWithItsWordsAlsoThoseWithoutAMark(FxRobot robot) {
    List<MenuItem> items = all().getItems().stream().filter(item -> !item.isDisable()).toList();
    assertThat(items).hasSize(9);
    assertThat(items.getLast().getText())
        .startsWith("Contradicts: Two agents run as root, number 9");
    robot.interact(items.getLast()::fire);
    assertThat(opened).containsExactly("E-009");
  }

  @Test
  void aMarkThatCouldBeTakenForAWordAboutTheAnswerIsExplainedAboveTheList() {
    MenuItem first = all().getItems().getFirst();
    assertThat(first.getText()).isEqualTo("“Contradicts” what is asked, as your answer does");
    assertThat(first.isDisable()).isTrue();
  }
}
