package org.soundings.ui.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class BannerTest {

  private Banner banner;

  @Start
  void start(Stage stage) {
    banner = new Banner(new Region(), Optional.empty());
    var screen = new Region();
    screen.setMinHeight(400);
    VBox.setVgrow(screen, Priority.ALWAYS);
    Stages.put(stage, new Scene(new VBox(banner, screen), 500, 300));
    stage.show();
  }

  @Test
  void theBannerShowsItsFullTextEvenIfTheScreenIsTooSmall(Robot robot) {
    robot.interact(
        () -> {
          banner.say("Parts of two files could not be read. ".repeat(8), "Two files.");
          banner.getScene().getRoot().layout();
        });
    Node words = banner.lookup(".label");
    assertThat(banner.getHeight())
        .isGreaterThanOrEqualTo(words.getLayoutBounds().getHeight())
        .isGreaterThan(50);
  }
}
