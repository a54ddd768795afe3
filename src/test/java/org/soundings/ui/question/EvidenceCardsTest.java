package org.soundings.ui.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.ui.Stages;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// The cards of evidence in a high window: their text and source are complete.
@WindowTest
class EvidenceCardsTest {

  private EvidenceStrip strip;

  @Start
  void start(Stage stage) throws IOException {
    strip = new EvidenceStrip(_ -> {}, () -> {}, new SimpleStringProperty("E"));
    strip.beHigh(true);
    var scene = new Scene(new VBox(strip), 1076, 300);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  @Test
  void textAndSourceOfACardAreShownInFull(Robot robot) {
    var card =
        new EvidenceCard(
            "E-001",
            Mark.CONTRADICTS,
            "A fourth mount: the cache of the build runners, /var/lib/ci, writable",
            "Bind mounts of containers, seen from a node",
            "14 days old",
            Optional.empty());
    robot.interact(() -> strip.show(List.of(card, card, card, card), new AnswerState.Open()));
    robot.interact(() -> strip.getScene().getRoot().layout());
    List<Labeled> words =
        strip.lookupAll(".evidence-card .label").stream().map(Labeled.class::cast).toList();
    assertThat(words)
        .hasSizeGreaterThan(11)
        .allSatisfy(
            label ->
                assertThat(label.getHeight())
                    .as(label.getText())
                    .isGreaterThanOrEqualTo(((Region) label).prefHeight(label.getWidth()) - 1));
  }
}
