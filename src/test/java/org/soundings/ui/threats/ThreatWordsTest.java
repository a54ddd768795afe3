package org.soundings.ui.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.ScreenContext;

/// The texts in the list and the table of threats.
@WindowTest
class ThreatWordsTest {

  @TempDir Path folder;
  private ThreatsViewModel looked;
  private ThreatsViewModel shown;

  @BeforeEach
  void make() {
    looked = new ThreatsViewModel(SmallWorld.context(folder.resolve("looked")), _ -> {});
    ScreenContext evidenceOnly =
        SmallWorld.context(
            folder.resolve("shown"),
            SmallWorld.empty()
                .withEvidence(
                    new Evidence(
                        "E-001",
                        "Inspect output",
                        new EvidenceSource.Statement("the operator", "privileged"),
                        "",
                        SmallWorld.NOW,
                        SmallWorld.NOW,
                        "",
                        ItemValidity.BY_KIND,
                        List.of(
                            new EvidenceMapping(
                                "small-kernel-1", EvidenceMapping.Relation.CONTRADICTS, "because")),
                        "")));
    shown = new ThreatsViewModel(evidenceOnly, _ -> {});
  }

  private static List<String> words(Parent parent) {
    return parent.getChildrenUnmodifiable().stream().flatMap(ThreatWordsTest::texts).toList();
  }

  private static java.util.stream.Stream<String> texts(Node node) {
    return switch (node) {
      case Label label -> java.util.stream.Stream.of(label.getText());
      case javafx.scene.control.Button button when button.getGraphic() != null ->
          texts(button.getGraphic());
      case Parent parent -> words(parent).stream();
      default -> java.util.stream.Stream.of();
    };
  }

  @Test
  void aMatrixCellWithThreatsNamesItsLevel(Robot robot) {
    assertThat(looked.content().rated()).isNotEmpty();
    var figure = new RiskFigure(looked);
    robot.interact(() -> figure.show(looked.content()));
    List<Parent> filled =
        figure.getChildren().stream()
            .filter(cell -> cell.getStyleClass().contains("risk-cell"))
            .map(Parent.class::cast)
            .filter(cell -> !cell.lookupAll(".token").isEmpty())
            .toList();
    assertThat(filled).isNotEmpty();
    List<String> levels =
        looked.content().rated().stream()
            .map(threat -> threat.level().title().toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    assertThat(filled).allSatisfy(cell -> assertThat(words(cell)).containsAnyElementsOf(levels));
  }

  @Test
  void aDecisionIsRequiredOnlyForAssessedThreats() {
    assertThat(rows(looked)).contains("undecided");
    assertThat(rows(shown)).contains("evidence only").doesNotContain("undecided");
  }

  private static List<String> rows(ThreatsViewModel model) {
    return WindowThread.ask(
        () -> {
          var table = new ThreatTable(model);
          table.show(model.content());
          return words(table);
        });
  }
}
