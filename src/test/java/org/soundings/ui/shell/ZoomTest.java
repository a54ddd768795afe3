package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.Sheet;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;

/// Twice the size on a small screen: every control can be reached, and no heading is cut. The
/// screen of the tests is 1000 pixels wide. At 160 % it has as much space as 1280 by 720 at 200 %.
@WindowTest
class ZoomTest {

  @TempDir Path home;
  private TestWindow window;
  private Scene scene;

  @Start
  void start(Stage stage) throws IOException {
    window = new TestWindow(stage, home);
    scene = stage.getScene();
    stage.setWidth(1000);
    stage.setHeight(563);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void everyFocusableNodeScrollsIntoViewIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    var hidden = new ArrayList<String>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      for (Node stop : someOf(TestWindow.onWindowThread(window::stops))) {
        robot.interact(stop::requestFocus);
        Bounds bounds = TestWindow.onWindowThread(() -> stop.localToScene(stop.getLayoutBounds()));
        boolean seen =
            bounds.getMinX() >= -1
                && bounds.getMaxX() <= scene.getWidth() + 1
                && bounds.getMaxY() > 0
                && bounds.getMinY() < scene.getHeight();
        if (!seen && stop.isFocused()) {
          hidden.add(place + ": " + stop + " " + bounds);
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  @Test
  void nothingUsableExtendsBeyondTheWindowIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    var beyond = new ArrayList<String>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      for (Node stop : TestWindow.onWindowThread(window::stops)) {
        Bounds bounds = TestWindow.onWindowThread(() -> stop.localToScene(stop.getLayoutBounds()));
        if (bounds.getMinX() < -1 || bounds.getMaxX() > scene.getWidth() + 1) {
          beyond.add(place + ": " + stop + " " + bounds);
        }
      }
    }
    assertThat(beyond).isEmpty();
  }

  @Test
  void theHeadingOfAListStaysVisibleWhenZoomedIn(Robot robot) {
    window.openTheSample(robot);
    robot.interact(() -> scene.getWindow().setHeight(720));
    window.go(robot, new Place.SystemModel(Optional.empty()));
    robot.interact(() -> window.shell.lookup(".list-row.chosen").requestFocus());
    zoomIn(robot);
    WindowThread.settle();
    Bounds heading =
        TestWindow.onWindowThread(
            () -> {
              Node title = window.frame().screen().node().lookup(".pane-left .title");
              return title.localToScene(title.getLayoutBounds());
            });
    Bounds screen =
        TestWindow.onWindowThread(
            () -> {
              Node node = window.frame().screen().node();
              return node.localToScene(node.getLayoutBounds());
            });
    assertThat(heading.getMinY()).isGreaterThanOrEqualTo(screen.getMinY());
  }

  @Test
  void noHeadingIsTruncatedIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    var cut = new ArrayList<String>();
    for (Place place : Places.all()) {
      window.go(robot, place);
      TestWindow.onWindowThread(() -> TestWindow.nodes(window.frame().screen().node()).toList())
          .stream()
          .filter(node -> node.getStyleClass().contains("title"))
          .filter(node -> node instanceof Labeled label && isCut(label))
          .forEach(node -> cut.add(place + ": " + ((Labeled) node).getText()));
    }
    assertThat(cut).isEmpty();
  }

  @Test
  void noTextOverlapsOtherTextAtAnyWidth(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    var over = new TreeSet<String>();
    for (int zoom : List.of(160, 125, 110, 100, 90, 80)) {
      robot.interact(
          () -> {
            var theme = window.shell.theme();
            theme.be(theme.appearance().withZoom(zoom));
          });
      for (Place place : Places.all()) {
        window.go(robot, place);
        robot.interact(
            () -> {
              // Lines of a list are created during layout, which a busy machine does late.
              scene.getRoot().layout();
              TestWindow.nodes(window.frame().screen().node())
                  .filter(TestWindow::isShown)
                  .flatMap(node -> overlapping(node).stream())
                  .forEach(words -> over.add(zoom + " " + place + ": " + words));
            });
      }
    }
    assertThat(over).isEmpty();
  }

