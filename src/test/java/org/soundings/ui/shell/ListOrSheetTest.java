package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;

/// In a low window a list and the item opened from it are shown alternately. The window of the
/// tests leaves as much space as 1280 by 720 at 200 %.
@WindowTest
class ListOrSheetTest {

  /// Screens with a list that is not empty, except sessions.
  private static final List<Place> PLACES =
      List.of(
          new Place.Actions(),
          new Place.Concepts(Optional.empty()),
          new Place.SystemModel(Optional.empty()),
          new Place.EvidenceList(Optional.empty()));

  @TempDir Path home;
  private TestWindow window;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
    stage.setWidth(1000);
    stage.setHeight(563);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theListAndTheOpenedItemEachHaveAtMostOneScrollBar(Robot robot) {
    open(robot);
    var places = new ArrayList<>(PLACES);
    places.add(new Place.Workshop(Optional.empty()));
    for (Place place : places) {
      window.go(robot, place);
      assertThat(isShown(".list-row")).as("%s", place).isTrue();
      assertThat(isShown(".list-sheet")).as("%s", place).isFalse();
      assertThat(around(".list-row.chosen")).as("%s", place).isOne();
      robot.type(KeyCode.ENTER);
      assertThat(isShown(".list-row")).as("%s", place).isFalse();
      assertThat(isShown(".list-sheet")).as("%s", place).isTrue();
      assertThat(around(".list-sheet")).as("%s", place).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void escapeReturnsToTheRowOfTheOpenedItem(Robot robot) {
    open(robot);
    window.go(robot, new Place.Concepts(Optional.empty()));
    robot.type(KeyCode.J).type(KeyCode.J).type(KeyCode.ENTER);
    assertThat(isShown(".list-row")).isFalse();
    robot.type(KeyCode.J).type(KeyCode.ESCAPE);
    assertThat(isShown(".list-sheet")).isFalse();
    Node chosen = window.shell.lookup(".list-row.chosen");
    assertThat(owner()).isEqualTo(chosen);
    List<Node> rows = List.copyOf(window.shell.lookupAll(".list-row"));
    assertThat(rows.indexOf(chosen)).isEqualTo(3);
  }

  @Test
  void aRunningSessionOpensAndItsShortcutsBringItToFront(Robot robot) {
    open(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    assertThat(isShown(".list-sheet")).isFalse();
    robot.type(KeyCode.J);
    assertThat(isShown(".list-sheet")).isFalse();
    robot.type(KeyCode.DIGIT1);
    assertThat(isShown(".list-row")).isFalse();
    robot.type(KeyCode.ESCAPE);
    assertThat(isShown(".list-sheet")).isFalse();
    window.beginASession(robot);
    assertThat(isShown(".list-row")).isFalse();
    assertThat(Focus.isText(owner())).isTrue();
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.DIGIT2).type(KeyCode.D);
    assertThat(Focus.isText(owner())).isTrue();
    robot.write("No root").type(KeyCode.ENTER, KeyCode.ENTER);
    window.go(robot, new Place.Actions());
    window.go(robot, new Place.Workshop(Optional.empty()));
    assertThat(isShown(".list-row")).isFalse();
    assertThat(isIn(".opened")).isTrue();
  }

  @Test
  void movingToTheNextPaneBringsItToFront(Robot robot) {
    open(robot);
    window.go(robot, new Place.Actions());
    robot.type(KeyCode.F6);
    assertThat(isShown(".list-row")).isFalse();
    assertThat(isIn(".opened")).isTrue();
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    assertThat(isShown(".list-sheet")).isFalse();
    assertThat(isIn(".pane-left")).isTrue();
  }

  @Test
  void aLinkedItemIsOpenedAndEscapeReturnsToTheLink(Robot robot) {
    open(robot);
    window.go(robot, new Place.Overview());
    window.go(robot, new Place.Concepts(Optional.of("con-capabilities")));
    assertThat(isShown(".list-row")).isFalse();
    assertThat(isIn(".opened")).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(() -> window.frame().at()))
        .isEqualTo(new Place.Overview());
  }

  @Test
  void bothPanesAreShownIfThereIsNothingToOpen(Robot robot) {
    window.begin(robot);
    zoom(robot);
    window.go(robot, new Place.Actions());
    assertThat(isShown(".pane-left")).isTrue();
    assertThat(isShown(".list-sheet")).isTrue();
  }

  @Test
  void anOpenedItemStartsAtItsTopEachTime(Robot robot) {
    open(robot);
    for (Place place : PLACES) {
      window.go(robot, place);
      for (int time = 0; time < 3; time++) {
        robot.type(KeyCode.J).type(KeyCode.ENTER);
        assertThat(owner()).as("%s", place).isEqualTo(wayBack());
        assertThat(isSeen(owner())).as("%s opened, time %s", place, time).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(isSeen(owner())).as("line of %s, time %s", place, time).isTrue();
      }
    }
  }

  @Test
  void theRowSteppedToStaysVisible(Robot robot) {
    open(robot);
    window.go(robot, new Place.Concepts(Optional.empty()));
    for (int step = 0; step < 12; step++) {
      robot.type(KeyCode.J);
    }
    assertThat(owner().getStyleClass()).contains("list-row", "chosen");
    assertThat(isSeen(owner())).isTrue();
  }

  @Test
  void theFilterIsReachedFromAnOpenedItem(Robot robot) {
    open(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.ENTER).type(KeyCode.SLASH);
    assertThat(owner()).isEqualTo(window.named("Search evidence"));
    assertThat(isShown(".list-sheet")).isFalse();
    assertThat(isSeen(owner())).isTrue();
  }

  @Test
  void focusInTheListStaysThereWhenTheZoomGrows(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> window.shell.getScene().getWindow().setWidth(1400));
    robot.interact(() -> window.shell.getScene().getWindow().setHeight(900));
    window.go(robot, new Place.Actions());
    robot.type(KeyCode.ENTER).type(KeyCode.J);
    robot.interact(() -> window.shell.getScene().getWindow().setWidth(1000));
    robot.interact(() -> window.shell.getScene().getWindow().setHeight(563));
    zoom(robot);
    assertThat(isShown(".list-sheet")).isFalse();
    assertThat(owner().getStyleClass()).contains("list-row", "chosen");
  }

