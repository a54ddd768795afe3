package org.soundings.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.app.Jobs;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;

/// New content that arrives while a key is down does not take the key from the user.
@WindowTest
class WelcomeViewTest {

  private static final RecentLine LINE =
      new RecentLine(Path.of("tidemark"), "Tidemark", "", "today", true, false, List.of());

  private final List<String> asked = new ArrayList<>();
  private WelcomeViewModel model;
  private Scene scene;

  @Start
  void start(Stage stage) {
    model =
        new WelcomeViewModel(
            new Work(Jobs.direct(), new Notices(), InstantSource.system()),
            SmallWorld.CLOCK,
            new Asked(asked));
    var view = new WelcomeView(model, () -> {});
    scene = new Scene(view, 1000, 800);
    Stages.put(stage, scene);
    stage.show();
    view.firstFocus().requestFocus();
  }

  @Test
  void marksLoadedWhileEnterIsDownDoNotSwallowIt(Robot robot) {
    robot.interact(() -> model.recent().setAll(LINE));
    Node line = scene.getFocusOwner();
    robot.press(KeyCode.ENTER);
    robot.interact(() -> model.recent().set(0, LINE.withMarks(List.of(Mark.WEAK))));
    robot.release(KeyCode.ENTER);
    assertThat(asked).containsExactly("open tidemark");
    assertThat(scene.getFocusOwner()).isSameAs(line);
  }

  @Test
  void assessmentsLoadedWhileEnterIsDownDoNotSwallowIt(Robot robot) {
    robot.press(KeyCode.ENTER);
    robot.interact(() -> model.recent().setAll(LINE));
    robot.release(KeyCode.ENTER);
    assertThat(asked).containsExactly("sample");
  }

  @Test
  void aRowThatOpensNothingPassesTheFocusOn(Robot robot) {
    var other =
        new RecentLine(Path.of("ledger"), "Ledger", "", "yesterday", true, false, List.of());
    robot.interact(() -> model.recent().setAll(LINE, other));
    robot.interact(() -> model.recent().set(0, LINE.gone("There is nothing")));
    robot.type(KeyCode.ENTER);
    assertThat(asked).containsExactly("open ledger");
    robot.interact(() -> model.recent().set(1, other.gone("Nothing here either")));
    robot.type(KeyCode.ENTER);
    assertThat(asked).containsExactly("open ledger", "sample");
  }

  @Test
  void inALowWindowTheRecentAssessmentIsFirst(Robot robot) {
    robot.interact(() -> scene.getWindow().setHeight(420));
    Node sample = scene.getFocusOwner();
    robot.interact(() -> model.recent().setAll(LINE));
    WindowThread.settle();
    Node line = scene.getFocusOwner();
    assertThat(top(line)).isBetween(0.0, 200.0).isLessThan(top(sample));
    robot.interact(() -> model.recent().clear());
    WindowThread.settle();
    assertThat(top(sample)).as("the ways in, where nothing was").isBetween(0.0, 420.0);
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  @Test
  void theDistinguishingPathIsAnnouncedWithTheName(Robot robot) {
    var line =
        new RecentLine(
            Path.of("tidemark"), "Tidemark", "…/2025/tidemark", "today", true, false, List.of());
    robot.interact(() -> model.recent().setAll(line));
    assertThat(scene.getFocusOwner().getAccessibleText())
        .isEqualTo("Tidemark, …/2025/tidemark. today");
    assertThat(robot.lookup("…/2025/tidemark").tryQuery()).isPresent();
    assertThat(
            robot
                .lookup(node -> "Pin Tidemark, …/2025/tidemark".equals(node.getAccessibleText()))
                .tryQuery())
        .isPresent();
  }

  private record Asked(List<String> asked) implements WelcomeViewModel.Choices {
    @Override
    public void trySample() {
      asked.add("sample");
    }

    @Override
    public void newAssessment() {
      asked.add("new");
    }

    @Override
    public void openFolder() {
      asked.add("folder");
    }

    @Override
    public void open(Path chosen) {
      asked.add("open " + chosen);
    }

    @Override
    public void pin(Path chosen, boolean pinned) {
      asked.add("pin");
    }

    @Override
    public void forget(Path chosen) {
      asked.add("forget");
    }
  }
}
