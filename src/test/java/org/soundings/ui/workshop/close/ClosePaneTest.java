package org.soundings.ui.workshop.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.WorkshopWindow;

/// The closing page of a session, as the window writes it.
@WindowTest
class ClosePaneTest {

  @TempDir private Path temporary;
  private final List<String> asked = new ArrayList<>();
  private Path folder;
  private Path target;

  @BeforeEach
  void meet() throws IOException {
    folder = temporary.resolve("a");
    target = temporary.resolve("page.md");
    ScreenContext context = SmallWorld.context(folder);
    new WorkshopViewModel(context).add();
    context.open().close();
  }

  private Optional<Path> answer(String proposed) {
    asked.add(proposed);
    return Optional.of(target);
  }

  /// Presses the button of the page, with the current content of the folder.
  private List<Notice> write(Robot robot) throws IOException {
    ScreenContext context = SmallWorld.reopened(folder);
    var model = new WorkshopViewModel(context);
    assertThat(model.content().current()).isPresent();
    robot.interact(() -> press(model));
    context.open().close();
    return List.copyOf(context.work().notices().shown());
  }

  private void press(WorkshopViewModel model) {
    WorkshopWindow.inside(pane(model))
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(each -> "Create closing page …".equals(each.getText()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  private ClosePane pane(WorkshopViewModel model) {
    return new ClosePane(model.close(), model.run(), _ -> {}, (_, proposed) -> answer(proposed));
  }

  /// The most important parts are above the parts that may be long.
  @Test
  void additionalNotesAreShownLast(Robot robot) throws IOException {
    ScreenContext context = SmallWorld.reopened(folder);
    var headings = new ArrayList<String>();
    robot.interact(
        () ->
            WorkshopWindow.inside(pane(new WorkshopViewModel(context)))
                .filter(node -> node.getStyleClass().contains("strong"))
                .forEach(node -> headings.add(((Label) node).getText())));
    context.open().close();
    assertThat(headings)
        .containsSubsequence("Actions", "Retrospective", "Notes", "Additional notes");
  }

  @Test
  void theClosingPageIsWrittenToTheChosenFile(Robot robot) throws IOException {
    assertThat(write(robot)).extracting(Notice::text).containsExactly("File written: page.md.");
    assertThat(asked).hasSize(1);
    assertThat(target).isNotEmptyFile();
  }

  @Test
  void noTargetIsRequestedIfNothingCanBeExported(Robot robot) throws IOException {
    Files.writeString(folder.resolve("assessment.yaml"), "title: [\n");
    assertThat(write(robot))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.text())
                    .startsWith(
                        "Export stopped: assessment.yaml, which defines risk levels and classification, is damaged."));
    assertThat(asked).isEmpty();
    assertThat(target).doesNotExist();
  }
}
