package org.soundings.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.ScreenContext;

@WindowTest
class UnsavedDraftsPaneTest {

  @TempDir Path folder;
  private ScreenContext context;
  private UnsavedDraftsViewModel model;
  private UnsavedDraftsPane pane;
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    context = SmallWorld.context(folder.resolve("a"));
    model = new UnsavedDraftsViewModel(context, _ -> {});
    pane = new UnsavedDraftsPane(model);
    Stages.put(stage, new Scene(root, 400, 300));
    stage.show();
  }

  private void begin(String title) {
    DraftForm.THREAT.slot(context).hold(Map.of("title", title));
  }

  @Test
  void itIsRedrawnOnlyIfShownAndChanged(Robot robot) {
    List<Node> before = List.copyOf(pane.getChildren());
    robot.interact(() -> begin("Shared"));
    assertThat(pane.getChildren()).isEqualTo(before);
    robot.interact(() -> root.getChildren().setAll(pane));
    assertThat(pane.getChildren()).hasSize(2);
    List<Node> drawn = List.copyOf(pane.getChildren());
    robot.interact(() -> root.getChildren().clear());
    robot.interact(() -> root.getChildren().setAll(pane));
    assertThat(pane.getChildren()).isEqualTo(drawn);
    robot.interact(() -> begin("Shared cache"));
    assertThat(pane.getChildren()).isNotEqualTo(drawn).hasSize(2);
  }

  @Test
  void theDiscardWarningIsAnnouncedToScreenReaders(Robot robot) {
    robot.interact(
        () -> {
          root.getChildren().setAll(pane);
          begin("Shared cache");
          model.issue(model.contentProperty().get().lines().getFirst());
        });
    assertThat(
            robot.from(pane).lookup("Discard the draft? The draft cannot be recovered.").tryQuery())
        .isPresent();
    Button keep = robot.from(pane).lookup("Keep draft").query();
    assertThat(keep.getAccessibleHelp()).contains("The draft cannot be recovered.");
  }
}
