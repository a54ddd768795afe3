package org.soundings.ui.workshop.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.pack.WorkshopTemplate.Phase;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel.Side;
import org.soundings.ui.workshop.WorkshopWindow;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.workshop.QuickNote;

/// Whether a room that goes through what was promised says there who does it and until when.
class OpenActionsPaneTest extends InSession {

  private void goThrough(Robot robot) {
    robot.interact(
        () -> {
          room.stage.show();
          room.comes("Ada Berg");
          room.comes("Bo Cole");
          goThroughAtStep(1);
          room.model.refresh();
          room.model.turn(Side.RUN);
          hold().quickNote().act("Take the mounts away", "", Optional.empty());
          hold()
              .quickNote()
              .act("Ask for a date", "Bo Cole", Optional.of(LocalDate.of(2027, 1, 5)));
          hold().refresh();
        });
  }

  /// Adds the agenda item for open actions to the newest session.
  private void goThroughAtStep(int at) {
    var through = PlanStep.doing(Phase.DO_ABOUT_IT, "Who does what?", 5);
    room.context
        .workbench()
        .edit(
            "a step",
            a ->
                a.withSession(
                    a.sessions().getLast().planning(plan -> plan.inserting(at, through))));
  }

  private RunViewModel hold() {
    return room.model.run();
  }

  private boolean isShown() {
    return WorkshopWindow.isShown(room.pane(OpenActionsPane.class));
  }

  private List<String> said() {
    return room.in(OpenActionsPane.class, Label.class).stream()
        .filter(WorkshopWindow::isShown)
        .map(Label::getText)
        .toList();
  }

  private List<Action> actions() {
    return hold().openActions().all();
  }

  @Test
  void ownersAndDueDatesAreFilledInWhileReviewingActions(Robot robot) throws Exception {
    goThrough(robot);
    assertThat(isShown()).as("at the question").isFalse();
    robot.interact(() -> hold().go(1));
    assertThat(isShown()).isTrue();
    assertThat(said())
        .contains(
            "2 actions from this session · 1 without an owner · 1 without a due date",
            "Take the mounts away",
            "Ask for a date");
    TextField owner = room.field("Owner of: Take the mounts away");
    robot.interact(owner::requestFocus);
    robot.write("A");
    WindowThread.until("the owner", () -> actions().getFirst().owner().equals("A"));
    robot.interact(room.model::refresh);
    robot.write("da").type(KeyCode.ENTER);
    assertThat(actions().getFirst().owner()).as("whoever is meant").isEqualTo("Ada Berg");
    assertThat(room.focused())
        .as("Enter goes on to the day")
        .isSameAs(room.field("Due date of: Take the mounts away"));
    robot.write("3.2.2027").type(KeyCode.ENTER);
    assertThat(room.focused())
        .as("Enter goes on to the next owner, past what takes an action away")
        .isSameAs(room.field("Owner of: Ask for a date"));
    robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertThat(actions()).hasSize(2);
    assertThat(actions().getFirst().due()).isEqualTo(LocalDate.of(2027, 2, 3));
    robot.interact(room.model::refresh);
    assertThat(said()).contains("2 actions from this session");
    robot.interact(
        () -> {
          room.context.workbench().undo();
          room.context.workbench().undo();
          room.model.refresh();
        });
    assertThat(owner.getText()).as("taken back").isEmpty();
    assertThat(room.field("Owner of: Take the mounts away")).isSameAs(owner);
  }

  @Test
  void thePresentationShowsTheActionsAndNothingTwice(Robot robot) {
    goThrough(robot);
    robot.interact(() -> hold().go(1));
    assertThat(hold().projection().view())
        .isInstanceOfSatisfying(
            ProjectorView.Asked.class,
            asked ->
                assertThat(asked.promised())
                    .containsExactly(
                        "Take the mounts away (unassigned, no due date)",
                        "Ask for a date (Bo Cole, 5 Jan 2027)"));
    robot.interact(
        () -> {
          hold().quickNote().act("Tell the others", "Bo Cole", Optional.empty());
          hold().refresh();
        });
    assertThat(hold().content().kept()).as("it stands above already").isEmpty();
    robot.interact(
        () -> {
          room.button("Remove: Ask for a date").fire();
          room.model.refresh();
        });
    assertThat(actions()).extracting(Action::title).doesNotContain("Ask for a date");
    assertThat(said())
        .contains("2 actions from this session · 1 without an owner · 2 without a due date");
  }

  @Test
  void anActionSavedLateIsListedOnce(Robot robot) {
    goThrough(robot);
    robot.interact(
        () -> {
          QuickNote atTheQuestion = hold().quickNote();
          hold().go(1);
          hold().keep(atTheQuestion, to -> to.act("Kept late", "", Optional.empty()));
        });
    assertThat(said()).containsOnlyOnce("Kept late");
    assertThat(hold().content().kept()).isEmpty();
  }

  @Test
  void anInvalidDateStaysWhileAnotherSessionIsShown(Robot robot) {
    goThrough(robot);
    robot.interact(() -> hold().go(1));
    robot.interact(room.field("Due date of: Take the mounts away")::requestFocus);
    robot.write("after the audit").type(KeyCode.TAB);
    String session = room.context.assessment().sessions().getLast().id();
    robot.interact(
        () -> {
          room.model.add();
          goThroughAtStep(0);
          room.model.refresh();
          room.model.turn(Side.RUN);
        });
    assertThat(said()).containsExactly("No actions yet.");
    robot.interact(
        () -> {
          room.model.open(session);
          room.model.turn(Side.RUN);
          hold().go(1);
        });
    assertThat(room.field("Due date of: Take the mounts away").getText())
        .isEqualTo("after the audit");
  }

  @Test
  void focusStaysAtItsActionEvenIfTwoHaveTheSameTitle(Robot robot) {
    goThrough(robot);
    robot.interact(
        () -> {
          hold().quickNote().act("Ask for a date", "", Optional.empty());
          hold().go(1);
        });
    TextField second =
        room.in(OpenActionsPane.class, TextField.class).stream()
            .filter(field -> "Owner of: Ask for a date".equals(field.getAccessibleText()))
            .toList()
            .getLast();
    robot.interact(second::requestFocus);
    robot.interact(
        () -> {
          room.context.workbench().edit("another", a -> a.withoutAction(actions().getFirst().id()));
          room.model.refresh();
        });
    assertThat(actions()).hasSize(2);
    assertThat(room.focused()).isSameAs(second);
  }

  @Test
  void missingActionsAreStated(Robot robot) {
    goThrough(robot);
    robot.interact(
        () -> {
          room.context.workbench().undo();
          room.context.workbench().undo();
          room.model.refresh();
          hold().go(1);
        });
    assertThat(said()).containsExactly("No actions yet.");
    Node pane = room.pane(OpenActionsPane.class);
    assertThat(WorkshopWindow.isShown(pane)).isTrue();
  }
}
