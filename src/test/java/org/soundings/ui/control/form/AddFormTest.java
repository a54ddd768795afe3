package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.app.save.FormDrafts;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.shell.TestWindow;

/// A form names and focuses the required field that is missing.
@WindowTest
class AddFormTest {

  /// From is filled, To is not, and the note is optional.
  private record Flow(String from, String to, String note) {}

  private final List<Flow> added = new ArrayList<>();
  private AddForm<Flow> form;

  @Start
  void start(Stage stage) {
    var drafting =
        new Drafting<>(
            "New data flow",
            () -> new Flow("web", "", ""),
            flow -> !flow.from().isEmpty() && !flow.to().isEmpty(),
            _ -> "",
            new Drafting.Keeping<>(
                FormDrafts.Slot.passing(), _ -> Map.of(), _ -> new Flow("", "", "")));
    form =
        new AddForm<>(drafting, added::add, () -> {})
            .withText("From", "", Flow::from, (now, text) -> new Flow(text, now.to(), now.note()))
            .required(flow -> flow.from().isEmpty())
            .withText("To", "", Flow::to, (now, text) -> new Flow(now.from(), text, now.note()))
            .required(flow -> flow.to().isEmpty())
            .withText("Note", "", Flow::note, (now, text) -> new Flow(now.from(), now.to(), text));
    Stages.put(stage, new Scene(form, 500, 400));
    stage.show();
  }

  @Test
  void addingWithoutARequiredFieldFocusesAndNamesIt(Robot robot) {
    robot.interact(() -> add().fire());
    assertThat(focused()).isEqualTo("To");
    assertThat(shownText()).contains("Required field: To");
    assertThat(form.getScene().getFocusOwner().getAccessibleHelp()).isEqualTo("Required field: To");
    robot.write("ledger");
    assertThat(shownText()).doesNotContain("Required field: To");
    robot.interact(() -> add().fire());
    assertThat(added).containsExactly(new Flow("web", "ledger", ""));
  }

  private Button add() {
    return TestWindow.nodes(form)
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("Add"))
        .findFirst()
        .orElseThrow();
  }

  private String focused() {
    return form.getScene().getFocusOwner().getAccessibleText();
  }

  private List<String> shownText() {
    return TestWindow.nodes(form)
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }
}
