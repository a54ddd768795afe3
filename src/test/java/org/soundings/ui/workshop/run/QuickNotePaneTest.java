package org.soundings.ui.workshop.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.ui.Stages;
import org.soundings.ui.control.form.NameOffer;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.WorkshopWindow;

/// What is noted while a session is held, and where it stands afterwards.
class QuickNotePaneTest extends InSession {

  @Test
  void anActionWithAnInvalidDateIsNotSaved(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.A));
    List<TextField> fields = room.in(QuickNotePane.class, TextField.class);
    int before = room.context.assessment().actions().size();
    robot.interact(
        () -> {
          fields.getFirst().setText("Ask the provider");
          fields.getLast().setText("31 Feb 2026");
          WorkshopWindow.pressIn(fields.getLast(), KeyCode.ENTER);
        });
    assertThat(room.context.assessment().actions()).hasSize(before);
    assertThat(fields.getFirst().getText()).isEqualTo("Ask the provider");
    robot.interact(
        () -> {
          fields.getLast().setText("27 Feb 2026");
          WorkshopWindow.pressIn(fields.getLast(), KeyCode.ENTER);
        });
    assertThat(room.context.assessment().actions())
        .hasSize(before + 1)
        .last()
        .extracting(Action::due)
        .isEqualTo(LocalDate.of(2026, 2, 27));
  }

  @Test
  void notesAtAnItemWithoutAQuestionAreLabelledAsSuch(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.model.prepare().steps().doAlso("Look back");
          room.model.turn(WorkshopViewModel.Side.RUN);
          room.model.run().quickNote().park("The old cluster", "", "");
          room.model.refresh();
        });
    assertThat(room.words()).contains("Saved for this agenda item");
    robot.interact(
        () -> {
          room.model.run().go(1);
          room.model.run().quickNote().park("The new cluster", "", "");
          room.model.refresh();
        });
    assertThat(room.words())
        .contains("Saved for agenda items without a question")
        .doesNotContain("Saved for this agenda item");
  }

  @Test
  void participantsAreOfferedFirstAsOwner(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Olga");
          room.press(KeyCode.A);
          room.field("owner").requestFocus();
        });
    robot.write("O");
    TextField who = room.field("owner");
    assertThat(NameOffer.offered(who)).containsExactly("Olga", "Operator");
    robot.type(KeyCode.ESCAPE);
    assertThat(NameOffer.offered(who)).isEmpty();
    assertThat(who.isFocused()).isTrue();
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(who.getText()).isEqualTo("Olga");
  }

  @Test
  void aFirstNameIsCompletedToTheParticipant(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.comes("Jens Köhler"));
    robot.interact(() -> room.press(KeyCode.A));
    robot.write("Take the mounts away").type(KeyCode.ENTER).write("Jens").type(KeyCode.ENTER);
    assertThat(room.field("owner").getText()).isEqualTo("Jens Köhler");
    robot.type(KeyCode.ENTER);
    assertThat(room.context.assessment().actions())
        .last()
        .extracting(Action::owner)
        .isEqualTo("Jens Köhler");
    robot.interact(() -> room.press(KeyCode.P));
    robot.write("The old cluster").type(KeyCode.ENTER, KeyCode.ENTER);
    robot.write("Jens").type(KeyCode.ENTER);
    assertThat(room.context.assessment().sessions().getLast().workshop().parked())
        .extracting(Workshop.Parked::who)
        .containsExactly("Jens Köhler");
  }

  @Test
  void namesAreOfferedForTheOwnerButNotForTheReason(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Olga");
          room.press(KeyCode.P);
          room.field("reason").requestFocus();
        });
    robot.write("O");
    assertThat(NameOffer.offered(room.field("reason"))).isEmpty();
    robot.interact(() -> room.field("owner").requestFocus());
    robot.write("O");
    assertThat(NameOffer.offered(room.field("owner"))).contains("Olga");
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aDraftStaysWithItsSession(Robot robot) {
    robot.interact(room.stage::show);
    String first = room.model.content().current().orElseThrow().id();
    robot.interact(
        () -> {
          room.press(KeyCode.D);
          room.field("Decision").setText("No new host mounts");
          room.model.add();
          room.model.turn(WorkshopViewModel.Side.CLOSE);
        });
    assertThat(room.words()).noneMatch(words -> words.contains("No new host mounts"));
    robot.interact(() -> room.press(KeyCode.D));
    assertThat(room.field("Decision").getText()).isEmpty();
    robot.interact(
        () -> {
          room.model.open(first);
          room.model.turn(WorkshopViewModel.Side.CLOSE);
        });
    assertThat(room.words()).contains("Drafts from “Run”: No new host mounts.");
    robot.interact(() -> room.press(KeyCode.D));
    assertThat(room.field("Decision").getText()).isEqualTo("No new host mounts");
  }

  @Test
  void aDraftOfARemovedSessionAppearsInNoOther(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.press(KeyCode.D);
          room.field("Decision").setText("No new host mounts");
          room.model.takeAway();
          room.model.add();
          room.model.turn(WorkshopViewModel.Side.RUN);
          room.press(KeyCode.D);
        });
    assertThat(room.field("Decision").getText()).isEmpty();
    robot.interact(
        () -> {
          room.field("Decision").setText("No root");
          room.context.workbench().undo();
          room.model.refresh();
          room.model.add();
          room.press(KeyCode.D);
        });
    assertThat(room.field("Decision").getText()).isEmpty();
  }

  @Test
  void aSessionDraftIsKeptUntilItIsSaved(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.press(KeyCode.D);
          room.field("Decision").setText("No new host mounts");
        });
    String session = room.context.assessment().sessions().getLast().id();
    assertThat(room.context.open().drafts().find("decision", session))
        .hasValueSatisfying(kept -> assertThat(kept.said("title")).isEqualTo("No new host mounts"));
    robot.interact(() -> WorkshopWindow.pressIn(room.field("rationale"), KeyCode.ENTER));
    assertThat(room.context.assessment().sessions().getLast().workshop().agreed()).hasSize(1);
    assertThat(room.context.open().drafts().all()).isEmpty();
  }

  /// The space that a window of 1280 × 720 leaves to a screen.
  private void ordinaryRoom(Robot robot) throws IOException {
    var themes = Themes.bundled().value();
    robot.interact(
        () -> {
          Stages.put(room.stage, new Scene(new StackPane(), 1196, 648));
          ((Pane) room.stage.getScene().getRoot()).getChildren().setAll(room.view.node());
          new WindowTheme(themes).wear(room.stage.getScene());
        });
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Olga");
          room.model.turn(WorkshopViewModel.Side.RUN);
          for (String what : List.of("One", "Two", "Three", "Four", "Five")) {
            room.model.run().quickNote().agree(what, "Reason: it is so");
          }
          room.model.refresh();
        });
  }

  private ScrollPane sheet() {
    Node at = room.pane(RunPane.class);
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return (ScrollPane) at;
  }

  private boolean isInSight(Node node) {
    Bounds seen = sheet().localToScene(sheet().getLayoutBounds());
    return seen.contains(node.localToScene(node.getLayoutBounds()));
  }

  private Node question() {
    return room.in(RunPane.class, Label.class).stream()
        .filter(label -> label.getStyleClass().contains("question-small"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theQuestionStaysVisibleWhileANoteIsTaken(Robot robot) throws IOException {
    ordinaryRoom(robot);
    for (KeyCode key : List.of(KeyCode.A, KeyCode.P, KeyCode.D)) {
      robot.interact(() -> room.press(key));
      assertThat(isInSight(room.pane(QuickNotePane.class))).isTrue();
      assertThat(isInSight(question())).isTrue();
    }
  }

  @Test
  void escapeRestoresFocusAndScrollPosition(Robot robot) throws IOException {
    ordinaryRoom(robot);
    robot.interact(() -> room.buttonWith("Present").requestFocus());
    robot.interact(() -> sheet().setVvalue(0.3));
    double top = question().localToScene(0, 0).getY();
    robot.interact(() -> room.press(KeyCode.P));
    robot.interact(() -> room.field("reason").requestFocus());
    robot.interact(() -> WorkshopWindow.pressIn(room.focused(), KeyCode.ESCAPE));
    assertThat(room.focused()).isSameAs(room.buttonWith("Present"));
    assertThat(question().localToScene(0, 0).getY()).isEqualTo(top);
    assertThat(room.pane(QuickNotePane.class).isVisible()).isFalse();
  }

  @Test
  void savingANoteRestoresTheFocus(Robot robot) throws IOException {
    ordinaryRoom(robot);
    robot.interact(() -> room.buttonWith("Next").requestFocus());
    robot.interact(() -> sheet().setVvalue(0.3));
    double top = question().localToScene(0, 0).getY();
    robot.interact(() -> room.press(KeyCode.D));
    robot.interact(() -> room.field("Decision").setText("No new host mounts"));
    robot.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(room.context.assessment().sessions().getLast().workshop().agreed()).hasSize(6);
    assertThat(room.focused()).isSameAs(room.buttonWith("Next"));
    assertThat(question().localToScene(0, 0).getY()).isEqualTo(top);
    assertThat(room.model.run().content().at()).isZero();
  }

  @Test
  void theDueDateOfAnActionDraftIsRestored(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.A));
    List<TextField> fields = room.in(QuickNotePane.class, TextField.class);
    robot.interact(
        () -> {
          fields.getFirst().setText("Ask the provider");
          fields.getLast().setText("27 Feb 2027");
          room.press(KeyCode.P);
        });
    assertThat(fields.getLast().getText()).isEmpty();
    robot.interact(
        () -> {
          room.press(KeyCode.A);
          WorkshopWindow.pressIn(fields.getLast(), KeyCode.ENTER);
        });
    assertThat(room.context.assessment().actions())
        .last()
        .extracting(Action::due)
        .isEqualTo(LocalDate.of(2027, 2, 27));
  }

  @Test
  void aNoteNamesTheItemItWasSavedFor(Robot robot) {
    robot.interact(room.stage::show);
    String title = room.context.library().question("small-kernel-1").orElseThrow().title();
    String heading = "Saved for “" + title + "”";
    robot.interact(
        () -> {
          room.model.prepare().steps().doAlso("Look back");
          room.model.turn(WorkshopViewModel.Side.RUN);
          room.press(KeyCode.P);
          room.field("Parked item").setText("The old cluster.");
          room.press(KeyCode.D);
          room.field("Decision").setText("No new host mounts");
        });
    assertThat(room.words())
        .anyMatch(words -> words.startsWith("Other drafts: Parking lot: The old cluster. "));
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.words())
        .anyMatch(
            words ->
                words.startsWith(
                    "Draft from “" + title + "”. It will be saved with that question."));
    robot.interact(
        () -> {
          WorkshopWindow.pressIn(room.field("rationale"), KeyCode.ENTER);
          room.press(KeyCode.P);
          WorkshopWindow.pressIn(room.field("owner"), KeyCode.ENTER);
        });
    assertThat(room.words()).containsOnlyOnce(heading);
    assertThat(room.in(SessionNotesPane.class, Button.class))
        .extracting(Node::getAccessibleText)
        .containsExactly("Remove: No new host mounts", "Remove: The old cluster.");
    robot.interact(
        () -> {
          room.context.workbench().undo();
          room.context.workbench().undo();
          room.model.refresh();
        });
    assertThat(room.words()).doesNotContain(heading);
    robot.interact(
        () -> {
          room.context.workbench().redo();
          room.model.refresh();
        });
    assertThat(room.words()).contains(heading);
    robot.interact(() -> room.model.run().go(0));
    assertThat(room.words()).contains("Saved for this agenda item").doesNotContain(heading);
  }

  @Test
  void aNoteBelongsToTheItemShownWhenItsTextWasTyped(Robot robot) {
    beginDecisionBeforeALookBack(robot, "");
    decide(robot, "No new host mounts");
    assertThatItIsAgreedAtTheLookBack();
  }

  @Test
  void aRewrittenDraftBelongsToTheCurrentItem(Robot robot) {
    beginDecisionBeforeALookBack(robot, "Begun before");
    robot.interact(() -> room.field("Decision").clear());
    assertThat(room.words()).noneMatch(words -> words.contains("It will be saved with"));
    decide(robot, "Said at the look back");
    assertThatItIsAgreedAtTheLookBack();
  }

  /// Opens the form at the first agenda item, and moves on to the retrospective.
  private void beginDecisionBeforeALookBack(Robot robot, String words) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.model.prepare().steps().doAlso("Look back");
          room.model.turn(WorkshopViewModel.Side.RUN);
          room.press(KeyCode.D);
          room.field("Decision").setText(words);
          room.model.run().next();
        });
  }

  private void decide(Robot robot, String words) {
    robot.interact(
        () -> {
          room.field("Decision").setText(words);
          WorkshopWindow.pressIn(room.field("rationale"), KeyCode.ENTER);
        });
  }

  private void assertThatItIsAgreedAtTheLookBack() {
    assertThat(room.context.assessment().sessions().getLast().workshop().agreed())
        .extracting(Workshop.Agreed::question)
        .containsExactly("");
  }
}
