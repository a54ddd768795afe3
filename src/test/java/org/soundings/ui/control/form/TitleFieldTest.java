package org.soundings.ui.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

@WindowTest
class TitleFieldTest {

  private static final String LONG = "Read logs through the node's log interface, no host mount";

  private TextField field;

  @Start
  void start(Stage stage) {
    field = TitleField.of(new TextField());
    field.setPrefSize(460, 36);
    Stages.put(stage, new Scene(new Pane(field), 900, 100));
    stage.show();
  }

  @Test
  void aLongTitleIsSetInASmallerFont(Robot robot) {
    robot.interact(() -> field.setText(LONG));
    assertThat(size()).isBetween(14.0, 19.9);
    assertThat(width()).isLessThanOrEqualTo(460);
    robot.interact(() -> field.setPrefWidth(880));
    assertThat(size()).isEqualTo(20);
    robot.interact(() -> field.setText(LONG + LONG));
    assertThat(size()).isLessThan(20);
    robot.interact(() -> field.setText("Short"));
    assertThat(size()).isEqualTo(20);
  }

  @Test
  void aTitleIsNeverSmallerThanBodyText(Robot robot) {
    robot.interact(() -> field.setText(LONG.repeat(5)));
    assertThat(size()).isEqualTo(14);
  }

  /// A field without focus, with the style of the program.
  private void wearTheLook(Robot robot) throws IOException {
    Themes themes = Themes.bundled().value();
    robot.interact(
        () -> {
          new WindowTheme(themes).wear(field.getScene());
          field.getScene().getRoot().setFocusTraversable(true);
          field.getScene().getRoot().requestFocus();
        });
  }

  private int grounds() {
    return WindowThread.ask(
        () -> {
          field.applyCss();
          return field.getBackground().getFills().size();
        });
  }

  private boolean isUnderlined() {
    return WindowThread.ask(
        () -> {
          field.applyCss();
          return field.getBorder() != null
              && field.getBorder().getStrokes().getFirst().getBottomStroke() instanceof Color line
              && line.getOpacity() > 0;
        });
  }

  @Test
  void anEmptyTitleLooksLikeAField(Robot robot) throws IOException {
    wearTheLook(robot);
    assertThat(grounds()).as("an outline and a ground").isEqualTo(2);
    robot.interact(() -> field.setText("Short"));
    assertThat(grounds()).isEqualTo(1);
    robot.interact(field::clear);
    assertThat(grounds()).isEqualTo(2);
  }

  @Test
  void anEditableTitleIsUnderlined(Robot robot) throws IOException {
    wearTheLook(robot);
    robot.interact(() -> field.setText("Short"));
    assertThat(isUnderlined()).isTrue();
    robot.interact(() -> field.setEditable(false));
    assertThat(isUnderlined()).isFalse();
  }

  /// The requested font size, in pixels.
  private double size() {
    return field.getStyle().isEmpty()
        ? 20
        : Double.parseDouble(field.getStyle().replaceAll("[^0-9.]", ""));
  }

  private double width() {
    var text = new Text(field.getText());
    text.setFont(Font.font("Inter Display SemiBold", size()));
    return text.getLayoutBounds().getWidth();
  }
}