  @Test
  void allNavigationEntriesAreVisibleIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    Node rail = window.shell.lookup(".rail-scroll");
    Bounds sight = TestWindow.onWindowThread(() -> rail.localToScene(rail.getLayoutBounds()));
    var items = window.shell.lookupAll(".rail-item");
    assertThat(items).hasSize(11);
    assertThat(items)
        .allSatisfy(
            item -> {
              Bounds bounds = item.localToScene(item.getLayoutBounds());
              assertThat(sight.contains(bounds)).as(item + " " + bounds).isTrue();
              // The minimum target size of WCAG 2.2, 2.5.8, before zooming.
              assertThat(item.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(24);
              assertThat(item.lookup(".text")).isInstanceOf(Text.class);
              assertThat(isCut((Labeled) item)).as(item + "").isFalse();
            });
  }

  @Test
  void theQuestionIsVisibleFirstIfSpaceIsLimited(Robot robot) {
    // After zooming, the focused node stays visible. After opening, the question is visible.
    window.openTheSample(robot);
    window.go(robot, new Place.Settings());
    zoomIn(robot);
    for (var place :
        Map.of(
                new Place.Overview(), ".question-small",
                new Place.Question("core-host-mounts"), ".question-text")
            .entrySet()) {
      window.go(robot, place.getKey());
      Node question = window.shell.lookup(place.getValue());
      Bounds bounds =
          TestWindow.onWindowThread(() -> question.localToScene(question.getLayoutBounds()));
      assertThat(bounds.getMinY()).as(place + "").isGreaterThan(44 * 1.6);
      assertThat(bounds.getMaxY()).as(place + "").isLessThan(scene.getHeight() - 28 * 1.6);
    }
  }

