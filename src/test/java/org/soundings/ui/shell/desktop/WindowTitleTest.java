package org.soundings.ui.shell.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.shell.InWindow;
import org.soundings.ui.shell.TestWindow;

/// The titles distinguish the windows of an assessment and of its copies.
class WindowTitleTest extends InWindow {

  private String title() {
    return TestWindow.onWindowThread(() -> window.shell.titleProperty().get());
  }

  @Test
  void theTitleNamesTheAssessmentAndItsFolder(Robot robot) {
    assertThat(title()).isEqualTo("Soundings");
    window.openTheSample(robot);
    Path folder = window.shell.context().orElseThrow().open().folder().path();
    String name = window.assessment().profile().title();
    assertThat(title()).isEqualTo("%s – %s – Soundings", name, folder);
    window.edit(a -> a.changing(profile -> profile.withTitle("Tidemark")));
    assertThat(title()).isEqualTo("Tidemark – %s – Soundings", folder);
    robot.interact(() -> window.shell.program().welcome());
    TestWindow.until("no assessment", () -> window.shell.context().isEmpty());
    assertThat(title()).isEqualTo("Soundings");
  }
}
