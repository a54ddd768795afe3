package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.ui.robot.Robot;

/// A window opens at once and compares the evidence files afterwards.
class ComparingOnOpeningTest extends InWindow {

  @Test
  void filesAreVerifiedAfterOpening(Robot robot) throws IOException {
    window.openTheSample(robot);
    TestWindow.until("compared", () -> window.assessment().fileIssues().isEmpty());
    Path folder = window.shell.context().orElseThrow().open().folder().path();
    Path shown = folder.resolve("evidence/E-013/log-shipper-values.yaml");
    robot.interact(() -> window.shell.program().welcome());
    TestWindow.until("no assessment", () -> window.shell.context().isEmpty());
    assertThat(shown).exists();
    Files.writeString(shown, "other: words\n");
    robot.interact(() -> window.shell.program().open(folder));
    window.untilOpen();
    TestWindow.until(
        "compared again",
        () -> window.assessment().fileIssues().equals(Map.of("E-013", EvidenceIssue.CHANGED)));
  }
}
