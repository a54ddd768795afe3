package org.soundings.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.copy.FolderCopy;
import org.soundings.base.Progress;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.shell.InWindow;
import org.soundings.ui.shell.TestWindow;

class PaletteTest extends InWindow {

  @TempDir private Path folder;

  private TextField field() {
    return (TextField) window.shell.lookup(".palette-field");
  }

  private List<String> lines() {
    return TestWindow.onWindowThread(
        () ->
            window.shell.overlay().lookupAll(".palette-line").stream()
                .map(line -> ((ButtonBase) line).getAccessibleText())
                .toList());
  }

  private List<String> threats() {
    return lines().stream().filter(line -> line.startsWith("Exploitation of a known")).toList();
  }

  @Test
  void clickingAFilterTypesItAndKeepsTheFocus(Robot robot) {
    window.openTheSample(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("mount");
    robot.clickOn("is:open").clickOn("is:open");
    robot.write("s");
    TestWindow.until("the filter", () -> field().getText().equals("is:open mounts"));
    assertThat(field().isFocused()).isTrue();
  }

  @Test
  void aHeadingIsShownOnlyWithAnEntryBelowIt(Robot robot) {
    window.openTheSample(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("mount");
    TestWindow.until("a heading", () -> headings().stream().anyMatch(Node::isVisible));
    for (double height = 420; height < 560; height += 20) {
      double now = height;
      robot.interact(() -> window.shell.getScene().getWindow().setHeight(now));
      WindowThread.settle();
      double end =
          TestWindow.onWindowThread(() -> bottom(headings().getFirst().getParent().getParent()));
      assertThat(headings())
          .filteredOn(Node::isVisible)
          .isNotEmpty()
          .allMatch(heading -> bottom(heading) < end);
    }
    assertThat(headings()).anyMatch(heading -> !heading.isVisible());
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private List<Node> headings() {
    Node line = window.shell.lookup(".palette-line");
    return line.getParent().getChildrenUnmodifiable().stream()
        .filter(Label.class::isInstance)
        .toList();
  }

  @Test
  void noWritingCommandIsOfferedInAReadOnlyAssessment(Robot robot) throws IOException {
    window.openTheSample(robot);
    Path copy = folder.resolve("held");
    FolderCopy.of(window.shell.context().orElseThrow().open().folder().path(), copy);
    try (AssessmentFolder first = AssessmentFolder.open(copy, Progress.unwatched()).value()) {
      robot.interact(() -> window.shell.program().open(first.path()));
      TestWindow.until("the copy", () -> !window.frame().canWrite());
      window.go(robot, new Place.Question("core-host-mounts"));
      assertThat(offered(robot, "add evidence")).isEmpty();
      assertThat(offered(robot, "edit")).noneMatch(line -> line.startsWith("Edit"));
      assertThat(offered(robot, "show assessment folder")).isNotEmpty();
    }
  }

  private List<String> offered(Robot robot, String words) {
    robot.interact(window.shell::showPalette);
    robot.write(words);
    robot.interact(() -> {});
    List<String> all =
        lines().stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(words)).toList();
    robot.type(KeyCode.ESCAPE);
    return all;
  }

  @Test
  void shortcutHintsGiveWayToFiltersIfSpaceIsLimited(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> window.shell.getScene().getWindow().setWidth(560));
    robot.interact(window.shell::showPalette);
    assertThat(isNamedBelow("select")).isFalse();
    robot.interact(window.shell.overlay()::close);
    robot.interact(() -> window.shell.getScene().getWindow().setWidth(1000));
    robot.interact(window.shell::showPalette);
    assertThat(isNamedBelow("select")).isTrue();
  }

  private boolean isNamedBelow(String meaning) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.shell.overlay())
                .filter(TestWindow::isShown)
                .anyMatch(node -> node instanceof Label label && meaning.equals(label.getText())));
  }

  @Test
  void aThreatNamesItsComponent(Robot robot) {
    window.openTheSample(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("exploitation of a known vuln");
    TestWindow.until("several of one name", () -> threats().size() > 1);
    assertThat(threats()).doesNotHaveDuplicates();
  }

  @Test
  void theStatusOfAQuestionIsACommandWithItsShortcut(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    assertThat(window.frame().screen().keys().commands())
        .extracting(command -> command.key() + " " + command.title())
        .contains(
            "J Next: question",
            "K Previous: question",
            "1 Status: Open",
            "2 Status: Answered",
            "3 Status: Don't know",
            "4 Status: Not applicable",
            "5 Status: Deferred");
    window.search(robot, "status not applicable");
    assertThat(Focus.isText(focused())).as("the reason is asked").isTrue();
  }

  @Test
  void aSettingIsOpenedAndFocused(Robot robot) {
    window.begin(robot);
    window.search(robot, "zoom");
    assertThat(((Button) focused()).getText()).isEqualTo("Smaller");
    robot.type(KeyCode.SPACE);
    assertThat(window.shell.theme().appearance().zoom()).isEqualTo(90);
    window.search(robot, "display name");
    assertThat(focused().getAccessibleText()).isEqualTo("Display name");
    window.search(robot, "question packs");
    assertThat(focused().getAccessibleText()).isEqualTo("Question packs");
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }
}
