package org.soundings.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Outcome;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;

/// Whether a table has the columns that its report fills, and enough space for their content.
@WindowTest
class FindingsViewTest {

  private static final String ASKED =
      "Client certificate authentication should not be used for users (Not Scored)";
  private static final String NODE = "controlplane (Control Plane Configuration)";

  @TempDir Path folder;
  private Stage stage;
  private FindingsViewModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private void show(Robot robot, List<Finding> findings) {
    ScreenContext context = SmallWorld.context(folder.resolve("a"));
    model = new FindingsViewModel(context, context.assessment().evidence().get("E-001"));
    var entries = new FindingEntries();
    findings.forEach(entries::finding);
    entries.settle();
    robot.interact(
        () -> {
          model.take(entries);
          var scene = new Scene(new FindingsView(model, () -> {}), 1196, 648);
          try {
            new WindowTheme(Themes.bundled().value()).wear(scene);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          stage.setScene(scene);
          stage.show();
        });
    WindowThread.settle();
  }

  private static List<Finding> checks() {
    return IntStream.rangeClosed(1, 3).mapToObj(i -> check("3.1." + i, Outcome.FAILED)).toList();
  }

  private static Finding check(String id, Outcome outcome) {
    return check(id, NODE, outcome);
  }

  private static Finding check(String id, String section, Outcome outcome) {
    return Finding.of(Finding.Kind.BENCHMARK, id, ASKED, Location.ofResource(section))
        .withOutcome(outcome);
  }

  private List<String> columns(Robot robot) {
    return robot.lookup(".table-view").queryAs(TableView.class).getColumns().stream()
        .map(column -> ((TableColumn<?, ?>) column).getText())
        .toList();
  }

  private List<String> groups(Robot robot) {
    return robot.lookup(node -> node instanceof Segments<?>).query().lookupAll(".segment").stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  /// The visible text of a row.
  private static List<String> drawn(Robot robot) {
    return robot.lookup(".table-cell").queryAll().stream()
        .flatMap(cell -> cell.lookupAll(".text").stream())
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .toList();
  }

  @Test
  void aBenchmarkShowsRequirementAndNodeInFull(Robot robot) {
    show(robot, checks());
    assertThat(columns(robot)).containsExactly("Level", "Check", "Requirement", "Section");
    assertThat(drawn(robot)).contains("failed", "3.1.1", ASKED, NODE);
    Node detail = robot.lookup(".vulnerability-pane").query();
    assertThat(detail.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()))
        .contains("3.1.1", ASKED)
        .noneMatch(words -> words.contains("rating"));
  }

  @Test
  void aBenchmarkIsGroupedByItsOwnColumns(Robot robot) {
    show(robot, checks());
    assertThat(groups(robot)).containsExactly("No grouping", "Level", "Check", "Section");
    assertThat(model.orderWordsProperty().get())
        .isEqualTo("Sorted by severity, highest first, then by section.");
    robot.interact(() -> model.group(Optional.of(Order.ITEM)));
    WindowThread.settle();
    assertThat(drawn(robot)).contains("▸ " + NODE, "3 lines");
    robot.interact(model::groupByNext);
    assertThat(model.groupedProperty().get()).isEmpty();
  }

  @Test
  void checksAreSortedByOutcomeThenInNaturalOrder(Robot robot) {
    show(
        robot,
        List.of(
            check("1.10", Outcome.FAILED),
            check("1.1", Outcome.PASSED),
            check("1.9", Outcome.FAILED),
            check("1.2", Outcome.TO_REVIEW),
            check("1.3", Outcome.WARNED)));
    assertThat(model.all())
        .extracting(FindingEntry::id)
        .containsExactly("1.9", "1.10", "1.3", "1.2", "1.1");
    assertThat(IdOrder.AS_COUNTED.compare("1.01", "1.1")).isNegative();
    assertThat(IdOrder.AS_COUNTED.compare("CVE-2024-9", "CVE-2024-10000")).isNegative();
    assertThat(IdOrder.AS_COUNTED.compare("1.1", "1.1.1")).isNegative();
    assertThat(IdOrder.AS_COUNTED.compare("a1", "a")).isPositive();
  }

  @Test
  void vulnerabilitiesHaveTheirOwnColumnsAndGroupings(Robot robot) {
    show(
        robot,
        List.of(
            Finding.of(
                Finding.Kind.VULNERABILITY,
                "CVE-2024-1",
                "A flaw in openssl",
                Location.ofImage("shop/web:1", "").withItem("openssl", "1.2", ""))));
    assertThat(columns(robot))
        .containsExactly("Level", "Finding", "Package or resource", "Location");
    assertThat(groups(robot))
        .containsExactly("No grouping", "Level", "Vulnerability", "Package", "Image");
  }

  @Test
  void aGroupHeadingWithoutColumnsShowsItsCountItself(Robot robot) {
    show(
        robot,
        List.of(
            check("V-220001", "", Outcome.FAILED).rated("medium"),
            check("V-220002", "", Outcome.FAILED).rated("medium")));
    assertThat(columns(robot)).containsExactly("Level", "Check", "Requirement");
    robot.interact(() -> model.group(Optional.of(Order.LEVEL)));
    WindowThread.settle();
    assertThat(drawn(robot)).contains("▸ medium, 2 lines");
  }

  @Test
  void checksWithoutASectionAreNotDescribedAsSortedByIt(Robot robot) {
    show(robot, List.of(check("V-220001", "", Outcome.FAILED)));
    assertThat(model.orderWordsProperty().get()).isEqualTo("Sorted by severity, highest first.");
  }

  @Test
  void aCheckWithALevelIsFoundByItsOutcome(Robot robot) {
    show(
        robot,
        List.of(
            check("V-220001", Outcome.FAILED).rated("medium"),
            check("V-220002", Outcome.PASSED).rated("medium")));
    robot.interact(() -> model.search("failed"));
    assertThat(model.rows())
        .extracting(row -> ((FindingEntry) row).id())
        .containsExactly("V-220001");
  }
}
