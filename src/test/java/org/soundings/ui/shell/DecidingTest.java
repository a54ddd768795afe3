package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.Place;
import org.soundings.ui.threats.ThreatsView;

/// A threat stays selected after a decision, and the decision stays visible.
class DecidingTest extends InWindow {

  @Test
  void theCurrentThreatStaysWhileItIsDecided(Robot robot) {
    window.begin(robot);
    window.edit(a -> a.withEvidence(contradicting("core-privileged", "core-secret-delivery")));
    window.go(robot, new Place.Threats(Optional.empty()));
    String first = front();
    robot.type(KeyCode.D, KeyCode.RIGHT);
    assertThat(front()).isEqualTo(first);
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(front()).isEqualTo(first);
    assertThat(window.assessment().decisions())
        .hasSize(1)
        .allSatisfy((id, decision) -> assertThat(id).hasToString(first));
    assertThat(chosen()).hasSize(1);
    robot.type(KeyCode.J);
    assertThat(front()).as("a letter at a choice means nothing else").isEqualTo(first);
    robot.type(KeyCode.ESCAPE, KeyCode.J);
    assertThat(front()).isNotEqualTo(first);
    assertThat(chosen()).as("no decision about the next one").isEmpty();
  }

  @Test
  void anEarlierDecisionIsRestoredFromTheThreat(Robot robot) {
    showThreats(robot);
    var id = ThreatId.parse(front());
    window.edit(a -> a.withDecision(mitigating(id, "Patched each week.")));
    window.edit(a -> a.withDecision(mitigating(id, "Patched each day.")));
    robot.type(KeyCode.H);
    var back = window.namedSoon("Restore previous version: Patched each week.");
    robot.interact(((Button) back)::fire);
    assertThat(window.assessment().decision(id).rationale()).isEqualTo("Patched each week.");
    assertThat(isInList()).as("one goes on where one was").isTrue();
  }

  @Test
  void enteringATextByTabPutsTheCaretAtItsEnd(Robot robot) {
    showThreats(robot);
    var id = ThreatId.parse(front());
    window.edit(a -> a.withDecision(mitigating(id, "Patched each week")));
    robot.type(KeyCode.D, KeyCode.TAB).write(", by hand");
    robot.type(KeyCode.TAB);
    assertThat(window.assessment().decision(id).rationale())
        .isEqualTo("Patched each week, by hand");
  }

  private static Decision mitigating(ThreatId id, String reason) {
    return Decision.none(id)
        .withTreatment(Decision.Treatment.MITIGATE)
        .withRationale(reason)
        .stamped("Ada", Instant.parse("2026-11-20T10:00:00Z"));
  }

