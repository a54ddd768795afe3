package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.pack.Question;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// What the line at the bottom says in red leads back to what was said above it and closed.
class ErrorBelowFormTest extends InWindow {

  @Test
  void conflictsAreReachedByKeyboardAfterTheNoticeIsGone(Robot robot) throws IOException {
    Path file = conflict(robot);
    ScreenContext context = window.shell.context().orElseThrow();
    robot.interact(() -> context.work().notices().shown().clear());
    for (int pane = 0; pane < 8 && !isTrouble(focused()); pane++) {
      robot.type(KeyCode.F6);
    }
    assertThat(isTrouble(focused())).as("%s", focused()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(TestWindow.onWindowThread(this::offers)).containsExactly("Compare versions");
    robot.clickOn("Compare versions");
    assertThat(TestWindow.onWindowThread(this::offers)).as("in front instead").isEmpty();
    robot.clickOn("Decide later");
    assertThat(TestWindow.onWindowThread(this::offers))
        .as("again")
        .containsExactly("Compare versions");
    robot.clickOn("Compare versions").clickOn("Keep my version");
    TestWindow.until("mine", () -> Files.readString(file).contains("Ours."));
    assertThat(TestWindow.onWindowThread(this::offers)).isEmpty();
    assertThat(file).content().doesNotContain("id: core-mtls\n");
  }

  @Test
  void inALowWindowTheComparisonStartsAtItsTitle(Robot robot) throws IOException {
    conflict(robot);
    robot.interact(
        () -> {
          var theme = window.shell.theme();
          theme.be(theme.appearance().withZoom(200));
          window.shell.getScene().getWindow().setHeight(500);
        });
    robot.clickOn("Compare versions");
    WindowThread.settle();
    List<ScrollPane> scrolling =
        TestWindow.onWindowThread(
            () ->
                TestWindow.nodes(window.shell.overlay())
                    .filter(ScrollPane.class::isInstance)
                    .map(ScrollPane.class::cast)
                    .filter(pane -> Panes.hidden(pane) > 1)
                    .toList());
    assertThat(scrolling).hasSize(1).allSatisfy(pane -> assertThat(pane.getVvalue()).isZero());
    assertThat(scrolling.getFirst().lookupAll(".title")).isNotEmpty();
  }

  /// Two people change one answer: another person in the file, then the user here.
  ///
  /// @return the file
  private Path conflict(Robot robot) throws IOException {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-mtls"));
    ScreenContext context = window.shell.context().orElseThrow();
    Question asked = context.library().question("core-mtls").orElseThrow();
    Path file = context.open().folder().path().resolve("answers/core/core-mtls.yaml");
    Files.writeString(file, Files.readString(file) + "# by hand\n");
    window.edit(a -> a.withAnswer(a.answer("core", asked.id()).withDisagreement("Ours.")));
    TestWindow.until("the conflict", () -> offers().equals(List.of("Compare versions")));
    return file;
  }

  private List<String> offers() {
    return window.shell.context().orElseThrow().work().notices().shown().stream()
        .flatMap(notice -> notice.offer().stream())
        .map(Notice.Offer::name)
        .toList();
  }

  private Node focused() {
    WindowThread.settle();
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  private static boolean isTrouble(Node node) {
    return node instanceof Button button && button.getText().equals("Saved as conflict copy");
  }
}
