package org.soundings.ui.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.Person;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.ScreenContext;

@WindowTest
class ContextViewTest {

  @TempDir private Path folder;
  private ScreenContext context;
  private ContextViewModel model;
  private ContextView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    context = SmallWorld.emptyContext(folder.resolve("a"));
    model = new ContextViewModel(context, _ -> {}, () -> false);
    view = new ContextView(model);
    scene = new Scene(new StackPane(view.node()), 1000, 700);
    Stages.put(stage, scene);
    stage.show();
  }

  @AfterEach
  void close() throws IOException {
    context.open().close();
  }

  @Test
  void theEnterHintIsShownOnlyIfEnterMovesToTheNextField(Robot robot) {
    KeyHint enter = KeyHint.of("next field", "Enter");
    robot.interact(() -> model.goTo(FirstStep.SCOPE.ordinal()));
    assertThat(view.hints().getValue()).doesNotContain(enter).isNotEmpty();
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    assertThat(view.hints().getValue()).contains(enter);
  }

  @Test
  void theChosenPerspectiveIsNotReusedForTheNextPerson(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    ComboBox<?> perspective = (ComboBox<?>) scene.lookup(".combo-box");
    robot.interact(
        () -> {
          perspective.getSelectionModel().selectLast();
          ((TextField) scene.lookup(".text-field")).requestFocus();
        });
    robot.write("Mira").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    robot.write("Ines").press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(context.assessment().profile().people())
        .containsExactly(new Person("Mira", "", ""), new Person("Ines", "", "developer"));
  }

  @Test
  void noEffectIsShownOnlyIfNothingRisesOrSinks(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.CONTEXT.ordinal()));
    assertThat(said()).anyMatch(words -> words.startsWith("No effect yet"));
    robot.interact(() -> model.rate("data-value", Context.Level.LOW));
    assertThat(said())
        .contains("Lower priority for now")
        .noneMatch(words -> words.startsWith("No effect"));
    robot.interact(() -> model.rate("data-value", Context.Level.MEDIUM));
    assertThat(said())
        .doesNotContain("Lower priority for now")
        .anyMatch(w -> w.startsWith("No effect yet"));
  }

  private List<String> said() {
    return scene.getRoot().lookupAll(".effect > .label").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @Test
  void enterMovesFromALevelToItsReason(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.CONTEXT.ordinal()));
    Node level =
        List.copyOf(scene.getRoot().lookupAll(".toggle-button")).stream()
            .filter(ToggleButton.class::isInstance)
            .findFirst()
            .orElseThrow();
    robot.interact(level::requestFocus);
    robot.type(KeyCode.ENTER).write("Rivals").type(KeyCode.ENTER);
    assertThat(context.assessment().profile().context().ratings().values())
        .anyMatch(rating -> rating.reason().equals("Rivals"));
    assertThat(scene.getFocusOwner()).isNotInstanceOf(Field.class);
  }

  private TextField field(String name) {
    return scene.getRoot().lookupAll(".text-field").stream()
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }

  private String written(String name) {
    return WindowThread.ask(() -> field(name).getText());
  }

  private Node button(String name) {
    return scene.getRoot().lookupAll(".button").stream()
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + name));
  }

  @Test
  void editingAPersonAddsNoNewPerson(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Name or role").setText("Ada"));
    robot.interact(() -> model.people().addPerson("Bo", "runs it", "operator"));
    robot.interact(() -> ((Button) button("Edit person: Bo")).fire());
    assertThat(written("Name or role")).isEqualTo("Bo");
    robot.interact(() -> field("Name or role").setText("Boris"));
    robot.clickOn("Save");
    assertThat(context.assessment().profile().people())
        .extracting(Person::name)
        .containsExactly("Boris");
    // A person whose entry was not finished is still in the form.
    assertThat(written("Name or role")).isEqualTo("Ada");
  }

  @Test
  void aPersonDraftIsKeptUntilThePersonIsAdded(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Name or role").setText("Ada"));
    assertThat(context.open().drafts().find("person", "")).isPresent();
    robot.interact(() -> field("Responsibility").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(context.assessment().profile().people())
        .extracting(Person::name)
        .containsExactly("Ada");
    assertThat(context.open().drafts().all()).isEmpty();
  }

  private void press(Robot robot, KeyCode with, KeyCode key) {
    robot.press(with).type(key).release(with);
  }

  @Test
  void leavingTheStepSavesDraftsAndReportsThem(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Name or role").setText("Ada"));
    robot.interact(() -> field("Assumption").setText("The nodes are ours"));
    robot.interact(view::leave);
    assertThat(context.assessment().profile().people()).isEmpty();
    assertThat(context.assessment().profile().assumptions()).isEmpty();
    assertThat(context.work().notices().shown())
        .singleElement()
        .extracting(Notice::text)
        .isEqualTo("Saved drafts: New person: “Ada”; New assumption: “The nodes are ours”.");
    assertThat(written("Name or role")).isEqualTo("Ada");
  }

  @Test
  void theDraftNoticeIsWithdrawnOnceThePersonIsAdded(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Name or role").setText("Ada"));
    robot.interact(view::leave);
    assertThat(context.work().notices().shown()).hasSize(1);
    robot.interact(() -> field("Name or role").requestFocus());
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(context.assessment().profile().people()).hasSize(1);
    assertThat(context.work().notices().shown()).isEmpty();
  }

  @Test
  void noDraftIsReportedWhileTheAssessmentCloses(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Name or role").setText("Ada"));
    robot.interact(view::handOver);
    assertThat(context.work().notices().shown()).isEmpty();
    robot.interact(view::leave);
    robot.interact(context.work().notices()::withdrawOffers);
    assertThat(context.work().notices().shown()).isEmpty();
    assertThat(context.open().drafts().all()).hasSize(1);
  }

  @Test
  void ctrlEnterAddsTheDraftFirstAndThenMovesOn(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Name or role").requestFocus());
    robot.write("Ada");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(context.assessment().profile().people())
        .extracting(Person::name)
        .containsExactly("Ada");
    assertThat(model.stepProperty().get()).isEqualTo(FirstStep.PEOPLE.ordinal());
    assertThat(robot.lookup("Added: Ada").tryQuery()).isPresent();
    assertThat(scene.getFocusOwner().getAccessibleHelp()).isEqualTo("Added: Ada");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(model.stepProperty().get()).isEqualTo(FirstStep.PEOPLE.ordinal() + 1);
  }

  @Test
  void theAddedMessageDisappearsOnceTheNextEntryStarts(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Assumption").requestFocus());
    robot.write("Nodes are ours");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(field("Assumption").getAccessibleHelp()).isEqualTo("Added: Nodes are ours");
    robot.write("N");
    assertThat(field("Assumption").getAccessibleHelp()).isEmpty();
  }

  @Test
  void anAssumptionIsEditedAndConfirmedInPlace(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", ""));
    robot.interact(() -> field("Assumption").setText("begun"));
    robot.interact(() -> ((Button) button("Edit or confirm: Nodes are ours")).fire());
    assertThat(written("Assumption")).isEqualTo("Nodes are ours");
    robot.write("Nodes are ours alone").type(KeyCode.ENTER).write("Ada").type(KeyCode.ENTER);
    assertThat(context.assessment().profile().assumptions())
        .containsExactly(new Assumption("Nodes are ours alone", "Ada"));
    assertThat(context.workbench().undoName()).contains("assumption changed");
    assertThat(written("Assumption")).as("what was begun before").isEqualTo("begun");
    robot.interact(context.workbench()::undo);
    assertThat(context.assessment().profile().assumptions())
        .containsExactly(new Assumption("Nodes are ours", ""));
  }

  @Test
  void rewordingAnAssumptionRemovesItsConfirmation(Robot robot) {
    String asked = "Ada confirmed the previous wording. Ask for a new confirmation.";
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", "Ada"));
    fire(robot, "Edit or confirm: Nodes are ours");
    robot.interact(() -> field("Assumption").setText("Nodes  are ours "));
    assertThat(written("Confirmed by")).isEqualTo("Ada");
    robot.interact(() -> field("Assumption").setText("Nodes are ours alone"));
    assertThat(written("Confirmed by")).isEmpty();
    assertThat(isSaid(robot, asked)).isTrue();
    assertThat(field("Assumption").getAccessibleHelp()).isEqualTo(asked);
    robot.interact(() -> field("Assumption").setText("Nodes are ours"));
    assertThat(written("Confirmed by")).isEqualTo("Ada");
    assertThat(isSaid(robot, asked)).isFalse();
    robot.interact(() -> field("Assumption").setText("Nodes are ours alone"));
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(assumptions()).containsExactly(new Assumption("Nodes are ours alone", ""));
    assertThat(isSaid(robot, asked)).isFalse();
    robot.interact(context.workbench()::undo);
    assertThat(assumptions()).containsExactly(new Assumption("Nodes are ours", "Ada"));
  }

  @Test
  void aNewConfirmationOfARewordedAssumptionIsKept(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", "Ada"));
    fire(robot, "Edit or confirm: Nodes are ours");
    robot.write("Nodes are ours alone").type(KeyCode.ENTER).write("Ada").type(KeyCode.ENTER);
    assertThat(assumptions()).containsExactly(new Assumption("Nodes are ours alone", "Ada"));
  }

  private static boolean isSaid(Robot robot, String words) {
    return robot.lookup(words).tryQuery().filter(Node::isVisible).isPresent();
  }

  @Test
  void escapeLeavesAnAssumptionUnchanged(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", ""));
    robot.interact(() -> ((Button) button("Edit or confirm: Nodes are ours")).fire());
    robot.write("else").type(KeyCode.ESCAPE);
    assertThat(context.assessment().profile().assumptions())
        .containsExactly(new Assumption("Nodes are ours", ""));
    assertThat(written("Assumption")).isEmpty();
  }

  private void fire(Robot robot, String name) {
    robot.interact(() -> ((Button) button(name)).fire());
  }

  private List<Assumption> assumptions() {
    return context.assessment().profile().assumptions();
  }

  private List<ThreatId> threats(String letters) {
    return model.people().threats(assumptions().getFirst(), letters).stream()
        .map(each -> ThreatId.parse(each.getKey()))
        .toList();
  }

  @Test
  void threatsOfAnAssumptionAreFoundByTypingOneAtATime(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", ""));
    CustomThreat own = CustomThreat.begin("own-x1", 1, "A driver looks around");
    robot.interact(() -> context.workbench().edit("threat", a -> a.withCustomThreat(own)));
    String picker = "Add related threat: Nodes are ours";
    fire(robot, picker);
    ThreatId first = threats("t").getFirst();
    robot.write("t").type(KeyCode.ENTER);
    assertThat(assumptions().getFirst().threats()).containsExactly(first);
    assertThat(scene.getFocusOwner()).as("to find the next one").isEqualTo(field(picker));
    ThreatId second = threats("t").getFirst();
    robot.write("t").type(KeyCode.ENTER);
    assertThat(assumptions().getFirst().threats()).containsExactly(first, second);
    robot.interact(
        () ->
            ((Button) button("Remove related threat: " + model.people().threatTitle(first)))
                .fire());
    assertThat(assumptions().getFirst().threats()).containsExactly(second);
    assertThat(scene.getFocusOwner()).as("no key is written").isNotInstanceOf(TextField.class);
  }

  @Test
  void linkingAThreatKeepsTheTextOfAnAssumptionInEdit(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", ""));
    fire(robot, "Edit or confirm: Nodes are ours");
    robot.write("Nodes are ours alone");
    assertThat(context.open().drafts().find("assumption_change", "Nodes are ours")).isPresent();
    ThreatId threat = threats("").getFirst();
    robot.interact(() -> model.people().bearsOn(assumptions().getFirst(), threat, true));
    assertThat(written("Assumption")).isEqualTo("Nodes are ours alone");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(assumptions())
        .containsExactly(new Assumption("Nodes are ours alone", "", List.of(threat)));
    assertThat(context.open().drafts().all()).isEmpty();
  }

  @Test
  void anAssumptionRemovedWhileEditedIsAddedAsNew(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> field("Assumption").setText("begun"));
    robot.interact(() -> model.people().addAssumption("Nodes are ours", ""));
    fire(robot, "Edit or confirm: Nodes are ours");
    robot.write("Nodes are ours alone");
    robot.interact(() -> model.people().removeAssumption(assumptions().getFirst()));
    assertThat(written("Assumption")).isEqualTo("Nodes are ours alone");
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(assumptions()).containsExactly(new Assumption("Nodes are ours alone", ""));
    assertThat(written("Assumption")).as("what was begun before").isEqualTo("begun");
  }

  @Test
  void anUnsavedChangeIsRestoredWhenTheAssessmentReopens(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addPerson("Bo", "runs it", "operator"));
    fire(robot, "Edit person: Bo");
    robot.write("Boris");
    FormDraft draft = context.open().drafts().all().getFirst();
    assertThat(DraftForm.words(draft)).isEqualTo("Edited person: “Boris”");
    robot.interact(
        () -> {
          model = new ContextViewModel(context, _ -> {}, () -> false);
          view = new ContextView(model);
          scene.setRoot(new StackPane(view.node()));
          model.goTo(FirstStep.PEOPLE.ordinal());
          view.goOn(DraftForm.PERSON_CHANGE, draft.about());
        });
    assertThat(written("Name or role")).isEqualTo("Boris");
    robot.clickOn("Save");
    assertThat(context.assessment().profile().people())
        .containsExactly(new Person("Boris", "runs it", "operator"));
    assertThat(context.open().drafts().all()).isEmpty();
  }

  @Test
  void cancellingAnEditOfAPersonLeavesNoDraft(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    robot.interact(() -> model.people().addPerson("Bo", "runs it", "operator"));
    fire(robot, "Edit person: Bo");
    robot.write("Boris");
    assertThat(context.open().drafts().all()).hasSize(1);
    robot.type(KeyCode.ESCAPE);
    assertThat(context.open().drafts().all()).isEmpty();
  }

  private ComboBox<?> perspective() {
    return (ComboBox<?>)
        scene.getRoot().lookupAll(".combo-box").stream()
            .filter(each -> "Perspective".equals(each.getAccessibleText()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  @SuppressWarnings("unchecked")
  void aPersonDraftIsRestoredWithItsPerspective(Robot robot) {
    robot.interact(() -> model.goTo(FirstStep.PEOPLE.ordinal()));
    for (String chosen : List.of("security", "")) {
      robot.interact(() -> field("Name or role").setText("Ada"));
      robot.interact(() -> ((ComboBox<String>) perspective()).setValue(chosen));
      robot.interact(
          () -> {
            model = new ContextViewModel(context, _ -> {}, () -> false);
            view = new ContextView(model);
            scene.setRoot(new StackPane(view.node()));
            model.goTo(FirstStep.PEOPLE.ordinal());
          });
      assertThat(written("Name or role")).isEqualTo("Ada");
      assertThat(perspective().getValue()).isEqualTo(chosen);
    }
  }
}
