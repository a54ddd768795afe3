package org.soundings.ui.workshop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.ui.workshop.WorkshopWindow;

/// All notes are shown on the projector, however many there are.
@WindowTest
class ProjectedNotesTest {

  private final Projection projection = new Projection();
  private ProjectorPane pane;
  private int passedOn;

  @Start
  void start(Stage shown) throws IOException {
    pane = new ProjectorPane(projection, _ -> passedOn++);
    new WindowTheme(Themes.bundled().value()).wear(new Scene(pane, 1280, 800));
  }

  private void show(Robot robot, ProjectorView.Group... groups) {
    robot.interact(
        () -> {
          projection.show(new ProjectorView.Written("walls", "Walls", List.of(groups)));
          lay();
        });
  }

  private void lay() {
    for (int round = 0; round < 4; round++) {
      pane.applyCss();
      pane.layout();
    }
  }

  private static ProjectorView.Group lines(String group, int from, int to) {
    return new ProjectorView.Group(
        group,
        IntStream.rangeClosed(from, to)
            .mapToObj(line -> "pasted line " + line + " about the wall (Sina Sec)")
            .toList());
  }

  private void press(Robot robot, KeyCode key) {
    robot.interact(
        () -> {
          Event.fireEvent(
              pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
          lay();
        });
  }

  private List<Label> notes() {
    return WorkshopWindow.inside(pane)
        .filter(node -> node.getStyleClass().contains("present-text"))
        .map(Label.class::cast)
        .toList();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private Label seen() {
    return WorkshopWindow.inside(pane)
        .filter(node -> node instanceof Label label && label.getText().contains("Page Down"))
        .map(Label.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private boolean isInSight(String beginning) {
    Bounds note =
        notes().stream()
            .filter(each -> each.getText().startsWith(beginning))
            .map(ProjectedNotesTest::place)
            .findFirst()
            .orElseThrow();
    return note.getMinY() > 0 && note.getMaxY() < place(seen()).getMinY();
  }

  private double letters() {
    return notes().getFirst().getLocalToSceneTransform().getMyy()
        * notes().getFirst().getFont().getSize();
  }

  @Test
  void manyNotesAreShownInColumnsAndStayLegible(Robot robot) {
    show(robot, lines("", 1, 202));
    Bounds first = place(notes().get(0));
    Bounds second = place(notes().get(1));
    assertThat(second.getMinX()).isGreaterThan(first.getMaxX());
    assertThat(second.getMinY()).isEqualTo(first.getMinY());
    assertThat(notes().stream().mapToDouble(each -> place(each).getMaxX()).max().orElseThrow())
        .isBetween(1100.0, 1250.0);
    assertThat(letters()).isGreaterThan(21);
  }

  @Test
  void groupingNotesShowsNoFewerColumnsOfThem(Robot robot) {
    show(robot, notes("", 42));
    int columns = columns().size();
    assertThat(columns).isGreaterThan(2);
    show(
        robot,
        IntStream.range(0, 7)
            .mapToObj(at -> notes("Group " + at, 6))
            .toArray(ProjectorView.Group[]::new));
    assertThat(columns()).hasSizeGreaterThanOrEqualTo(columns);
    show(robot, notes("Two", 2), notes("Many", 18), notes("One", 1));
    assertThat(columns()).hasSizeGreaterThanOrEqualTo(columns);
    show(robot, notes("Two", 2), notes("And two", 2), notes("Also two", 2));
    assertThat(columns()).hasSize(1);
  }

  private static ProjectorView.Group notes(String group, int count) {
    return new ProjectorView.Group(group, Collections.nCopies(count, "a note on it"));
  }

  /// The left edges of columns, in all groups.
  private Set<Double> columns() {
    return notes().stream()
        .map(note -> (double) Math.round(place(note).getMinX()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theVisibleRangeIsShownAndKeysScrollToTheRest(Robot robot) {
    show(robot, lines("", 1, 202));
    assertThat(seen().isVisible()).isTrue();
    assertThat(seen().getText()).startsWith("1–").contains(" of 202.");
    assertThat(place(notes().getFirst()).getMinY()).isGreaterThan(0);
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(place(notes().getFirst()).getMinY()).isLessThan(0);
    press(robot, KeyCode.END);
    assertThat(seen().getText()).contains("–202 of 202.");
    assertThat(place(notes().getLast()).getMaxY()).isLessThan(place(seen()).getMinY());
    press(robot, KeyCode.N);
    assertThat(passedOn).isEqualTo(1);
  }

  @Test
  void fewNotesAreLargeAndNotCounted(Robot robot) {
    show(robot, lines("Ways in", 1, 3), lines("", 4, 5));
    assertThat(letters()).isGreaterThan(30);
    assertThat(seen().isVisible()).isFalse();
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(passedOn).isEqualTo(1);
  }

  @Test
  void groupingNotesKeepsTheScrollPosition(Robot robot) {
    show(robot, lines("", 1, 202));
    assertThat(isInSight("pasted line 50 ")).isFalse();
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(isInSight("pasted line 50 ")).isTrue();
    show(robot, lines("Mounts", 201, 202), lines("", 1, 200));
    assertThat(isInSight("pasted line 50 ")).isTrue();
  }

  @Test
  void aNoteLongerThanTheScreenScrollsToItsEnd(Robot robot) {
    show(robot, new ProjectorView.Group("", List.of("a word and another ".repeat(400), "short")));
    press(robot, KeyCode.END);
    assertThat(place(notes().getFirst()).getMaxY()).isBetween(600.0, 800.0);
  }

  @Test
  void theVisibleRangeFollowsANoteLongerThanTheScreen(Robot robot) {
    String longer = "a word and another ".repeat(400);
    show(robot, new ProjectorView.Group("", List.of("first", "second", longer, "last")));
    assertThat(seen().getText()).startsWith("1–2 of 4");
    press(robot, KeyCode.PAGE_DOWN);
    press(robot, KeyCode.PAGE_DOWN);
    assertThat(seen().getText()).startsWith("3–3 of 4");
    press(robot, KeyCode.END);
    assertThat(seen().getText()).startsWith("4–4 of 4");
  }
}
