package org.soundings.ui.workshop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.workshop.InSession;

/// Whether what is left from the session before can be taken into the plan of the next by keys.
class CarriedOverPaneTest extends InSession {

  private static Workshop.Parked parked(String what) {
    return new Workshop.Parked(what, "", "", "");
  }

  private List<Button> links() {
    return room.in(CarriedOverPane.class, Button.class);
  }

  @Test
  void enterAddsACarriedOverItemAndFocusesTheNext(Robot robot) {
    robot.interact(
        () -> {
          room.stage.show();
          room.context
              .workbench()
              .edit(
                  "put off",
                  a ->
                      a.withSession(
                          a.sessions()
                              .getLast()
                              .talkingAbout("small-people-1")
                              .changing(
                                  w ->
                                      w.withParked(
                                          List.of(
                                              parked("The old node"), parked("The new one"))))));
          room.model.add();
          room.model.refresh();
        });
    assertThat(links()).hasSize(2);
    robot.interact(links().getFirst()::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(links()).hasSize(1);
    assertThat(room.focused()).isSameAs(links().getFirst());
    robot.type(KeyCode.ENTER);
    assertThat(links()).isEmpty();
    assertThat(room.context.assessment().sessions().getLast().workshop().plan().steps())
        .extracting(PlanStep::title)
        .contains("The old node", "The new one");
  }
}
