package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// A new item is entered in a form by keyboard alone, and is not added before the form is saved.
class AskFirstTest extends InWindow {

  @Test
  void aCustomThreatIsAddedOnceItHasATitle(Robot robot) {
    begin(robot, new Place.Threats(Optional.empty()));
    Assessment before = window.assessment();
    robot.type(KeyCode.A);
    TestWindow.until("the question", window.shell.overlay()::isOpen);
    robot.write("Cache").type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
    assertThat(window.assessment()).isEqualTo(before);

    robot.type(KeyCode.A).write(", shared").type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    TestWindow.until("a threat", () -> window.assessment().customThreats().size() == 1);
    assertThat(window.assessment().customThreats())
        .extracting(CustomThreat::title)
        .containsExactly("Cache, shared");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.until("none", () -> window.assessment().customThreats().isEmpty());
  }

  @Test
  void componentsAreNamedAndConnectedByKeyboard(Robot robot) {
    begin(robot, new Place.SystemModel(Optional.empty()));
    robot.type(KeyCode.A).write("Web").type(KeyCode.ESCAPE);
    assertThat(window.assessment().system().isEmpty()).isTrue();
    robot.type(KeyCode.A).write("site").type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    robot.type(KeyCode.A).write("Store").type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    TestWindow.until("two", () -> window.assessment().system().components().size() == 2);
    assertThat(window.assessment().system().components())
        .extracting(Component::name)
        .containsExactly("Website", "Store");

    robot.type(KeyCode.C).type(KeyCode.TAB, KeyCode.TAB).write("orders").type(KeyCode.ENTER);
    TestWindow.until("one line", () -> window.assessment().system().dataFlows().size() == 1);
    assertThat(window.assessment().system().dataFlows())
        .extracting(DataFlow::from, DataFlow::to, DataFlow::data)
        .containsExactly(tuple("component-2", "component-1", "orders"));
  }

  @Test
  void anActionIsAddedOnceItHasATitle(Robot robot) {
    begin(robot, new Place.Actions());
    Assessment before = window.assessment();
    robot.type(KeyCode.A).write("Rotate").type(KeyCode.ESCAPE);
    assertThat(window.assessment()).isEqualTo(before);

    robot.type(KeyCode.A).write(" keys").type(KeyCode.ENTER).write("Ada").type(KeyCode.ENTER);
    robot.write("1 dec").type(KeyCode.ENTER);
    TestWindow.until("an action", () -> window.assessment().actions().size() == 1);
    robot.type(KeyCode.A).write("Close the port");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    TestWindow.until("two", () -> window.assessment().actions().size() == 2);
    assertThat(window.assessment().actions())
        .extracting(Action::title, Action::owner, Action::due)
        .containsExactly(
            tuple("Rotate keys", "Ada", LocalDate.of(2026, 12, 1)),
            tuple("Close the port", "", null));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.until("one", () -> window.assessment().actions().size() == 1);
  }

  @Test
  void leavingTheAssessmentWithdrawsItsResumeOffers(Robot robot) {
    begin(robot, new Place.Threats(Optional.empty()));
    robot.type(KeyCode.A).write("Cache").type(KeyCode.ESCAPE);
    Notices notices =
        TestWindow.onWindowThread(() -> window.shell.context().orElseThrow().work().notices());
    assertThat(offers(notices)).containsExactly("Resume");
    robot.interact(window.shell.program()::welcome);
    TestWindow.until("the welcome screen", () -> window.shell.frame().isEmpty());
    assertThat(offers(notices)).isEmpty();
  }

  private static List<String> offers(Notices notices) {
    return TestWindow.onWindowThread(
        () ->
            notices.shown().stream()
                .flatMap(notice -> notice.offer().stream())
                .map(Notice.Offer::name)
                .toList());
  }

  private void begin(Robot robot, Place place) {
    window.begin(robot);
    window.go(robot, place);
  }
}
