package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.Person;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Place;

/// If the focused node is removed, the focus moves to a node near it.
class FocusStaysTest extends InWindow {

  private Node focused() {
    WindowThread.settle();
    return TestWindow.onWindowThread(() -> window.shell.getScene().getFocusOwner());
  }

  @Test
  void removingAPersonFocusesTheNextOne(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Context(Optional.of(FirstStep.PEOPLE)));
    List<String> names = window.assessment().profile().people().stream().map(Person::name).toList();
    take(robot, names.getFirst());
    assertThat(focused().getAccessibleText()).isEqualTo("Remove: " + names.get(1));
    take(robot, names.getLast());
    assertThat(focused().getAccessibleText()).isEqualTo("Remove: " + names.get(names.size() - 2));
  }

  private void take(Robot robot, String name) {
    Button away = (Button) window.named("Remove: " + name);
    robot.interact(away::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(window.assessment().profile().people())
        .extracting(Person::name)
        .doesNotContain(name);
  }

  @Test
  void zoomingKeepsTheFocus(Robot robot) {
    window.openTheSample(robot);
    for (Place place :
        List.of(
            new Place.Threats(Optional.empty()),
            new Place.Context(Optional.of(FirstStep.PEOPLE)),
            new Place.Question("core-host-mounts"))) {
      window.go(robot, place);
      robot.interact(
          () -> Focus.first(window.frame().panes().getFirst()).orElseThrow().requestFocus());
      Node before = focused();
      for (int zoom : List.of(200, 100)) {
        robot.interact(
            () -> {
              var theme = window.shell.theme();
              theme.be(theme.appearance().withZoom(zoom));
            });
        assertThat(focused()).as("%s at %d %%", place, zoom).isSameAs(before);
      }
    }
  }

  @Test
  void closingASessionKeepsTheFocusInTheSession(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, window.openSession());
    robot.type(KeyCode.DIGIT3);
    Node close =
        robot
            .lookup(node -> node instanceof Button b && "Close session".equals(b.getText()))
            .query();
    robot.interact(close::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(Focus.isInside(window.frame().screen().node(), focused())).isTrue();
    assertThat(focused().isDisabled()).isFalse();
  }

  @Test
  void discardingAnAnswerLeavesNoTextFocused(Robot robot) {
    window.openTheSample(robot);
    Question asked =
        window.shell.context().orElseThrow().library().question("core-host-mounts").orElseThrow();
    window.edit(
        a ->
            a.withAnswer(
                Answer.open(asked.pack(), asked.id())
                    .withConclusion("An old answer.")
                    .withPerspective(
                        new Answer.Perspective("security", "Old words.", "", Instant.EPOCH))
                    .stamped(Sha256.of("an older wording"), "", Instant.EPOCH)));
    window.go(robot, new Place.Question(asked.id()));
    press(robot, "Discard answer");
    assertThat(Focus.isText(focused())).as("%s", focused()).isFalse();
    robot.type(KeyCode.H);
    assertThat(window.assessment().answer(asked.pack(), asked.id()).isUntouched()).isTrue();
  }

  @Test
  void undoingACardReturnsFocusToTheShortcutArea(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, window.openSession());
    robot.type(KeyCode.DIGIT2);
    press(robot, "Concept card");
    assertThat(Focus.isText(focused())).isTrue();
    robot.type(KeyCode.ESCAPE);
    Node keys = focused();
    press(robot, "Concept card");
    assertThat(focused()).isNotSameAs(keys);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(focused()).isSameAs(keys);
  }

  private void press(Robot robot, String words) {
    Node button =
        robot.lookup(node -> node instanceof Button b && words.equals(b.getText())).query();
    robot.interact(button::requestFocus);
    robot.type(KeyCode.SPACE);
  }

  @Test
  void aCardRedrawnUnderAFormRegainsFocus(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    Node card = robot.lookup(".evidence-card").query();
    robot.interact(card::requestFocus);
    robot.type(KeyCode.E);
    window.edit(now -> now.withEvidence(more(now)));
    robot.type(KeyCode.ESCAPE);
    assertThat(card.getScene()).as("the card was drawn anew").isNull();
    assertThat(focused().getStyleClass()).contains("evidence-card");
    assertThat(focused().getAccessibleText()).isEqualTo(card.getAccessibleText());
  }

  @Test
  void aListResortedUnderAFormFocusesTheSameQuestion(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    Node row =
        robot
            .lookup(".tree-row")
            .match((Node node) -> "core-host-mounts".equals(node.getUserData()))
            .query();
    robot.interact(row::requestFocus);
    robot.type(KeyCode.E);
    robot.interact(
        () -> {
          var rows = (VBox) row.getParent();
          var again = new ArrayList<Node>(rows.getChildren().stream().map(this::anew).toList());
          Collections.rotate(again, 1);
          rows.getChildren().setAll(again);
        });
    robot.type(KeyCode.ESCAPE);
    assertThat(row.getScene()).isNull();
    assertThat(focused().getUserData()).isEqualTo("core-host-mounts");
  }

  @Test
  void tabMovesOnFromADateField(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    robot.type(KeyCode.DIGIT3);
    robot.write("Tom").type(KeyCode.TAB).write("12 Dec").type(KeyCode.TAB);
    assertThat(focused().getStyleClass()).contains("evidence-card");
  }

  @Test
  void closingANoticeByMouseReturnsTheFocus(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.Question("core-host-mounts"));
    Node card = robot.lookup(".evidence-card").query();
    robot.interact(card::requestFocus);
    robot.interact(
        () ->
            window
                .shell
                .context()
                .orElseThrow()
                .work()
                .notices()
                .say(Notice.news("Something was read.")));
    robot.clickOn(window.named("Close this notice"));
    assertThat(focused()).isSameAs(card);
  }

  private Node anew(Node row) {
    var again = Labels.rowButton("again", new HBox(), () -> {}, "tree-row");
    again.setUserData(row.getUserData());
    return again;
  }

  @Test
  void aNewListItemTakesTheFocusOfTheSelectedRow(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, new Place.EvidenceList(Optional.empty()));
    Node chosen = robot.lookup(".list-row.chosen").query();
    robot.interact(chosen::requestFocus);
    robot.type(KeyCode.E);
    window.edit(now -> now.withEvidence(more(now)));
    window.go(robot, new Place.EvidenceList(Optional.of("E-999")));
    robot.type(KeyCode.ESCAPE);
    assertThat(focused().getUserData()).isEqualTo("E-999");
  }

  /// Another item of evidence with the same statement about the mounts.
  private static Evidence more(Assessment assessment) {
    Evidence shown =
        assessment.evidence().values().stream()
            .filter(item -> item.mappingOn("core-host-mounts").isPresent())
            .findFirst()
            .orElseThrow();
    return new Evidence(
        "E-999",
        "Seen once more",
        shown.source(),
        shown.system(),
        shown.capturedOn(),
        shown.addedAt(),
        shown.addedBy(),
        shown.validity(),
        shown.mappings(),
        "");
  }
}
