package org.soundings.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.evidence.Evidence;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// The text written about an item stays with that item when another item is selected.
@WindowTest
class EvidenceViewTest {

  @TempDir static Path temporary;
  private ScreenContext context;
  private EvidenceViewModel model;
  private EvidenceView view;
  private String first;
  private String second;

  @Start
  void start(Stage stage) throws IOException {
    context = SmallWorld.emptyContext(Files.createTempDirectory(temporary, "a").resolve("folder"));
    first = add("The first");
    second = add("The second");
    model = new EvidenceViewModel(context, _ -> {});
    context.workbench().observe(_ -> model.refresh());
    var ways = new EvidenceView.Ways(() -> {}, () -> {}, () -> {});
    view = new EvidenceView(model, ways, _ -> {}, _ -> {}, _ -> {});
    var scene = new Scene((Parent) view.node(), 1000, 700);
    new WindowTheme(Themes.bundled().value()).wear(scene);
    Stages.put(stage, scene);
    stage.show();
    view.open(new Place.EvidenceList(Optional.of(first)));
  }

  private String add(String title) {
    var adding = new AddViewModel(context, Optional.empty(), _ -> {}, () -> {});
    adding.take("https://example.org/" + title.length());
    adding.written().titleProperty().set(title);
    adding.add();
    List<String> ids = List.copyOf(context.assessment().evidence().keySet());
    return ids.getLast();
  }

  @Test
  void newEvidenceDoesNotReplaceAnItemBeingEdited(Robot robot) {
    robot.interact(() -> write("Looked at it again"));
    robot.interact(() -> view.added(second));
    assertThat(model.content().current().map(Evidence::id)).contains(first);
    robot.interact(() -> view.node().requestFocus());
    robot.interact(() -> view.added(second));
    assertThat(model.content().current().map(Evidence::id)).contains(second);
    assertThat(note(first)).isEqualTo("Looked at it again");
    assertThat(note(second)).isEmpty();
  }

  @Test
  void uncommittedTextStaysWithItsItem(Robot robot) {
    robot.interact(
        () -> {
          write("Half a sent");
          model.open(second);
        });
    assertThat(note(first)).isEqualTo("Half a sent");
    assertThat(note(second)).isEmpty();
    assertThat(area().getText()).isNullOrEmpty();
  }

  @Test
  void anotherItemOpensAtItsTopAndTheSameOneKeepsItsScroll(Robot robot, Stage stage) {
    ScrollPane sheet = sheet();
    robot.interact(() -> stage.setHeight(320));
    WindowThread.settle();
    robot.interact(() -> sheet.setVvalue(0.8));
    robot.interact(() -> model.edits(first).typeNote("Looked at it again"));
    assertThat(sheet.getVvalue()).isEqualTo(0.8);
    robot.interact(() -> view.added(second));
    assertThat(sheet.getVvalue()).isZero();
  }

  private ScrollPane sheet() {
    Node at = area();
    while (!(at instanceof Sheet)) {
      at = at.getParent();
    }
    return (ScrollPane) at;
  }

  private void write(String words) {
    area().requestFocus();
    area().appendText(words);
  }

  private String note(String id) {
    return context.assessment().evidence().get(id).note();
  }

  private CodeArea area() {
    return view.node().lookupAll(".rich-text-area").stream()
        .filter(CodeArea.class::isInstance)
        .map(CodeArea.class::cast)
        .filter(area -> area.getAccessibleText().equals("Note"))
        .findFirst()
        .orElseThrow();
  }
}
