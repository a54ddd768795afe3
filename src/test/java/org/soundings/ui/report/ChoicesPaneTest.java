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
import org.soundings.assessment.Audience;
import org.soundings.report.RedactionNotes;
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
  void redactionsShowNoCountBeforeTheyAreCounted(Robot robot) {
    robot.interact(
        () -> model.choices().change("readers", report -> report.withAudience(Audience.PUBLIC)));
    assertThat(rules()).isNotEmpty().allMatch(rule -> rule.endsWith("Counting …"));
    robot.interact(model::draw);
    assertThat(rules())
        .isNotEmpty()
        .noneMatch(rule -> rule.endsWith("Counting …"))
        .anyMatch(rule -> rule.endsWith("None found."));
  }

  @Test
  void redactedNamesAreListedForThePublicAndCanBeAdded(Robot robot) {
    assertThat(shown()).doesNotContain("Redacted names");
    robot.interact(
        () -> model.choices().change("readers", report -> report.withAudience(Audience.PUBLIC)));
    assertThat(shown()).contains("Redacted names", "Collecting …");
    robot.interact(model::draw);
    assertThat(shown())
        .contains(RedactionNotes.counted(RedactionNotes.Kind.SYSTEM, 1))
        .anyMatch(words -> words.contains(" → the assessed system"))
        .doesNotContain("Collecting …", "Zebra");
    robot.interact(
        () -> {
          Field word = field(pane);
          word.setText(" Zebra ");
          word.commitNow();
          assertThat(word.getText()).isEmpty();
        });
    robot.interact(model::draw);
    assertThat(shown()).contains("Zebra", "Zebra → [redacted]");
    robot.interact(() -> model.removeWord("Zebra"));
    robot.interact(model::draw);
    assertThat(shown()).doesNotContain("Zebra", "Zebra → [redacted]");
  }

  private static Field field(Parent parent) {
    return parent.lookupAll(".text-field").stream()
        .filter(Field.class::isInstance)
        .map(Field.class::cast)
        .filter(field -> "Additional word to redact".equals(field.getAccessibleText()))
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
                RedactionNotes.Kind.of(Audience.PUBLIC).stream()
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
