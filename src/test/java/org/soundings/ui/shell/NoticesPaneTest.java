package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soundings.app.Jobs;
import org.soundings.ui.Notice;
import org.soundings.ui.Notices;
import org.soundings.ui.Work;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NoticesPaneTest {

  private final Notices notices = new Notices();
  private TextArea text;
  private Pane screen;
  private NoticesPane pane;

  @Start
  void start(Stage stage) {
    text = new TextArea();
    screen = new Pane(text);
    pane = new NoticesPane(new Work(Jobs.direct(), notices), new SimpleBooleanProperty(true));
    StackPane.setAlignment(pane, Pos.BOTTOM_RIGHT);
    pane.setMaxSize(NoticesPane.USE_PREF_SIZE, NoticesPane.USE_PREF_SIZE);
    stage.setScene(new Scene(new StackPane(screen, pane), 600, 600));
    stage.show();
  }

  /// Where the notice ends while the text that has the focus is so high, pixels from above.
  private double ends(double height) {
    text.resizeRelocate(200, 400, 380, height);
    return settled();
  }

  @Test
  void aNoticeLeavesTheNextFieldsOfALineFreeToo(FxRobot robot) {
    robot.interact(
        () -> {
          var first = new TextField();
          var last = new TextField();
          // As wide as no font makes them by itself.
          first.setPrefWidth(100);
          last.setPrefWidth(280);
          var line = new HBox(200, first, last);
          line.relocate(0, 530);
          screen.getChildren().setAll(line);
          notices.say(Notice.news("It was added."));
          first.requestFocus();
          double end = settled();
          assertThat(first.localToScene(first.getLayoutBounds()).getMaxX())
              .as("beside it")
              .isLessThan(pane.getBoundsInParent().getMinX());
          assertThat(last.localToScene(last.getLayoutBounds()).getMaxX())
              .isGreaterThan(pane.getBoundsInParent().getMinX());
          assertThat(end).isLessThanOrEqualTo(530);
        });
  }

  /// Where the notice ends after a few rounds of layout, pixels from above.
  private double settled() {
    for (int round = 0; round < 3; round++) {
      pane.getParent().applyCss();
      pane.getParent().layout();
      pane.keepClearOf(screen);
    }
    pane.getParent().layout();
    return pane.getBoundsInParent().getMaxY() - pane.getPadding().getBottom();
  }

  @Test
  void aNoticeStandsAboveALongTextThatIsWritten(FxRobot robot) {
    robot.interact(
        () -> {
          text.setManaged(false);
          notices.say(Notice.news("It was added."));
          text.requestFocus();
          text.resizeRelocate(200, 250, 380, 320);
          assertThat(settled()).isLessThanOrEqualTo(250);
        });
  }

  @Test
  void aNoticeGoesUpWithATextThatGrowsAndNeverDownOntoIt(FxRobot robot) {
    robot.interact(
        () -> {
          text.setManaged(false);
          notices.say(Notice.trouble("It could not be written.", "Choose another folder."));
          text.requestFocus();
          var ends = new ArrayList<Double>();
          for (double height : List.of(60.0, 100.0, 140.0, 158.0, 170.0, 190.0)) {
            ends.add(ends(height));
          }
          assertThat(ends.getFirst()).isGreaterThan(500);
          assertThat(ends.getLast()).isLessThanOrEqualTo(400);
          assertThat(ends).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        });
  }
}
