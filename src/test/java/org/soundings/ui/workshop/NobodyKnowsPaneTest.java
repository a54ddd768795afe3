package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.workshop.Subject;
import org.soundings.assessment.workshop.Vote;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// That nobody knows is a result, and is noted where it came out.
@ExtendWith(ApplicationExtension.class)
class NobodyKnowsPaneTest {

  @TempDir private Path folder;
  private WorkshopWindow room;

  @Start
  void start(Stage stage) {
    room = new WorkshopWindow(stage, folder);
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }

  @Test
  void whoFindsOutIsWrittenRightBelowTheVotes(FxRobot robot) {
    robot.interact(room.stage::show);
    EstimateViewModel estimates = room.model.hold().estimates();
    robot.interact(
        () -> {
          room.comes("Ada");
          room.comes("Bo");
          room.model.turn(WorkshopViewModel.Side.HOLD);
          estimates.open(new Subject.StandingOf("small-kernel-1"));
          estimates.cast(new Vote.DontKnow("Ada"));
          estimates.cast(new Vote.DontKnow("Bo"));
          estimates.reveal();
        });
    robot.interact(() -> room.buttonWith("Note that we do not know").fire());
    robot.write("Bo").type(KeyCode.TAB);
    assertThat(room.desk.assessment().answer("small", "small-kernel-1").state())
        .isEqualTo(new AnswerState.DontKnow("Bo", null));
  }
}
