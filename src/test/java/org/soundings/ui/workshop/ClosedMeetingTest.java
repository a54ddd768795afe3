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

/// A meeting that is closed, as the window shows it.
class ClosedMeetingTest extends InRoom {

  private static final String CLOSED =
      "This meeting is closed and stays as it is. Open it again to change anything; nothing is lost"
          + " by that.";

  @Test
  void aClosedMeetingIsShutAndSaysHowItIsOpenedAgain(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.close().close(true));
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
    var closed = room.context.assessment();
    assertThat(room.field("What the meeting is about").isEditable()).isFalse();
    robot.interact(() -> room.press(KeyCode.A));
    assertThat(room.context.assessment()).isEqualTo(closed);
    assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.HOLD);
    assertThat(room.words()).contains(CLOSED);
    var again = (Button) room.focused();
    assertThat(again.getText()).isEqualTo("Open it again");
    robot.interact(again::fire);
    assertThat(room.words()).doesNotContain(CLOSED);
    assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.HOLD);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
    assertThat(room.field("What the meeting is about").isEditable()).isTrue();
  }

  @Test
  void aClosedMeetingOffersOnlyWhatCanBeDoneWithIt(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.HOLD);
        });
    assertThat(offered())
        .contains("Start", "+2 minutes", "Somebody leaves", "Note a decision", "Next", "Present");
    assertThat(keys()).contains("next step", "start or pause", "follow-up");
    robot.interact(() -> room.model.close().close(true));
    robot.interact(() -> room.model.refresh());
    assertThat(offered()).contains("Present", "Back", "Open it again");
    assertThat(offered())
        .doesNotContain(
            "Start", "Pause", "+2 minutes", "Somebody leaves", "Note a decision", "Next", "Vote");
    assertThat(keys())
        .contains("present", "follow-up", "step before")
        .doesNotContain("next step", "start or pause", "two more minutes", "action", "vote");
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
    assertThat(offered()).contains("Open it again").doesNotContain("Hold it");
    robot.interact(() -> room.model.openAgain());
    assertThat(offered()).contains("Hold it");
    assertThat(keys()).contains("next step", "start or pause");
  }

  @Test
  void onEverySideTheNoticeHasTheButtonThatItSpeaksOf(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.close().close(true));
    for (WorkshopViewModel.Side side : WorkshopViewModel.Side.values()) {
      robot.interact(() -> room.model.turn(side));
      assertThat(room.in(ClosedPane.class, Button.class))
          .as(side.words())
          .anyMatch(
              button -> button.getText().equals("Open it again") && WorkshopWindow.isShown(button));
    }
  }

  @Test
  void whoeverClosesItSeesThatWhereTheyLookAndTheButtonsStayInSight(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.CLOSE);
        });
    assertThat(room.words()).anyMatch(words -> words.endsWith("min planned"));
    robot.interact(() -> button("Close the meeting").requestFocus());
    for (String name : List.of("Close the meeting", "Open it again", "Close the meeting")) {
      robot.interact(() -> button(name).fire());
      robot.interact(room.model::refresh);
      WindowThread.settle();
      double bottom = place(room.focused()).getMaxY();
      assertThat(bottom).as(name).isBetween(0.0, room.stage.getScene().getHeight());
    }
    assertThat(room.words())
        .contains("This meeting is closed.")
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

  /// Closes the meeting with a decision begun at it, and goes on with that from elsewhere.
  private void goOnInTheClosedMeeting(Robot robot) {
    robot.interact(room.stage::show);
    String meeting = room.context.assessment().sessions().getLast().id();
    robot.interact(
        () -> {
          room.model.close().close(true);
          room.model.refresh();
          DraftForm.DECISION
              .slot(room.context, meeting)
              .hold(Map.of("what", "No host mounts", "second", "agents leak"));
          room.view.goOn(DraftForm.DECISION);
        });
  }

  private static final String BEGUN = "Decision: No host mounts · agents leak";

  @Test
  void whatWasBegunAtAClosedMeetingIsReadThereAndCopied(Robot robot) {
    goOnInTheClosedMeeting(robot);
    assertThat(room.words()).contains(BEGUN);
    assertThat(room.focused().getAccessibleText()).isEqualTo("Open it again and go on: " + BEGUN);
    robot.interact(() -> room.buttonWith("Copy the words").fire());
    assertThat(room.copied).containsExactly("No host mounts · agents leak");
    assertThat(room.model.content().closed()).isTrue();
  }

  @Test
  void whatWasBegunAtAClosedMeetingIsGoneOnWithOnceItIsOpen(Robot robot) {
    goOnInTheClosedMeeting(robot);
    robot.interact(() -> ((Button) room.focused()).fire());
    assertThat(room.model.content().closed()).isFalse();
    assertThat(room.focused()).isSameAs(room.field("What was decided"));
    assertThat(((TextField) room.focused()).getText()).isEqualTo("No host mounts");
  }

  @Test
  void whatWasBegunAtAClosedMeetingIsLeftOutThereInTwoSteps(Robot robot) {
    goOnInTheClosedMeeting(robot);
    robot.interact(() -> room.buttonWith("Leave it out").fire());
    assertThat(room.words()).contains(BEGUN);
    robot.interact(() -> room.buttonWith("Leave it out for good").fire());
    assertThat(room.words()).doesNotContain(BEGUN);
    assertThat(room.context.open().drafts().all()).isEmpty();
    assertThat(((Button) room.focused()).getText()).isEqualTo("Open it again");
  }

  @Test
  void openingAMeetingAgainHasNotTheSignOfClosingIt(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    Ikon closing = ((FontIcon) room.buttonWith("Close the meeting").getGraphic()).getIconCode();
    robot.interact(() -> room.model.close().close(true));
    Button again = (Button) room.in(ClosePane.class, Button.class).getLast();
    assertThat(again.getText()).isEqualTo("Open it again");
    assertThat(((FontIcon) again.getGraphic()).getIconCode())
        .isEqualTo(Feather.ROTATE_CCW)
        .isNotEqualTo(closing);
  }

  @Test
  void theMinutesAndHowItWasAreShutInAClosedMeeting(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(room.field("Minutes of the whole meeting").isDisabled()).isFalse();
    robot.interact(() -> room.model.close().close(true));
    Node pane = room.pane(ClosePane.class);
    assertThat(
            WorkshopWindow.inside(pane).filter(each -> each instanceof TextField || isEditor(each)))
        .hasSizeGreaterThan(3)
        .allMatch(Node::isDisabled);
    robot.interact(() -> room.model.close().close(false));
    assertThat(room.field("Minutes of the whole meeting").isDisabled()).isFalse();
  }

  private static boolean isEditor(Node node) {
    return node instanceof MarkdownEditor;
  }
}
