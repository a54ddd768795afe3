package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundings.app.ErrorCode;
import org.soundings.app.copy.FolderCopy;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.job.Notice;
import org.soundings.ui.question.QuestionView;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;

/// In a read-only folder all content is shown, and commands that only write are not offered.
class ReadOnlyTest extends InWindow {

  private AssessmentFolder held;
  private Paint edgeWhereOneWrites = Color.TRANSPARENT;

  @BeforeEach
  void openWhatIsHeld(Robot robot) throws IOException {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    edgeWhereOneWrites = edgeOfTheChosen();
    Path sample =
        TestWindow.onWindowThread(
            () -> window.shell.context().orElseThrow().open().folder().path());
    Path copy = home.resolve("held");
    FolderCopy.of(sample, copy);
    Files.writeString(copy.resolve("answers/core/core-mtls.yaml"), "status: open\n");
    held = AssessmentFolder.open(copy, Progress.unwatched()).value();
    robot.interact(() -> window.shell.program().open(copy));
    TestWindow.until("what is held", () -> !window.frame().canWrite());
    window.go(robot, new Place.Question("core-host-mounts"));
    WindowThread.settle();
  }

  @AfterEach
  void letGo() throws IOException {
    held.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 60})
  void writingControlsAreHidden(int zoom, Robot robot) {
    zoom(robot, zoom);
    assertThat(offered())
        .doesNotContain("Mark disagreement", "Add perspective", "Add dissent", "Add")
        .noneMatch(name -> name.startsWith("Add evidence"))
        .noneMatch(name -> name.startsWith("Edit disagreement"));
  }

  @Test
  void aReadOnlySelectionIsColouredDifferently() {
    assertThat(edgeOfTheChosen()).isNotEqualTo(edgeWhereOneWrites);
  }

  private Paint edgeOfTheChosen() {
    return TestWindow.onWindowThread(
        () -> {
          window.shell.applyCss();
          return window.shell.lookupAll(".answer-pane .segment").stream()
              .map(ToggleButton.class::cast)
              .filter(ToggleButton::isSelected)
              .map(chosen -> chosen.getBackground().getFills().getFirst().getFill())
              .findFirst()
              .orElseThrow();
        });
  }

  @Test
  void noShortcutIsShownAtAChoiceThatCannotBeMade() {
    assertThat(window.shell.lookupAll(".segment-key")).isNotEmpty().noneMatch(Node::isVisible);
  }

  @Test
  void permanentBannersTakeOneLineEachInALowWindow(Robot robot) {
    robot.interact(
        () -> {
          window.shell.getScene().getWindow().setHeight(563);
          var theme = window.shell.theme();
          theme.be(theme.appearance().withZoom(160));
        });
    WindowThread.settle();
    assertThat(window.shell.lookupAll(".banner"))
        .hasSize(2)
        .allSatisfy(banner -> assertThat(((Region) banner).getHeight()).isLessThan(30));
    assertThat(
            TestWindow.onWindowThread(
                () -> window.shell.lookup(".rail-scroll .rail").getLayoutBounds().getHeight()))
        .as("all places")
        .isLessThan(563 / 1.6 - 44 - 28 + 1);
    assertThat(offered()).contains("Save a copy …", "More");
  }

  @Test
  void anAssessmentReleasedByOthersCanBeOpenedForEditing(Robot robot) throws IOException {
    robot.interact(() -> window.shell.program().lookOutside());
    WindowThread.settle();
    assertThat(offered()).contains("Save a copy …").doesNotContain("Enable editing");
    robot.interact(() -> window.frame().addEvidence());
    assertThat(codes()).contains(ErrorCode.OPEN_READ_ONLY.code());

    held.close();
    robot.interact(() -> window.shell.program().lookOutside());
    TestWindow.until("that nobody holds it", () -> window.frame().isWritable());
    assertThat(offered()).contains("Enable editing").doesNotContain("Save a copy …");
    robot.interact(() -> button("Enable editing").fire());
    TestWindow.until("what can be written", () -> window.frame().canWrite());

    assertThat(codes()).as("true no more").doesNotContain(ErrorCode.OPEN_READ_ONLY.code());
    assertThat(window.frame().screen()).as("where one was").isInstanceOf(QuestionView.class);
    // The message about a file that could not be read may leave space for one line of evidence.
    assertThat(offered()).anyMatch(name -> name.startsWith("Add evidence") || name.equals("Add"));
  }

  private List<String> codes() {
    return TestWindow.onWindowThread(
        () ->
            window.shell.context().orElseThrow().work().notices().shown().stream()
                .map(Notice::code)
                .toList());
  }

  private Button button(String name) {
    return TestWindow.nodes(window.frame())
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> name.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private void zoom(Robot robot, int percent) {
    robot.interact(
        () -> {
          var theme = window.shell.theme();
          theme.be(theme.appearance().withZoom(percent));
        });
    WindowThread.settle();
  }

  /// The texts and names of all visible nodes that can be pressed, or look like it.
  private List<String> offered() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.frame())
                .filter(TestWindow::isShown)
                .filter(Labeled.class::isInstance)
                .flatMap(
                    node ->
                        Stream.of(
                            String.valueOf(((Labeled) node).getText()),
                            String.valueOf(node.getAccessibleText())))
                .toList());
  }
}
