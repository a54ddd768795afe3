package org.soundings.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class WrappedLabelTest {

  private WrappedLabel label;

  @Start
  void start(Stage stage) {
    label = new WrappedLabel("Nobody knows who mounts it.");
    stage.setScene(new Scene(new VBox(label)));
    stage.show();
  }

  @Test
  void theHeightIsCachedUntilTextOrFontChanges(Robot robot) {
    robot.interact(
        () -> {
          double wide = label.prefHeight(1000);
          double narrow = label.prefHeight(60);
          assertThat(narrow).isGreaterThan(wide);
          assertThat(label.prefHeight(1000)).isEqualTo(wide);
          label.setText("Nobody knows who mounts it, and three agents do.");
          double more = label.prefHeight(60);
          assertThat(more).isGreaterThan(narrow);
          label.setFont(Font.font(3 * label.getFont().getSize()));
          assertThat(label.prefHeight(60)).isGreaterThan(more);
        });
  }
}
