package org.soundings.ui.control.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Right-to-left text in every place where lines are wrapped, at many widths.
@WindowTest
class WordByWordTest {

  private static final String HEBREW =
      "הקובץ פתוח לכל מי שנמצא על הצומת, ואיש אינו יודע למה. צריך לסגור אותו לפני הביקורת הבאה.";
  private static final String ARABIC =
      "الملف مفتوح لكل من يعمل على العقدة ولا أحد يعرف السبب ويجب إغلاقه قبل المراجعة القادمة";
  private static final List<String> TEXTS =
      List.of(
          HEBREW,
          ARABIC,
          "9 דקות, 3 הצבעות",
          "אחת",
          "They say: " + HEBREW + " (in `/var/log`) and " + ARABIC + " 17.");

  private WindowTheme theme;

  @Start
  void dress(Stage stage) throws IOException {
    theme = new WindowTheme(Themes.bundled().value());
  }

  @Test
  void onlyDirectionMarksAreInserted() {
    for (String text : TEXTS) {
      assertThat(WordByWord.marked(text).replaceAll("\u200E", "")).isEqualTo(text);
      assertThat(WordByWord.marked(WordByWord.marked(text))).isEqualTo(WordByWord.marked(text));
    }
    assertThat(WordByWord.marked("Left as it is.")).isEqualTo("Left as it is.");
  }

  @Test
  void textIsLaidOutAtAnyWidthWithoutError(Robot robot) {
    for (String text : TEXTS) {
      robot.interact(() -> layOut(() -> Labels.wrapped(text)));
      robot.interact(() -> layOut(() -> said(text)));
      robot.interact(() -> layOut(() -> Labels.following(new SimpleStringProperty(text))));
      robot.interact(() -> layOut(() -> Labels.flow(Labels.run(text, "strong"))));
      robot.interact(() -> layOut(() -> note(text)));
    }
  }

  private static Parent said(String text) {
    var label = Labels.wrapped("");
    label.setText(text);
    return label;
  }

  private static Parent note(String text) {
    var note = new MarkdownView(_ -> {});
    note.show("- " + text + "\n\n**" + text + "**");
    return note;
  }

  private void layOut(Supplier<Parent> made) {
    for (NodeOrientation direction :
        List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
      for (int width = 5; width < 500; width += 17) {
        var scene = new Scene(new VBox(made.get()), width, 300);
        theme.wear(scene);
        scene.setNodeOrientation(direction);
        assertThatCode(
                () -> {
                  scene.getRoot().applyCss();
                  scene.getRoot().layout();
                  scene.snapshot(null);
                })
            .as("%s, %d wide", direction, width)
            .doesNotThrowAnyException();
      }
    }
  }
}
