package org.soundings.ui.workshop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.profile.Person;
import org.soundings.language.Messages;
import org.soundings.pack.Perspectives;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.WorkshopWindow;

class ParticipantsPaneTest extends InSession {

  @Test
  void theDefaultPerspectiveReturnsAfterEditingAPerson(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.model.prepare().add("Ada", "", "compliance");
          room.model.turn(WorkshopViewModel.Side.PREPARE);
        });
    Segments<?> whom = whomTheySpeakFor();
    assertThat(whom.getValue()).isEqualTo("developer");
    robot.interact(() -> room.button("Edit person: Ada").fire());
    assertThat(whom.getValue()).isEqualTo("compliance");
    assertThat(room.words()).contains(Messages.capital(Perspectives.title("compliance")));
    robot.interact(
        () -> WorkshopWindow.pressIn(room.field("Name or role (currently Ada)"), KeyCode.ESCAPE));
    assertThat(whom.getValue()).isEqualTo("developer");
  }

  @Test
  void anEditIsDroppedIfThePersonIsRemoved(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.PREPARE);
        });
    robot.interact(() -> room.button("Edit person: Ada").fire());
    robot.interact(
        () -> {
          room.context.workbench().undo();
          room.context.workbench().undo();
          room.model.refresh();
        });
    assertThat(room.words())
        .contains(
            "Ada was changed or removed in the meantime. Your change was not applied. Check the list and try again.");
    assertThat(room.field("New participant").getText()).isEmpty();
  }

  @Test
  void aNewParticipantHasAResponsibilityToo(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.field("New participant").setText("Ada"));
    robot.interact(() -> room.field("Responsibility").setText("runs the clusters"));
    robot.interact(
        () -> WorkshopWindow.pressIn(whomTheySpeakFor().getChildren().getFirst(), KeyCode.ENTER));
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Ada", "runs the clusters", "developer"));
  }

  @Test
  void theResponsibilityOfAKnownPersonIsAddedNotReplaced(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.model.prepare().add("Ada", "", "operator");
          room.model.prepare().come("Ada", false);
        });
    write(robot, "Ada", "runs the clusters");
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Ada", "runs the clusters", "operator"));
    robot.interact(() -> room.model.prepare().come("Ada", false));
    write(robot, "Ada", "writes the code");
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Ada", "runs the clusters", "operator"));
    assertThat(room.field("Responsibility").getText()).isEqualTo("writes the code");
  }

  @Test
  void aPerspectiveIsAddedToAKnownPerson(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.model.prepare().add("Ada", "", "");
          room.model.prepare().come("Ada", false);
          room.model.prepare().add("Ben", "", "operator");
          room.model.prepare().come("Ben", false);
        });
    write(robot, "Ben", "");
    assertThat(room.context.assessment().profile().people())
        .as("what stands there for somebody new says nothing of him")
        .contains(new Person("Ben", "", "operator"));
    write(robot, "Ada", "");
    write(robot, "Zoe", "");
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Ada", "", ""), new Person("Zoe", "", "developer"));
    robot.interact(() -> room.field("New participant").setText("Ada"));
    robot.interact(() -> choose("security"));
    robot.interact(this::enter);
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Ada", "", "security"));
    robot.interact(() -> room.field("New participant").setText("Ben"));
    robot.interact(() -> choose("developer"));
    robot.interact(this::enter);
    assertThat(room.context.assessment().profile().people())
        .as("nothing takes the place of what is said")
        .contains(new Person("Ben", "", "operator"));
    assertThat(room.field("New participant").getText()).isEqualTo("Ben");
  }

  @Test
  void theShownPerspectiveOfAKnownPersonIsSaved(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () ->
            List.of("Ada", "Bo", "Cy")
                .forEach(
                    who -> {
                      room.model.prepare().add(who, "", "");
                      room.model.prepare().come(who, false);
                    }));
    robot.interact(() -> room.field("New participant").setText("Ada"));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("");
    robot.interact(() -> ((ToggleButton) whomTheySpeakFor().getChildren().getFirst()).fire());
    robot.interact(this::enter);
    robot.interact(() -> choose("security"));
    robot.interact(() -> room.field("New participant").setText("Bo"));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("");
    robot.interact(this::enter);
    assertThat(whomTheySpeakFor().getValue()).as("for somebody new").isEqualTo("security");
    robot.interact(() -> room.field("New participant").setText("Zoe"));
    robot.interact(() -> choose("operator"));
    robot.interact(() -> room.field("New participant").setText("Cy"));
    robot.interact(this::enter);
    assertThat(room.context.assessment().profile().people())
        .contains(
            new Person("Ada", "", "developer"), new Person("Bo", "", ""), new Person("Cy", "", ""));
  }

  @Test
  void thePerspectiveChosenForAKnownPersonSurvivesChanges(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () ->
            List.of("Dee", "Eve")
                .forEach(
                    who -> {
                      room.model.prepare().add(who, "", "");
                      room.model.prepare().come(who, false);
                    }));
    robot.interact(() -> room.field("New participant").setText("Dee"));
    robot.interact(() -> choose("security"));
    robot.interact(() -> room.model.prepare().come("Eve", true));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("security");
    robot.interact(this::enter);
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Dee", "", "security"), new Person("Eve", "", ""));
  }

  @Test
  void aPersonNamedAsResponsibilityGetsTheShownPerspective(Robot robot) {
    known(robot, "Dee");
    robot.interact(() -> choose("security"));
    robot.interact(() -> room.field("Responsibility").setText("Dee"));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("");
    robot.interact(() -> choose("operator"));
    robot.interact(this::enter);
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Dee", "", "operator"));
    assertThat(whomTheySpeakFor().getValue()).as("for somebody new").isEqualTo("security");
  }

  @Test
  void clearingTheNameForgetsItsChosenPerspective(Robot robot) {
    known(robot, "Dee");
    robot.interact(() -> room.field("New participant").setText("Dee"));
    robot.interact(() -> choose("security"));
    robot.interact(() -> room.field("New participant").setText(""));
    robot.interact(() -> room.field("New participant").setText("Dee"));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("");
  }

  @Test
  void changingThePersonForgetsTheirChosenPerspective(Robot robot) {
    known(robot, "Dee");
    robot.interact(() -> room.field("New participant").setText("Dee"));
    robot.interact(() -> choose("security"));
    robot.interact(
        () -> room.model.prepare().change(new Person("Dee", "", ""), "Dee", "", "operator"));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("operator");
    robot.interact(this::enter);
    assertThat(room.model.prepare().content().coming()).contains("Dee");
  }

  @Test
  void aChoiceForAPersonReturnsAfterAnotherEdit(Robot robot) {
    known(robot, "Eve", "Flo");
    robot.interact(() -> room.field("New participant").setText("Eve"));
    robot.interact(() -> choose("security"));
    robot.interact(() -> room.button("Edit person: Flo").fire());
    robot.interact(
        () -> WorkshopWindow.pressIn(room.field("Name or role (currently Flo)"), KeyCode.ESCAPE));
    assertThat(whomTheySpeakFor().getValue()).isEqualTo("security");
    robot.interact(this::enter);
    assertThat(room.context.assessment().profile().people())
        .contains(new Person("Eve", "", "security"));
  }

  /// Known people without a perspective who do not take part.
  private void known(Robot robot, String... people) {
    robot.interact(room.stage::show);
    robot.interact(
        () ->
            List.of(people)
                .forEach(
                    who -> {
                      room.model.prepare().add(who, "", "");
                      room.model.prepare().come(who, false);
                    }));
  }

  private void enter() {
    WorkshopWindow.pressIn(whomTheySpeakFor().getChildren().getFirst(), KeyCode.ENTER);
  }

  @SuppressWarnings("unchecked")
  private void choose(String whom) {
    ((Segments<String>) whomTheySpeakFor()).setValue(whom);
  }

  private void write(Robot robot, String who, String task) {
    robot.interact(() -> room.field("New participant").setText(who));
    robot.interact(() -> room.field("Responsibility").setText(task));
    robot.interact(
        () -> WorkshopWindow.pressIn(whomTheySpeakFor().getChildren().getFirst(), KeyCode.ENTER));
  }

  private Segments<?> whomTheySpeakFor() {
    return room.in(ParticipantsPane.class, Segments.class).getFirst();
  }

  @Test
  void oneCheckBoxAddsAllParticipants(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.prepare().add("Ben", "", "developer");
          room.model.prepare().come("Ben", false);
          room.model.turn(WorkshopViewModel.Side.PREPARE);
        });
    CheckBox everybody = box("Everyone");
    assertThat(everybody.isIndeterminate()).isTrue();
    robot.interact(everybody::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(everybody.isSelected()).isTrue();
    assertThat(everybody.isIndeterminate()).isFalse();
    assertThat(room.model.prepare().content().coming())
        .hasSameSizeAs(room.model.prepare().content().people());
    robot.interact(() -> box("Ada (operator)").fire());
    assertThat(everybody.isIndeterminate()).isTrue();
  }

  private CheckBox box(String words) {
    return room.in(ParticipantsPane.class, CheckBox.class).stream()
        .filter(each -> each.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }
}
