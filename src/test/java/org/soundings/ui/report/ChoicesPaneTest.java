package org.soundings.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Readers;
import org.soundings.report.Removed;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class ChoicesPaneTest {

  @TempDir Path folder;
  private ReportViewModel model;
  private ChoicesPane pane;

  @Start
  void start(Stage stage) {
    model = new ReportViewModel(SmallWorld.context(folder.resolve("a")), _ -> {});
    model.refresh();
    model.draw();
    pane = new ChoicesPane(model, Optional::empty, () -> {});
  }

  @Test
  void nothingIsSaidToBeTakenAwayBeforeItIsCounted(Robot robot) {
    robot.interact(
        () -> model.choices().change("readers", report -> report.withReaders(Readers.PUBLIC)));
    assertThat(rules()).isNotEmpty().allMatch(rule -> rule.endsWith("Being counted …"));
    robot.interact(model::draw);
    assertThat(rules())
        .isNotEmpty()
        .noneMatch(rule -> rule.endsWith("Being counted …"))
        .anyMatch(rule -> rule.endsWith("None of these here."));
  }

  @Test
  void theListOfNamesIsShownForPublicReadersAndCanBeAddedTo(Robot robot) {
    assertThat(shown()).doesNotContain("Names that are replaced");
    robot.interact(
        () -> model.choices().change("readers", report -> report.withReaders(Readers.PUBLIC)));
    assertThat(shown()).contains("Names that are replaced", "Being collected …");
    robot.interact(model::draw);
    assertThat(shown())
        .contains(Removed.counted(Removed.Kind.SYSTEM, 1))
        .anyMatch(words -> words.contains(" → the assessed system"))
        .doesNotContain("Being collected …", "Zebra");
    robot.interact(
        () -> {
          Field word = field(pane);
          word.setText(" Zebra ");
          word.commitNow();
          assertThat(word.getText()).isEmpty();
        });
    robot.interact(model::draw);
    assertThat(shown()).contains("Zebra", "Zebra → [removed]");
    robot.interact(() -> model.removeWord("Zebra"));
    robot.interact(model::draw);
    assertThat(shown()).doesNotContain("Zebra", "Zebra → [removed]");
  }

  private static Field field(Parent parent) {
    return parent.lookupAll(".text-field").stream()
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(field -> "A further word to replace".equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown() {
    return labels(pane);
  }

  private List<String> rules() {
    return labels(pane).stream()
        .filter(
            words ->
                Removed.Kind.of(Readers.PUBLIC).stream()
                    .anyMatch(kind -> words.startsWith(kind.rule())))
        .toList();
  }

  private static List<String> labels(Node node) {
    if (!node.isVisible()) {
      return List.of();
    }
    if (node instanceof Label label) {
      return List.of(label.getText());
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(each -> labels(each).stream()).toList()
        : List.of();
  }
}
