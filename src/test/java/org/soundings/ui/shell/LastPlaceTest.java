package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// The list of recent assessments says where one stood.
class LastPlaceTest extends InWindow {

  @Test
  void aQuestionShownByDefaultIsRemembered(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Questions(Optional.empty()));
    Path folder =
        TestWindow.onWindowThread(
            () -> window.shell.context().orElseThrow().open().folder().path());
    assertThat(TestWindow.onWindowThread(() -> window.shell.program().lastSpot(folder).question()))
        .isNotEmpty();
    robot.interact(() -> window.shell.program().welcome());
    TestWindow.until("the list", () -> window.shell.lookup(".recent") != null);
    Parent line = (Parent) TestWindow.onWindowThread(() -> window.shell.lookup(".recent"));
    assertThat(
            TestWindow.onWindowThread(
                () ->
                    TestWindow.nodes(line)
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .map(label -> label.getText() + (label.isTextTruncated() ? " (cut)" : ""))
                        .toList()))
        .anyMatch(text -> text.startsWith("Last question: “"))
        .noneMatch(text -> text.endsWith("(cut)"));
  }
}
