package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;

/// Reports are imported by keyboard alone, and one undo removes them.
class ImportTest extends InWindow {

  private static final Path FIXTURES = Path.of("src/test/resources/importers");

  @Test
  void reportsArePreviewedAndAddedWithOneKey(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    Node list = window.named("Files to import");
    assertThat(TestWindow.onWindowThread(list::isFocused)).isTrue();

    robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
    TestWindow.until("the one item", () -> window.assessment().evidence().size() == 1);
    assertThat(window.assessment().evidence().get("E-001").title()).startsWith("Trivy report");
    assertThat(window.assessment().evidence().get("E-001").mappings()).isNotEmpty();
    assertThat(window.assessment().answers()).isEmpty();

    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.until("no item", () -> window.assessment().evidence().isEmpty());
  }

  @Test
  void escapeClosesThePreviewAndStoresNothing(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(window.shell.overlay()::isOpen)).isFalse();
    assertThat(window.assessment().evidence()).isEmpty();
  }

  @Test
  void searchOpensFindingsAndEscapeReturnsFromThem(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    robot.type(KeyCode.ENTER);
    TestWindow.until("both items", () -> window.assessment().evidence().size() == 2);
    TestWindow.until("no overlay", () -> !window.shell.overlay().isOpen());
    window.search(robot, "findings of trivy");
    TestWindow.until("the table", () -> focusedName().startsWith("Findings in Trivy report"));

    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertThat(TestWindow.onWindowThread(() -> window.frame().at()))
        .isEqualTo(new Place.EvidenceList(Optional.of("E-001")));
    window.search(robot, "compare");
    TestWindow.until(
        "the comparison", () -> focusedName().equals("Vulnerabilities from both reports"));
    assertThat(TestWindow.onWindowThread(() -> window.frame().at()))
        .isEqualTo(new Place.Comparison("E-001", "E-002"));

    robot.type(KeyCode.ESCAPE);
    assertThat(TestWindow.onWindowThread(() -> window.frame().at()))
        .isEqualTo(new Place.EvidenceList(Optional.of("E-001")));
  }

  @Test
  void aRemovedReportIsReportedAndUndoRestoresIt(Robot robot) throws IOException {
    begin(robot);
    preview(robot);
    robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
    TestWindow.until("the one item", () -> window.assessment().evidence().size() == 1);
    window.go(robot, new Place.Findings("E-001"));
    TestWindow.until("the table", () -> focusedName().startsWith("Findings in"));
    window.edit(a -> a.withoutEvidence("E-001"));
    assertThat(labels()).contains("This report was removed from the assessment.");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TestWindow.until(
        "the lines", () -> labels().stream().anyMatch(l -> l.startsWith("Findings in")));
  }

  private java.util.List<String> labels() {
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.frame().screen().node())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private String focusedName() {
    return TestWindow.onWindowThread(
        () -> {
          Node owner = window.shell.getScene().getFocusOwner();
          String name = owner == null ? null : owner.getAccessibleText();
          return name == null ? "" : name;
        });
  }

  private void preview(Robot robot) throws IOException {
    Path reports = Files.createDirectory(home.resolve("reports"));
    Files.copy(FIXTURES.resolve("trivy/image/input.json"), reports.resolve("a.json"));
    Files.copy(FIXTURES.resolve("grype/image/input.json"), reports.resolve("b.json"));
    window.surroundings.folder = Optional.of(reports);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    robot.type(KeyCode.F);
    TestWindow.until("the preview", window.shell.overlay()::isOpen);
  }

  private void begin(Robot robot) {
    window.begin(robot);
    window.surroundings.files = List.of();
  }
}
