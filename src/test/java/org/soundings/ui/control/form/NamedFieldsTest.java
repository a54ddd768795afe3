package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Fields are aligned at the left edge, and an option row among them stays on one line.
@WindowTest
class NamedFieldsTest {

  private Segments<String> choice;
  private TextField reason;
  private TextField other;
  private NamedFields fields;

  private static final class Others extends NamedFields {
    Others(NamedFields around) {
      super(around);
    }
  }

  @Start
  void start(Stage stage) throws IOException {
    choice = new Segments<String>("Decision").wrapping();
    reason = new TextField();
    other = new TextField();
    List.of("effective", "mostly effective", "weak", "missing")
        .forEach(each -> choice.with(each, each));
    fields = new NamedFields(choice);
    var others = new Others(fields);
    others.add("Security engineer: mostly effective", other);
    fields.add("Decision", choice);
    fields.add("Confidence of the team", reason);
    fields.addWhole(others);
    var scene = new Scene(new StackPane(fields), 700, 300);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
  }

  private void beAsWide(Robot robot, double width) {
    robot.interact(() -> fields.getScene().getWindow().setWidth(width));
    WindowThread.settle();
  }

  private static Bounds place(javafx.scene.Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private Label name(String words) {
    return fields.lookupAll(".label").stream()
        .map(Label.class::cast)
        .filter(label -> label.getText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private long lines() {
    return choice.getChildren().stream().mapToDouble(each -> each.getLayoutY()).distinct().count();
  }

  @Test
  void allFieldsStartAtOneEdgeEvenIfALabelWraps(Robot robot) {
    beAsWide(robot, 700);
    assertThat(place(reason).getMinX()).isEqualTo(place(choice).getMinX());
    assertThat(place(other).getMinX()).isEqualTo(place(choice).getMinX());
    assertThat(place(name("Decision")).getMinY()).isEqualTo(place(choice).getMinY());
    assertThat(place(name("Security")).getMaxX()).isLessThan(place(other).getMinX());
    assertThat(place(name("Security")).getHeight()).isGreaterThan(place(reason).getHeight());
  }

  @Test
  void aWrappedLabelAlignsWithItsFieldAndFitsItsLines(Robot robot) {
    beAsWide(robot, 700);
    Label wrapped = name("Security");
    Bounds words = place(wrapped.lookup(".text"));
    double line = words.getHeight() / 2;
    assertThat(words.getMinY() + line / 2).isCloseTo(place(other).getCenterY(), within(2.0));
    assertThat(words.getMaxY()).isCloseTo(place(wrapped).getMaxY(), within(8.0));
  }

  @Test
  void allFieldsAreBelowTheirLabelsIfTheChoiceWouldWrap(Robot robot) {
    beAsWide(robot, choice.prefWidth(-1) + 60);
    assertThat(lines()).as("in one line").isEqualTo(1);
    assertThat(place(choice).getMinX()).isZero();
    assertThat(place(choice).getMinY()).isGreaterThan(place(name("Decision")).getMaxY());
    assertThat(place(other).getMinX()).isZero();
    assertThat(place(other).getMinY()).isGreaterThan(place(name("Security")).getMaxY());
  }
}
