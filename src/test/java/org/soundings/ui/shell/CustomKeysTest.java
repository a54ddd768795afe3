package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.SettingsFile;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.Place;

/// A user with custom shortcuts sees these, and not the default ones.
@WindowTest
class CustomKeysTest {

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    Path settings = home.resolve("config").resolve("settings.yaml");
    Files.createDirectories(settings.getParent());
    SettingsFile.write(
        Settings.DEFAULT
            .withTour()
            .withKey("question/E", "Y")
            .withKey("question/M", "W")
            .withKey("question/F9", "F4"),
        settings);
    window = new TestWindow(stage, home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theQuestionShowsAndAnnouncesCustomShortcuts(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    assertThat(
            TestWindow.onWindowThread(
                () ->
                    window.frame().screen().node().lookupAll(".key-cap").stream()
                        .filter(KeyCap.class::isInstance)
                        .map(cap -> ((Labeled) cap).getText())
                        .toList()))
        .contains("Y", "W")
        .doesNotContain("E", "M");
    Node add = window.named("Add evidence, Y");
    assertThat(add).isNotNull();
  }

  @Test
  void theDraftNoticeNamesTheCustomShortcut(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.Y);
    robot.interact(() -> ((TextField) window.named("System or host")).setText("production"));
    robot.type(KeyCode.ESCAPE);
    assertThat(notices()).contains("Your evidence draft is saved. Press Y to resume it.");
    robot.type(KeyCode.Y);
    assertThat(notices()).doesNotContain("Your evidence draft is saved. Press Y to resume it.");
  }

  @Test
  void shortcutsOfReportsCanBeChangedToo(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Settings());
    robot.clickOn("Show shortcuts");
    for (String change :
        List.of(
            "Findings, filter: change shortcut (currently /)",
            "Findings, next grouping: change shortcut (currently G)",
            "Findings, sort by next column: change shortcut (currently S)",
            "Comparison, filter: change shortcut (currently /)",
            "Threats, filter: change shortcut (currently /)",
            "Evidence, filter: change shortcut (currently /)")) {
      assertThat(window.named(change)).isNotNull();
    }
  }

  @Test
  void aCustomShortcutTogglesTheSidePanelWithinAText(Robot robot) {
    window.begin(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.N);
    Node text = TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
    assertThat(Focus.isText(text)).isTrue();
    boolean isShown = isPanelShown();
    robot.type(KeyCode.F4);
    assertThat(isPanelShown()).isNotEqualTo(isShown);
    robot.type(KeyCode.F9);
    assertThat(isPanelShown()).isNotEqualTo(isShown);
  }

  private boolean isPanelShown() {
    return TestWindow.onWindowThread(
        () ->
            window.frame().screen().panes().stream()
                .anyMatch(pane -> pane.getStyleClass().contains("side-panel")));
  }

  private List<String> notices() {
    return TestWindow.onWindowThread(
        () ->
            window.shell.context().orElseThrow().work().notices().shown().stream()
                .map(Notice::text)
                .toList());
  }
}
