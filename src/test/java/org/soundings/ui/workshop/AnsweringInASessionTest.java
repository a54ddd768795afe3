package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.robot.Robot;

/// A session has of its question what the question's own screen has: the evidence and every state.
class AnsweringInASessionTest extends InSession {

  private static final String ASKED = "small-kernel-1";

  @BeforeEach
  void hold(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
  }

  private Answer answer() {
    return room.context.assessment().answer("small", ASKED);
  }

  private void bear(String... sentences) {
    for (String sentence : sentences) {
      room.context.workbench().edit("import", a -> a.withEvidence(item(a, sentence)));
    }
    room.view.refresh();
  }

  private static Evidence item(Assessment now, String sentence) {
    return new Evidence(
        "E-9" + (10 + now.evidence().size()),
        "compose.yaml",
        new EvidenceSource.Statement("the operator", "privileged"),
        "",
        SmallWorld.NOW,
        SmallWorld.NOW,
        "",
        ItemValidity.BY_KIND,
        List.of(new EvidenceMapping(ASKED, EvidenceMapping.Relation.CONTRADICTS, sentence)),
        "");
  }

  private List<Button> items() {
    return WorkshopWindow.inside(room.view.node())
        .filter(node -> node instanceof Button && WorkshopWindow.isShown(node))
        .map(Button.class::cast)
        .filter(button -> String.valueOf(button.getAccessibleText()).startsWith("Contradicts: "))
        .toList();
  }

  @Test
  void theEvidenceForTheQuestionIsListedAndOpened(Robot robot) {
    robot.interact(() -> bear("Two pods mount the host."));
    assertThat(items()).hasSize(1);
    assertThat(room.words()).contains("Contradicts: Two pods mount the host.");
    robot.interact(items().getFirst()::fire);
    assertThat(room.opened).hasSize(1);
  }

  @Test
  void onlyFourEvidenceItemsAreShownUntilTheRestIsExpanded(Robot robot) {
    robot.interact(() -> bear("One.", "Two.", "Three.", "Four.", "Five.", "Six."));
    assertThat(items()).hasSize(4);
    robot.interact(() -> room.buttonWith("2 more evidence items").fire());
    assertThat(items()).hasSize(6);
    assertThat(room.focused()).isSameAs(items().get(4));
  }

  @Test
  void missingEvidenceIsStated() {
    assertThat(room.words()).contains("No evidence for this question yet.");
  }

  @Test
  void dontKnowAsksForOwnerAndDueDate(Robot robot) {
    robot.interact(() -> state("Don't know").fire());
    assertThat(room.focused()).isSameAs(field("Owner"));
    robot.write("Ops");
    robot.interact(() -> field("Due date").requestFocus());
    robot.write("2026-12-24");
    robot.interact(() -> room.buttonWith("Next").requestFocus());
    assertThat(answer().state())
        .isEqualTo(new AnswerState.DontKnow("Ops", LocalDate.of(2026, 12, 24)));
    assertThat(room.context.assessment().sessions().getLast().questions()).contains(ASKED);
  }

  @Test
  void notApplicableAndDeferredAskForAReason(Robot robot) {
    robot.interact(() -> state("Not applicable").fire());
    robot.write("No kernel of ours.");
    robot.interact(() -> room.buttonWith("Next").requestFocus());
    assertThat(answer().state()).isEqualTo(new AnswerState.NotApplicable("No kernel of ours."));
    robot.interact(() -> state("Deferred").fire());
    robot.interact(() -> field("Reason").clear());
    robot.write("After the move.");
    robot.interact(() -> room.buttonWith("Next").requestFocus());
    assertThat(answer().state()).isEqualTo(new AnswerState.Deferred("After the move."));
  }

  @Test
  void unfinishedStatusTextIsSavedToItsQuestionOnNext(Robot robot) {
    robot.interact(() -> room.model.prepare().steps().ask("small-kernel-2"));
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    robot.interact(() -> state("Deferred").fire());
    robot.write("After the move.");
    robot.interact(() -> room.model.run().next());
    assertThat(answer().state()).isEqualTo(new AnswerState.Deferred("After the move."));
    assertThat(room.context.assessment().answer("small", "small-kernel-2").state())
        .isEqualTo(new AnswerState.Open());
  }

  @Test
  void aClosedSessionAllowsNoStatusChange(Robot robot) {
    robot.interact(
        () -> {
          room.model.close().close(true);
          room.model.turn(WorkshopViewModel.Side.RUN);
        });
    assertThat(state("Deferred").isDisabled()).isTrue();
  }

  private ToggleButton state(String name) {
    return WorkshopWindow.inside(room.view.node())
        .filter(node -> node instanceof ToggleButton)
        .map(ToggleButton.class::cast)
        .filter(each -> String.valueOf(each.getAccessibleText()).startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  /// A visible field, by its accessible name.
  private TextField field(String name) {
    return WorkshopWindow.inside(room.view.node())
        .filter(node -> node instanceof TextField && Focus.isVisible(node))
        .map(TextField.class::cast)
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }
}
