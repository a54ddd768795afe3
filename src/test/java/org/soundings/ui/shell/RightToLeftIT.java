package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.MarkdownView;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.screen.Place;

/// The window in a right-to-left language. Runs in its own virtual machine, because the language is
/// set once.
@WindowTest
class RightToLeftIT {

  static {
    Messages.speak(Language.PSEUDO_RIGHT_TO_LEFT);
  }

  private static final Place QUESTION = new Place.Question("core-host-mounts");

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
    stage.setWidth(1000);
    stage.setHeight(720);
  }

  @BeforeEach
  void openTheSample(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, QUESTION);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void navigationIsAtTheRightAndPanesFollowToTheLeft(Robot robot) {
    Bounds rail = bounds("rail");
    Bounds tree = bounds("pane-left");
    Bounds sheet = bounds("question-sheet");
    assertThat(rail.getMinX()).isGreaterThanOrEqualTo(tree.getMaxX() - 1);
    assertThat(tree.getMinX()).isGreaterThanOrEqualTo(sheet.getMaxX() - 1);
  }

  @Test
  void overlaysAndMenusAreRightToLeftToo(Robot robot) {
    robot.interact(window.shell::showPalette);
    assertThat(direction(first(node -> node.getStyleClass().contains("palette-field"))))
        .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    robot.interact(window.shell.overlay()::close);

    robot.interact(() -> ((MenuButton) first(MenuButton.class::isInstance)).show());
    List<NodeOrientation> menus =
        TestWindow.onWindowThread(
            () ->
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(popup -> popup.getScene().getEffectiveNodeOrientation())
                    .toList());
    assertThat(menus).isNotEmpty().containsOnly(NodeOrientation.RIGHT_TO_LEFT);

    Scene second =
        TestWindow.onWindowThread(
            () -> {
              var scene = new Scene(new StackPane());
              window.shell.theme().wear(scene);
              return scene;
            });
    assertThat(second.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
  }

  @Test
  void codeIdsShortcutsPathsAndNumbersAreLeftToRight(Robot robot) {
    var turned = new ArrayList<String>();
    for (Place place :
        List.of(
            QUESTION,
            new Place.SystemModel(Optional.empty()),
            new Place.Threats(Optional.empty()),
            new Place.EvidenceList(Optional.empty()),
            new Place.Concepts(Optional.empty()),
            new Place.Overview())) {
      window.go(robot, place);
      List<Node> fixed = all(RightToLeftIT::isReadFromTheLeft);
      assertThat(fixed).as(place.toString()).isNotEmpty();
      fixed.stream()
          .filter(node -> direction(node) != NodeOrientation.LEFT_TO_RIGHT)
          .forEach(node -> turned.add(place + ": " + node));
    }
    robot.interact(() -> window.shell.program().newAssessment());
    Node folder = first(node -> node instanceof TextField field && field.getText().contains("/"));
    assertThat(direction(folder)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    assertThat(turned).isEmpty();
  }

  @Test
  void codeIsLeftToRightWhateverScriptItStartsWith() {
    Label code = TestWindow.onWindowThread(() -> Labels.wrapped("# הערה\nls /var/log", "mono"));
    Label words = TestWindow.onWindowThread(() -> Labels.wrapped("הערה"));
    assertThat(code.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    assertThat(code.getText()).isEqualTo("# הערה\nls /var/log");
    assertThat(words.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
  }

  @Test
  void aNoteFollowsTheDirectionOfItsText(Robot robot) {
    MarkdownView note = (MarkdownView) first(MarkdownView.class::isInstance);
    assertThat(direction(note)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    robot.interact(() -> note.show("1. הקובץ `/var/log` פתוח"));
    assertThat(direction(note)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
  }

  @Test
  void arrowKeysMoveInTheirVisualDirection(Robot robot) {
    window.go(robot, new Place.Threats(Optional.empty()));
    List<Node> segments = all(node -> node instanceof ToggleButton && isSegment(node));
    ToggleButton first = (ToggleButton) segments.get(1);
    ToggleButton next = (ToggleButton) segments.get(2);
    assertThat(next.localToScene(next.getLayoutBounds()).getMaxX())
        .isLessThanOrEqualTo(first.localToScene(first.getLayoutBounds()).getMinX() + 1);
    robot.interact(first::requestFocus);
    robot.type(KeyCode.LEFT);
    assertThat(TestWindow.onWindowThread(next::isSelected)).isTrue();
  }

  private static boolean isSegment(Node node) {
    return node.getStyleClass().contains("segment");
  }

  private static boolean isReadFromTheLeft(Node node) {
    return node instanceof KeyCap
        || (node instanceof Label && node.getStyleClass().contains("mono"))
        || List.of("SystemFigure", "RiskFigure", "LayerDrawing")
            .contains(node.getClass().getSimpleName());
  }

  private static NodeOrientation direction(Node node) {
    return TestWindow.onWindowThread(node::getEffectiveNodeOrientation);
  }

  private List<Node> all(Predicate<Node> wanted) {
    return TestWindow.onWindowThread(() -> TestWindow.nodes(window.shell).filter(wanted).toList());
  }

  private Node first(Predicate<Node> wanted) {
    return all(wanted).getFirst();
  }

  private Bounds bounds(String style) {
    Node node = first(each -> each.getStyleClass().contains(style));
    return TestWindow.onWindowThread(() -> node.localToScene(node.getLayoutBounds()));
  }
}
