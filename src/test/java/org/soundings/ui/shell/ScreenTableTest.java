package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.job.Notice;
import org.soundings.ui.overview.OverviewView;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;
import org.soundings.ui.screen.SettingsPart;
import org.soundings.ui.settings.SettingsView;

/// Opening an assessment builds one screen.
class ScreenTableTest extends InWindow {

  @Test
  void openingAnAssessmentBuildsOnlyTheOverview(Robot robot) {
    window.openTheSample(robot);
    assertThat(built()).singleElement().isInstanceOf(OverviewView.class);
  }

  @Test
  void leavingAFormBuildsNoScreenToNameItsShortcut(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> window.frame().addEvidence());
    robot.interact(() -> ((TextField) window.named("System or host")).setText("production"));
    robot.type(KeyCode.ESCAPE);
    TestWindow.until(
        "what is kept", () -> said().anyMatch(words -> words.contains("Press E to resume")));
    assertThat(built()).singleElement().isInstanceOf(OverviewView.class);
  }

  @Test
  void settingsBuildOtherScreensOnlyToListShortcuts(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> window.shell.getScene().getWindow().setHeight(720));
    window.go(robot, new Place.Settings());
    assertThat(built())
        .satisfiesExactlyInAnyOrder(
            overview -> assertThat(overview).isInstanceOf(OverviewView.class),
            settings -> assertThat(settings).isInstanceOf(SettingsView.class));
    robot.clickOn("Show shortcuts");
    assertThat(built()).hasSizeGreaterThan(10);
    assertThat(focused()).isEqualTo("Change");
    assertThat(endOfFocused()).as("the first key is in sight").isLessThan(600);
  }

  private double endOfFocused() {
    return TestWindow.onWindowThread(
        () -> {
          Node owner = window.shell.getScene().getFocusOwner();
          return owner.localToScene(owner.getLayoutBounds()).getMaxY();
        });
  }

  @Test
  void everyChangeableShortcutIsListedInTheSettings(Robot robot) {
    window.openTheSample(robot);
    Places.all().forEach(place -> window.go(robot, place));
    window.go(robot, new Place.Settings(Optional.of(SettingsPart.KEYS)));
    List<String> names =
        TestWindow.onWindowThread(
            () ->
                TestWindow.nodes(window.frame().screen().node())
                    .map(Node::getAccessibleText)
                    .flatMap(Stream::ofNullable)
                    .toList());
    assertThat(built()).hasSizeGreaterThan(10);
    assertThat(built())
        .flatMap(screen -> screen.keys().changeable())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(names).anyMatch(name -> name.contains(named(key))));
  }

  private static String named(ScreenKeys.Changeable key) {
    return ", %s: change shortcut (currently %s)".formatted(key.meaning(), key.now());
  }

  private Stream<String> said() {
    return window.shell.context().orElseThrow().work().notices().shown().stream().map(Notice::text);
  }

  private String focused() {
    return TestWindow.onWindowThread(
        () -> ((Labeled) window.shell.getScene().getFocusOwner()).getText());
  }

  private List<Screen> built() {
    return TestWindow.onWindowThread(() -> window.frame().built());
  }
}