  @Test
  void backReturnsToTheListIfFocusWasInTheList(Robot robot) {
    open(robot);
    for (Place place : List.of(new Place.Actions(), new Place.SystemModel(Optional.empty()))) {
      window.go(robot, place);
      window.go(robot, new Place.Overview());
      robot.interact(() -> window.frame().back());
      assertThat(isShown(".list-sheet")).as("%s", place).isFalse();
      assertThat(owner().getStyleClass()).as("%s", place).contains("list-row", "chosen");
    }
  }

  @Test
  void backReturnsToTheOpenedItem(Robot robot) {
    open(robot);
    for (Place place : List.of(new Place.Actions(), new Place.Concepts(Optional.empty()))) {
      window.go(robot, place);
      robot.type(KeyCode.ENTER);
      window.go(robot, new Place.Overview());
      robot.interact(() -> window.frame().back());
      assertThat(isShown(".list-row")).as("%s", place).isFalse();
      robot.type(KeyCode.ESCAPE);
      assertThat(isShown(".list-sheet")).as("%s", place).isFalse();
      assertThat(isShown(".list-row")).as("%s", place).isTrue();
    }
  }

  @Test
  void editingAnOpenedItemKeepsItOpenIfTheFilterExcludesIt(Robot robot) {
    open(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.SLASH).write("\"Users of all\"").type(KeyCode.ENTER, KeyCode.ENTER);
    var title = (TextInputControl) window.named("Title");
    robot.interact(title::requestFocus);
    robot.interact(title::selectAll);
    robot.write("Accounts").type(KeyCode.TAB);
    assertThat(isShown(".pane-left")).isFalse();
    assertThat(isIn(".opened")).isTrue();
    robot.interact(() -> window.shell.lookup(".opened .link").requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(isShown(".list-sheet")).isFalse();
    assertThat(isIn(".pane-left")).isTrue();
  }

  @Test
  void aListWithoutASelectionIsShownAloneToo(Robot robot) {
    open(robot);
    window.go(robot, new Place.Concepts(Optional.empty()));
    robot.interact(() -> window.named("Search concepts").requestFocus());
    robot.write("user namespace");
    assertThat(isShown(".list-row.chosen")).isFalse();
    assertThat(isShown(".list-row")).isTrue();
    assertThat(isShown(".list-sheet")).isFalse();
  }

  private void open(Robot robot) {
    window.openTheSample(robot);
    zoom(robot);
  }

  private void zoom(Robot robot) {
    robot.interact(
        () -> {
          var theme = window.shell.theme();
          theme.be(theme.appearance().withZoom(160));
        });
    WindowThread.settle();
  }

  private boolean isShown(String style) {
    return TestWindow.onWindowThread(
        () -> window.frame().screen().node().lookupAll(style).stream().anyMatch(Focus::isVisible));
  }

  private Node owner() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  private boolean isIn(String pane) {
    return TestWindow.onWindowThread(
        () -> Focus.isInside((Parent) window.shell.lookup(pane), owner()));
  }

  private Node wayBack() {
    return window.shell.lookup(".opened .link");
  }

  /// Whether a node is completely within its scroll pane.
  private boolean isSeen(Node node) {
    return TestWindow.onWindowThread(
        () -> {
          window.shell.getScene().getRoot().layout();
          Bounds place = node.localToScene(node.getLayoutBounds());
          for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && Panes.hidden(scroll) > 0) {
              Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
              if (place.getMinY() < seen.getMinY() - 1 || place.getMaxY() > seen.getMaxY() + 1) {
                return false;
              }
            }
          }
          return Focus.isVisible(node);
        });
  }

  /// The number of scroll panes around a node.
  private long around(String style) {
    return TestWindow.onWindowThread(
        () -> {
          window.shell.getScene().getRoot().layout();
          Node shown = window.frame().screen().node().lookup(style);
          long count = 0;
          for (Node at = shown.getParent(); at != null; at = at.getParent()) {
            count += at instanceof ScrollPane scroll && Panes.hidden(scroll) > 0 ? 1 : 0;
          }
          return count;
        });
  }
}