  @Test
  void onlyTheWholeScreenScrollsIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    var within = new ArrayList<String>();
    int sheets = 0;
    for (Place place : Places.all()) {
      window.go(robot, place);
      for (Sheet sheet :
          TestWindow.onWindowThread(
              () ->
                  TestWindow.nodes(window.frame().screen().node())
                      .filter(Sheet.class::isInstance)
                      .map(Sheet.class::cast)
                      .filter(sheet -> Focus.isVisible(sheet) && !isListOfSessions(place, sheet))
                      .toList())) {
        sheets++;
        double content = sheet.getContent().getLayoutBounds().getHeight();
        if (sheet.getViewportBounds().getHeight() < content - 1) {
          within.add(place + ": " + sheet.getViewportBounds().getHeight() + " of " + content);
        }
      }
    }
    assertThat(sheets).isGreaterThan(10);
    assertThat(within).isEmpty();
  }

  /// It is above the running session and scrolls by itself.
  private static boolean isListOfSessions(Place place, Sheet sheet) {
    return place instanceof Place.Workshop && sheet.getStyleClass().contains("scrolled");
  }

  @Test
  void anOverlayScrollsInsteadOfShrinkingIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    var first = new Button("First");
    var form = new VBox(first);
    form.setMinSize(0, 0);
    form.setPrefSize(300, 900);
    robot.interact(() -> window.shell.overlay().open("A form", form, first, () -> {}));
    assertThat(TestWindow.onWindowThread(form::getHeight)).isGreaterThanOrEqualTo(900);
    robot.interact(() -> window.shell.overlay().close());
  }

  @Test
  void aLongHistoryKeepsItsCloseButtonVisible(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    window.go(robot, Places.OPEN_QUESTION);
    for (int change = 0; change < 6; change++) {
      robot.type(KeyCode.N).write("words " + change + " ").type(KeyCode.ESCAPE);
    }
    robot.type(KeyCode.H);
    TestWindow.until("a long history", () -> window.shell.lookupAll(".overlay .link").size() > 4);
    Node back = TestWindow.onWindowThread(() -> scene.getFocusOwner());
    Bounds bounds = TestWindow.onWindowThread(() -> back.localToScene(back.getLayoutBounds()));
    assertThat(back)
        .isInstanceOfSatisfying(Button.class, b -> assertThat(b.getText()).isEqualTo(tr("Close")));
    assertThat(bounds.getMaxY()).isLessThan(scene.getHeight());
    assertThat(bounds.getMinY()).isPositive();
  }

  @Test
  void anotherQuestionStartsAtItsTopIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.interact(() -> TestWindow.onWindowThread(window::stops).getLast().requestFocus());
    window.go(robot, new Place.Question("core-cloud-posture"));
    Node question = window.shell.lookup(".question-text");
    Bounds bounds =
        TestWindow.onWindowThread(() -> question.localToScene(question.getLayoutBounds()));
    assertThat(bounds.getMinY()).isGreaterThan(44 * 1.6);
  }

  @Test
  void reopeningRestoresTheScrollPositionIfSpaceIsLimited(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.interact(() -> Panes.reveal(window.shell.lookup(".evidence-strip")));
    Path folder =
        TestWindow.onWindowThread(
            () -> window.shell.context().orElseThrow().open().folder().path());
    double stood =
        TestWindow.onWindowThread(() -> window.shell.program().lastSpot(folder).scroll());
    assertThat(stood).isGreaterThan(0.2);
    double seen = top(".evidence-strip");
    robot.interact(() -> window.shell.program().welcome());
    TestWindow.until("the welcome", () -> window.shell.frame().isEmpty());
    robot.interact(() -> window.shell.program().open(folder));
    window.untilOpen();
    robot.interact(() -> window.shell.layout());
    assertThat(top(".evidence-strip")).isCloseTo(seen, within(80.0));
  }

  private double top(String style) {
    return TestWindow.onWindowThread(() -> window.shell.lookup(style).localToScene(0, 0).getY());
  }

  @Test
  void theZoomIsSavedAndCanBeReset(Robot robot) {
    openSampleWhereRoomIsShort(robot);
    assertThat(window.shell.theme().appearance().zoom()).isEqualTo(160);
    TestWindow.until(
        "the settings",
        () ->
            Files.exists(home.resolve("config/settings.yaml"))
                && Files.readString(home.resolve("config/settings.yaml")).contains("zoom: 160"));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertThat(window.shell.theme().appearance().zoom()).isEqualTo(100);
  }

  private void openSampleWhereRoomIsShort(Robot robot) {
    window.openTheSample(robot);
    zoomIn(robot);
  }

  private static void zoomIn(Robot robot) {
    robot.press(KeyCode.CONTROL);
    for (int step = 0; step < 6; step++) {
      robot.type(KeyCode.EQUALS);
    }
    robot.release(KeyCode.CONTROL);
  }

  /// Every fifth, and the last, which is farthest down.
  private static List<Node> someOf(List<Node> stops) {
    var some = new ArrayList<Node>();
    for (int at = 0; at < stops.size(); at += 5) {
      some.add(stops.get(at));
    }
    some.add(stops.getLast());
    return some;
  }

  /// Whether a label shows less than its text.
  private static boolean isCut(Labeled label) {
    return label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText());
  }

  private static List<String> overlapping(Node node) {
    return switch (node) {
      case HBox row -> overlapping(row);
      case Button line -> overlapping(line);
      default -> List.of();
    };
  }

  /// A line whose text is higher than the line overlaps the next.
  private static List<String> overlapping(Button line) {
    Node words = line.getGraphic();
    boolean higher =
        words instanceof Region && words.getLayoutBounds().getHeight() > line.getHeight() + 1;
    return higher ? List.of(line + " is lower than " + words) : List.of();
  }

  /// The nodes that overlap the previous node in a row, or extend past the row.
  private static List<String> overlapping(HBox row) {
    var over = new ArrayList<String>();
    double end = 0;
    for (Node child : row.getChildren().filtered(Node::isManaged)) {
      // Without the focus ring.
      double from = child.getLayoutX() + child.getLayoutBounds().getMinX();
      double width = child.getLayoutBounds().getWidth();
      if (from < end - 1 && width > 0) {
        over.add(child + " begins at " + from + ", not after " + end);
      }
      end = Math.max(end, from + width);
    }
    if (end > row.getWidth() + 1) {
      over.add(row + " ends at " + row.getWidth() + ", what is in it at " + end);
    }
    return over;
  }
}
