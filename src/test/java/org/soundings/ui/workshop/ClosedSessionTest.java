package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.workshop.close.ClosePane;
import org.soundings.ui.workshop.close.ClosedPane;

/// A session that is closed, as the window shows it.
class ClosedSessionTest extends InSession {

  private static final String CLOSED =
      "This session is closed. Reopen it to make changes. Nothing is lost.";

  @Test
  void aClosedSessionIsReadOnlyAndOffersToReopen(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.close().close(true));
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
    var closed = room.context.assessment();
    assertThat(room.field("Session topic").isEditable()).isFalse();
    robot.interact(() -> room.press(KeyCode.A));
    assertThat(room.context.assessment()).isEqualTo(closed);
    assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.RUN);
    assertThat(room.words()).contains(CLOSED);
    var again = (Button) room.focused();
    assertThat(again.getText()).isEqualTo("Reopen session");
    robot.interact(again::fire);
    assertThat(room.words()).doesNotContain(CLOSED);
    assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.RUN);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
    assertThat(room.field("Session topic").isEditable()).isTrue();
  }

  @Test
  void aClosedSessionOffersOnlyPossibleActions(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
        });
    assertThat(offered())
        .contains("Start timer", "+2 minutes", "Left early", "Add decision", "Next", "Present");
    assertThat(keys()).contains("next agenda item", "start or pause", "follow-up question");
    robot.interact(() -> room.model.close().close(true));
    robot.interact(() -> room.model.refresh());
    assertThat(offered()).contains("Present", "Back", "Reopen session");
    assertThat(offered())
        .doesNotContain(
            "Start timer",
            "Pause timer",
            "+2 minutes",
            "Left early",
            "Add decision",
            "Next",
            "Vote");
    assertThat(keys())
        .contains("present", "follow-up question", "previous agenda item")
        .doesNotContain("next agenda item", "start or pause", "two more minutes", "action", "vote");
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
    assertThat(offered()).contains("Reopen session").doesNotContain("Start session");
    robot.interact(() -> room.model.openAgain());
    assertThat(offered()).contains("Start session");
    assertThat(keys()).contains("next agenda item", "start or pause");
  }

  @Test
  void theClosedNoticeOffersToReopenOnEveryTab(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.close().close(true));
    for (WorkshopViewModel.Side side : WorkshopViewModel.Side.values()) {
      robot.interact(() -> room.model.turn(side));
      assertThat(room.in(ClosedPane.class, Button.class))
          .as(side.words())
          .anyMatch(
              button ->
                  button.getText().equals("Reopen session") && WorkshopWindow.isShown(button));
    }
  }

  @Test
  void closingIsShownAndTheButtonsStayVisible(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.CLOSE);
        });
    assertThat(room.words()).anyMatch(words -> words.endsWith("min planned"));
    robot.interact(() -> button("Close session").requestFocus());
    for (String name : List.of("Close session", "Reopen session", "Close session")) {
      robot.interact(() -> button(name).fire());
      robot.interact(room.model::refresh);
      WindowThread.settle();
      double bottom = place(room.focused()).getMaxY();
      assertThat(bottom).as(name).isBetween(0.0, room.stage.getScene().getHeight());
    }
    assertThat(room.words())
        .contains("This session is closed.")
        .anyMatch(words -> words.endsWith(", closed"))
        .noneMatch(words -> words.endsWith("min planned"));
  }

  private Button button(String name) {
    return room.in(ClosePane.class, Button.class).stream()
        .filter(each -> each.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private List<String> offered() {
    return WorkshopWindow.inside(room.view.node())
        .filter(each -> each instanceof ButtonBase && WorkshopWindow.isShown(each))
        .map(each -> ((ButtonBase) each).getText())
        .toList();
  }

  private List<String> keys() {
    return room.view.hints().getValue().stream().map(KeyHint::meaning).toList();
  }

  /// Closes the session with a draft decision, and continues it from a different screen.
  private void goOnInTheClosedSession(Robot robot) {
    robot.interact(room.stage::show);
    String session = room.context.assessment().sessions().getLast().id();
    robot.interact(
        () -> {
          room.model.close().close(true);
          room.model.refresh();
          DraftForm.DECISION
              .slot(room.context, session)
              .hold(Map.of("title", "No host mounts", "reason", "agents leak"));
          room.view.goOn(DraftForm.DECISION);
        });
  }

  private static final String BEGUN = "Decision: No host mounts · agents leak";

  @Test
  void aDraftOfAClosedSessionIsShownAndCopied(Robot robot) {
    goOnInTheClosedSession(robot);
    assertThat(room.words()).contains(BEGUN);
    assertThat(room.focused().getAccessibleText()).isEqualTo("Reopen and resume: " + BEGUN);
    robot.interact(() -> room.buttonWith("Copy text").fire());
    assertThat(room.copied).containsExactly("No host mounts · agents leak");
    assertThat(room.model.content().closed()).isTrue();
  }

  @Test
  void aDraftOfAClosedSessionIsResumedOnceReopened(Robot robot) {
    goOnInTheClosedSession(robot);
    robot.interact(() -> ((Button) room.focused()).fire());
    assertThat(room.model.content().closed()).isFalse();
    assertThat(room.focused()).isSameAs(room.field("Decision"));
    assertThat(((TextField) room.focused()).getText()).isEqualTo("No host mounts");
  }

  @Test
  void aDraftOfAClosedSessionIsDiscardedInTwoSteps(Robot robot) {
    goOnInTheClosedSession(robot);
    robot.interact(() -> room.buttonWith("Discard").fire());
    assertThat(room.words()).contains(BEGUN);
    robot.interact(() -> room.buttonWith("Discard permanently").fire());
    assertThat(room.words()).doesNotContain(BEGUN);
    assertThat(room.context.open().drafts().all()).isEmpty();
    assertThat(((Button) room.focused()).getText()).isEqualTo("Reopen session");
  }

  @Test
  void reopeningASessionHasItsOwnIcon(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    Ikon closing = ((FontIcon) room.buttonWith("Close session").getGraphic()).getIconCode();
    robot.interact(() -> room.model.close().close(true));
    Button again = (Button) room.in(ClosePane.class, Button.class).getLast();
    assertThat(again.getText()).isEqualTo("Reopen session");
    assertThat(((FontIcon) again.getGraphic()).getIconCode())
        .isEqualTo(Feather.ROTATE_CCW)
        .isNotEqualTo(closing);
  }

  @Test
  void durationsAndRetrospectiveAreReadOnlyInAClosedSession(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(room.field("Duration of the whole session in minutes").isDisabled()).isFalse();
    robot.interact(() -> room.model.close().close(true));
    Node pane = room.pane(ClosePane.class);
    assertThat(
            WorkshopWindow.inside(pane).filter(each -> each instanceof TextField || isEditor(each)))
        .hasSizeGreaterThan(3)
        .allMatch(Node::isDisabled);
    robot.interact(() -> room.model.close().close(false));
    assertThat(room.field("Duration of the whole session in minutes").isDisabled()).isFalse();
  }

  private static boolean isEditor(Node node) {
    return node instanceof MarkdownEditor;
  }
}
