package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.app.ErrorCode;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.save.FormDrafts;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.report.ReportView;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// The window around the screens: it keeps the focus of the user, covers no required control, and
/// finds every command.
class OverTheScreensTest extends InWindow {

  @Test
  void undoingARatingKeepsFocusInTheStatusRow(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-cloud-posture"));
    robot.interact(
        () -> {
          var context = window.shell.context().orElseThrow();
          var answer = context.assessment().answer("core", "core-cloud-posture");
          context
              .workbench()
              .edit("words", a -> a.withAnswer(answer.withConclusion("We would not notice.")));
        });
    robot.type(KeyCode.DIGIT2);
    robot.interact(() -> segment("Weak").requestFocus());
    robot.interact(() -> segment("Weak").fire());
    robot.interact(() -> segment("sure").fire());
    assertThat(focused()).isEqualTo(segment("sure"));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(focused()).isEqualTo(segment("Open"));
  }

  @Test
  void tabCyclesInsideAnOverlay(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-cloud-posture"));
    robot.interact(
        () -> {
          var context = window.shell.context().orElseThrow();
          var question = context.library().question("core-cloud-posture").orElseThrow();
          context.open().answer("words", question, a -> a.withConclusion("We would not notice."));
        });
    robot.type(KeyCode.H);
    TestWindow.until("the history", () -> backButtons() > 0);
    assertThat(textOfFocused()).isEqualTo("Close");
    robot.type(KeyCode.TAB);
    assertThat(textOfFocused()).isNotEqualTo("Close");
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(textOfFocused()).isEqualTo("Close");
  }

  private long backButtons() {
    return TestWindow.nodes(window.shell.overlay())
        .filter(
            node ->
                node instanceof Button button
                    && "Restore previous version".equals(button.getText()))
        .count();
  }

  private String textOfFocused() {
    return ((Labeled) focused()).getText();
  }

  @Test
  void theSampleIsOpenedByACommandToo(Robot robot) {
    window.begin(robot);
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    robot.write("sample").type(KeyCode.ENTER);
    TestWindow.until(
        "the sample",
        () ->
            window.shell.context().stream()
                .anyMatch(context -> !context.assessment().evidence().isEmpty()));
  }

  @Test
  void aMilestoneDraftIsRestoredAfterEscape(Robot robot) {
    window.openTheSample(robot);
    Frame frame = window.shell.frame().orElseThrow();
    robot.interact(frame::createMilestone);
    robot.write("Winter").type(KeyCode.TAB).write("The audit comes.").type(KeyCode.ESCAPE);
    FormDrafts drafts = window.shell.context().orElseThrow().open().drafts();
    assertThat(drafts.all()).hasSize(1);
    Notice notice = window.shell.context().orElseThrow().work().notices().shown().getLast();
    assertThat(notice.text()).isEqualTo("Draft saved: “Create milestone”.");
    robot.interact(() -> notice.offer().orElseThrow().action().run());
    TextField name = robot.from(window.shell.overlay()).lookup(Field.class::isInstance).query();
    assertThat(name.getText()).isEqualTo("Winter");
    MarkdownEditor why =
        robot.from(window.shell.overlay()).lookup(MarkdownEditor.class::isInstance).query();
    assertThat(why.getText()).isEqualTo("The audit comes.");
    robot.clickOn("Discard draft").clickOn("Discard permanently").type(KeyCode.ESCAPE);
    assertThat(drafts.all()).isEmpty();
  }

  @Test
  void ctrlEnterCreatesAMilestoneFromAnyField(Robot robot) {
    window.openTheSample(robot);
    Frame frame = window.shell.frame().orElseThrow();
    robot.interact(frame::createMilestone);
    robot.write("Winter").type(KeyCode.TAB).write("The audit").type(KeyCode.ENTER).write("comes.");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    var milestones = window.shell.context().orElseThrow().open().folder().milestones();
    TestWindow.until("the milestone", () -> !milestones.named("Winter").isEmpty());
    TestWindow.until("its end", () -> !window.shell.overlay().isOpen());
  }

  @Test
  void aQuestionIsPresentedWithoutASession(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-cloud-posture"));
    String asked =
        window
            .shell
            .context()
            .orElseThrow()
            .library()
            .question("core-cloud-posture")
            .orElseThrow()
            .question();
    robot.type(KeyCode.F5);
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isTrue();
    assertThat(words(window.shell.overlay())).contains(asked);
    robot.type(KeyCode.J);
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isTrue();
    assertThat(words(window.shell.overlay())).doesNotContain(asked);
    robot.type(KeyCode.K);
    assertThat(words(window.shell.overlay())).contains(asked);
    robot.type(KeyCode.F5);
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isFalse();
    assertThat(Focus.isInside(window.frame().screen().node(), focused())).isTrue();
    robot.type(KeyCode.N).type(KeyCode.F5);
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isFalse();
  }