  private Node focused() {
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  private boolean isInList() {
    return focused().getStyleClass().contains("chosen");
  }

  private void showThreats(Robot robot) {
    window.begin(robot);
    window.edit(a -> a.withEvidence(contradicting("core-privileged", "core-secret-delivery")));
    window.go(robot, new Place.Threats(Optional.empty()));
  }

  @Test
  void escapeClosesTheLevelFormAndStaysAtTheThreat(Robot robot) {
    showThreats(robot);
    String first = front();
    robot.type(KeyCode.L, KeyCode.ESCAPE);
    assertThat(front()).isEqualTo(first);
    assertThat(isInList()).isTrue();
    robot.type(KeyCode.L, KeyCode.TAB, KeyCode.UP, KeyCode.TAB, KeyCode.TAB);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(isInList()).as("nothing would be set without a reason").isFalse();
    robot.write("We have seen it.");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(isInList()).isTrue();
    assertThat(window.assessment().decisions().values())
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.overrides().getFirst().rationale()).isEqualTo("We have seen it."));
  }

  @Test
  void theMeaningOfALevelFollowsTheChoiceBeforeAReason(Robot robot) {
    showThreats(robot);
    robot.type(KeyCode.L, KeyCode.TAB);
    Node box = focused();
    String before = meaning(box);
    robot.type(KeyCode.DOWN);
    assertThat(meaning(box)).isNotEqualTo(before);
  }

  private static String meaning(Node box) {
    return TestWindow.onWindowThread(
        () -> ((Label) box.getParent().getChildrenUnmodifiable().getLast()).getText());
  }

  @Test
  void enterInTheLastDecisionFieldReturnsToTheThreat(Robot robot) {
    showThreats(robot);
    robot.type(KeyCode.D, KeyCode.RIGHT);
    robot.interact(() -> window.named("Expiry date").requestFocus());
    robot.type(KeyCode.ENTER).write("The same test.").type(KeyCode.ENTER);
    assertThat(isInList()).isTrue();
    assertThat(window.assessment().decisions().values())
        .singleElement()
        .satisfies(each -> assertThat(each.verification()).isEqualTo("The same test."));
  }

  @Test
  void aDecisionDraftHasItsOwnUndo(Robot robot) {
    showThreats(robot);
    robot.type(KeyCode.D, KeyCode.SPACE, KeyCode.TAB).write("Patched each week.");
    robot.type(KeyCode.ESCAPE);
    assertThat(decided().rationale()).isEqualTo("Patched each week.");
    Decision.Treatment stands = decided().treatment();
    robot.type(KeyCode.D, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(chosen()).doesNotContain(stands.title());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(chosen()).as("what was chosen is taken back").containsExactly(stands.title());
    assertThat(decided().rationale()).isEqualTo("Patched each week.");
    robot.type(KeyCode.D, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB).write("Insured");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(decided().treatment()).isEqualTo(stands);
    assertThat(decided().rationale()).as("what stands").isEqualTo("Patched each week.");
    assertThat(whys()).as("what is begun").isEqualTo("");
    robot.write("Insured now.");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(whys()).isEqualTo("Insured ");
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    assertThat(whys()).isEqualTo("Insured now");
    robot.write(".");
    robot.interact(() -> window.named("Mitigate").requestFocus());
    assertThat(decided().treatment()).as("left, not decided").isEqualTo(stands);
    robot.interact(() -> window.named("Rationale").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(decided().treatment()).isEqualTo(Decision.Treatment.TRANSFER);
    assertThat(decided().rationale()).contains("Insured now.");
  }

  @Test
  void undoInAnEmptyDraftFieldKeepsTheDecision(Robot robot) {
    showThreats(robot);
    robot.type(KeyCode.D, KeyCode.SPACE, KeyCode.TAB).write("Patched each week.");
    robot.type(KeyCode.ESCAPE);
    final Decision stands = decided();
    for (String field : List.of("Rationale", "Risk owner", "Expiry date")) {
      robot.type(KeyCode.D, KeyCode.RIGHT, KeyCode.RIGHT);
      robot.interact(() -> window.named(field).requestFocus());
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
      assertThat(decided()).as(field).isEqualTo(stands);
      assertThat(chosen()).as(field).containsExactly(stands.treatment().title());
    }
  }

  @Test
  void anInvalidDateStaysInItsFieldWhenATreatmentIsChosen(Robot robot) {
    showThreats(robot);
    robot.interact(() -> window.named("Expiry date").requestFocus());
    robot.write("end of Q3").type(KeyCode.TAB);
    robot.interact(() -> window.named("Mitigate").requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(decided().treatment()).isNotNull();
    assertThat(untilWhen()).isEqualTo("end of Q3");
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(decided().treatment()).isEqualTo(Decision.Treatment.TRANSFER);
    assertThat(untilWhen()).as("no words were written for the other").isEqualTo("end of Q3");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(untilWhen()).as("nor for what stood before").isEqualTo("end of Q3");
  }

  @Test
  void anInvalidDateStaysEvenIfTheRationaleCameFirst(Robot robot) {
    showThreats(robot);
    robot.interact(() -> window.named("Rationale").requestFocus());
    robot.write("Insured.").type(KeyCode.TAB);
    robot.interact(() -> window.named("Expiry date").requestFocus());
    robot.write("end of Q3").type(KeyCode.TAB);
    robot.interact(() -> window.named("Mitigate").requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(decided().treatment()).isNotNull();
    assertThat(decided().rationale()).isEqualTo("Insured.");
    assertThat(untilWhen()).isEqualTo("end of Q3");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(untilWhen()).isEqualTo("end of Q3");
    robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
    assertThat(decided().treatment()).isNotNull();
    assertThat(untilWhen()).isEqualTo("end of Q3");
  }

  private String untilWhen() {
    return TestWindow.onWindowThread(
        () -> ((TextInputControl) window.named("Expiry date")).getText());
  }

  private String whys() {
    return TestWindow.onWindowThread(
        () -> ((CodeArea) window.named("Rationale")).getText().replace("\n", ""));
  }

  private Decision decided() {
    return window.assessment().decisions().values().iterator().next();
  }

  private String front() {
    return TestWindow.onWindowThread(
        () ->
            ((Place.Threats) ((ThreatsView) window.frame().screen()).here())
                .id()
                .orElseThrow()
                .toString());
  }

  /// The selected treatments.
  private List<String> chosen() {
    List<String> titles = Stream.of(Decision.Treatment.values()).map(t -> t.title()).toList();
    return TestWindow.onWindowThread(
        () ->
            TestWindow.nodes(window.frame().screen().node())
                .filter(TestWindow::isShown)
                .filter(ToggleButton.class::isInstance)
                .map(node -> (ToggleButton) node)
                .filter(ToggleButton::isSelected)
                .map(Node::getAccessibleText)
                .filter(titles::contains)
                .toList());
  }

  private static Evidence contradicting(String... questions) {
    return new Evidence(
        "E-001",
        "What runs",
        new EvidenceSource.Link("https://example.org/"),
        "",
        Instant.now(),
        Instant.now(),
        "",
        ItemValidity.BY_KIND,
        Stream.of(questions)
            .map(
                id ->
                    new EvidenceMapping(id, EvidenceMapping.Relation.CONTRADICTS, "It is not so."))
            .toList(),
        "");
  }
}