  @Test
  void thePresentationIsFullScreenUntilItIsLeft(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-cloud-posture"));
    robot.type(KeyCode.F5);
    assertThat(window.surroundings.screensTaken).isEqualTo(1);
    robot.type(KeyCode.J);
    assertThat(window.surroundings.screensTaken).isEqualTo(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(window.surroundings.screensTaken).isZero();
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isFalse();
  }

  @Test
  void aKeyThatLeavesThePresentationIsNotTypedAsText(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-cloud-posture"));
    robot.type(KeyCode.F5).type(KeyCode.N);
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isFalse();
    assertThat(Focus.isText(focused())).isTrue();
    robot.write("ever");
    robot.type(KeyCode.ESCAPE);
    assertThat(
            TestWindow.onWindowThread(
                () ->
                    window
                        .shell
                        .context()
                        .orElseThrow()
                        .assessment()
                        .answer("core", "core-cloud-posture")
                        .perspectives()))
        .extracting(perspective -> perspective.text())
        .contains("ever");
  }

  @Test
  void aNoticeDoesNotCoverThePrimaryButton(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Report());
    robot.interact(
        () -> {
          Notices notices = window.shell.context().orElseThrow().work().notices();
          notices.say(
              Notice.trouble(
                  ErrorCode.FILE_ERROR, "It could not be written.", "Choose another folder."));
        });
    TestWindow.until(
        "room for the button",
        () -> !bounds(".notice.danger").intersects(bounds(".button.primary")));
    assertThat(bounds(".notice.danger").getMaxX())
        .as("beside the pane with the button")
        .isLessThanOrEqualTo(bounds(".button.primary").getMinX());
    window.go(robot, new Place.Concepts(java.util.Optional.empty()));
    TestWindow.until(
        "the notice at the foot",
        () -> bounds(".notice.danger").getMaxY() > window.shell.getHeight() - 60);
  }

  @Test
  void aNoticeDoesNotCoverTheFocusedNode(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.interact(() -> segment("sure").requestFocus());
    robot.interact(
        () -> {
          Notices notices = window.shell.context().orElseThrow().work().notices();
          notices.say(
              Notice.trouble(
                  ErrorCode.FILE_ERROR, "It could not be written.", "Choose another folder."));
        });
    TestWindow.until(
        "room for the choice",
        () -> !bounds(".notice.danger").intersects(boundsOf(segment("sure"))));
    assertThat(bounds(".notice.danger").getMaxX())
        .isGreaterThan(boundsOf(segment("sure")).getMinX());
  }

  private static Bounds boundsOf(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private Bounds bounds(String style) {
    Node node = window.shell.lookup(style);
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void theTourIsOfferedInTheShortcutOverview(Robot robot) {
    window.openTheSample(robot);
    robot.write("?");
    robot.interact(
        () ->
            TestWindow.nodes(window.shell.overlay())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> "Show tour again".equals(button.getText()))
                .toList()
                .getFirst()
                .fire());
    assertThat(TestWindow.onWindowThread(() -> window.shell.overlay().isOpen())).isFalse();
    assertThat(shown()).contains("From people to hardware");
  }

  @Test
  void everyExportIsFoundAndRunFromTheSearch(Robot robot) {
    window.openTheSample(robot);
    window.surroundings.target = java.util.Optional.of(home.resolve("out.xlsx"));
    robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL).write("export");
    TestWindow.until("what is found", () -> shown().contains("Export PDF"));
    String found = shown();
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(found).contains(ReportView.exporting(format).substring(1));
    }
    robot.type(KeyCode.ESCAPE);
    window.search(robot, "export xlsx");
    TestWindow.until("the workbook", () -> java.nio.file.Files.exists(home.resolve("out.xlsx")));
  }

  /// All visible text of the window.
  private String shown() {
    return words(window.shell);
  }

  private static String words(Parent parent) {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(parent)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n")));
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  private ToggleButton segment(String name) {
    return TestWindow.nodes(window.shell)
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .filter(each -> String.valueOf(each.getAccessibleText()).startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no segment " + name));
  }
}
