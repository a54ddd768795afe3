package org.soundings.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.Person;
import org.soundings.pack.Question;
import org.soundings.ui.job.Notice;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.FirstStep;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The result of undo and redo is visible: the window goes to it, or a notice names it.
class UndoControllerTest extends InWindow {

  private ScreenContext context() {
    return window.shell.context().orElseThrow();
  }

  private Place here() {
    return TestWindow.onWindowThread(() -> window.frame().at());
  }

  private void undo(Robot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
  }

  private void redo(Robot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
  }

  private Question conclude(Robot robot) {
    Question question = context().library().question("core-host-mounts").orElseThrow();
    robot.interact(
        () -> context().open().answer("conclusion", question, a -> a.withConclusion("Never.")));
    return question;
  }

  private List<Notice> notices() {
    return TestWindow.onWindowThread(() -> List.copyOf(context().work().notices().shown()));
  }

  @Test
  void undoAndRedoNavigateToTheChangedQuestion(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    window.go(robot, new Place.Overview());
    undo(robot);
    assertThat(here()).isEqualTo(new Place.Question(question.id()));
    window.go(robot, new Place.Threats(Optional.empty()));
    redo(robot);
    assertThat(here()).isEqualTo(new Place.Question(question.id()));
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertThat(here()).as("and back").isInstanceOf(Place.Threats.class);
  }

  @Test
  void theUndoButtonNamesTheQuestion(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    assertThat(robot.lookup("Undo: conclusion for “" + question.title() + "”").tryQuery())
        .isPresent();
    undo(robot);
    assertThat(robot.lookup("Undone: conclusion for “" + question.title() + "”").tryQuery())
        .isPresent();
  }

  @Test
  void undoingANewItemNavigatesToItsList(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () ->
            context()
                .workbench()
                .edit("action added", a -> a.withAction(Action.planned("A-902", "Rotate keys"))));
    window.go(robot, new Place.Overview());
    undo(robot);
    assertThat(here()).isInstanceOf(Place.Actions.class);
    window.go(robot, new Place.Overview());
    redo(robot);
    assertThat(here()).isEqualTo(new Place.Actions(Optional.of("A-902")));
  }

  @Test
  void undoRemovesTheItemBeingEditedOnlyIfRepeated(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () ->
            context()
                .workbench()
                .edit("action added", a -> a.withAction(Action.planned("A-902", "Rotate keys"))));
    window.go(robot, new Place.Actions(Optional.of("A-902")));
    Node note = TestWindow.onWindowThread(() -> window.named("Note"));
    robot.interact(note::requestFocus);
    robot.write("Red");
    TestWindow.until("what was typed", () -> action().orElseThrow().note().equals("Red"));
    undo(robot);
    assertThat(action().orElseThrow().note()).isEmpty();
    undo(robot);
    assertThat(action()).as("the caret is in it").isPresent();
    assertThat(notices())
        .extracting(Notice::text)
        .containsExactly(
            "Undo: action added, “Rotate keys”. This removes the text you are editing. Repeat the step to confirm.");
    robot.write("Blue");
    TestWindow.until("what was typed", () -> action().orElseThrow().note().equals("Blue"));
    undo(robot);
    undo(robot);
    Node title = TestWindow.onWindowThread(() -> window.named("Action"));
    robot.interact(title::requestFocus);
    robot.interact(note::requestFocus);
    undo(robot);
    assertThat(action()).as("asked anew").isPresent();
    undo(robot);
    assertThat(action()).isEmpty();
    assertThat(notices()).isEmpty();
  }

  private Optional<Action> action() {
    return context().assessment().actions().stream()
        .filter(a -> a.id().equals("A-902"))
        .findFirst();
  }

  @Test
  void undoDoesNotLeaveATextButIsReported(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    Question other = context().library().question("core-non-root").orElseThrow();
    window.go(robot, new Place.Question(other.id()));
    robot.type(KeyCode.N);
    undo(robot);
    assertThat(here()).isEqualTo(new Place.Question(other.id()));
    assertThat(notices())
        .extracting(Notice::text)
        .containsExactly("Undone: conclusion for “" + question.title() + "”");
    redo(robot);
    assertThat(here()).isEqualTo(new Place.Question(other.id()));
  }

  @Test
  void undoNavigatesToTheContextStep(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () ->
            context()
                .workbench()
                .edit(
                    "purpose",
                    a -> a.changing(p -> p.withScope(p.scope().withPurpose("It sells tides")))));
    window.go(robot, new Place.Context());
    undo(robot);
    assertThat(here()).isEqualTo(new Place.Context(Optional.of(FirstStep.SCOPE)));
  }

  @Test
  void undoingABulkChangeNavigatesToTheTable(Robot robot) {
    window.openTheSample(robot);
    List<Question> two = context().library().questions().limit(2).toList();
    robot.interact(
        () -> context().open().answerAll("state", two, a -> a.withConclusion("As agreed today.")));
    window.go(robot, new Place.Overview());
    undo(robot);
    assertThat(here()).isEqualTo(new Place.QuestionTable());
  }

  @Test
  void undoDoesNotLeaveASessionButOffersToGoThere(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    window.go(robot, new Place.Workshop(Optional.empty()));
    undo(robot);
    assertThat(here()).isInstanceOf(Place.Workshop.class);
    Notice told = notices().getLast();
    assertThat(told.text()).isEqualTo("Undone: conclusion for “" + question.title() + "”");
    robot.interact(told.offer().orElseThrow().action());
    assertThat(here()).isEqualTo(new Place.Question(question.id()));
  }

  @Test
  void undoInAFormRevertsOnlyItsOwnText(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    window.go(robot, new Place.Context(Optional.of(FirstStep.PEOPLE)));
    TextField name = (TextField) window.named("Name or role");
    robot.interact(name::requestFocus);
    robot.write("Ada");
    undo(robot);
    assertThat(name.getText()).isNotEqualTo("Ada");
    assertThat(window.assessment().answer(question.pack(), question.id()).conclusion())
        .isEqualTo("Never.");
    assertThat(here()).isEqualTo(new Place.Context(Optional.of(FirstStep.PEOPLE)));
  }

  private TextField nameField(Robot robot) {
    window.go(robot, new Place.Context(Optional.of(FirstStep.PEOPLE)));
    TextField name = (TextField) window.named("Name or role");
    robot.interact(name::requestFocus);
    return name;
  }

  private String conclusionAt(Question question) {
    return window.assessment().answer(question.pack(), question.id()).conclusion();
  }

  @Test
  void undoRestoresTextDeletedInAForm(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    TextField name = nameField(robot);
    robot.write("Ada");
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.DELETE);
    assertThat(name.getText()).isEmpty();
    undo(robot);
    assertThat(name.getText()).isEqualTo("Ada");
    assertThat(conclusionAt(question)).isEqualTo("Never.");
    assertThat(here()).isEqualTo(new Place.Context(Optional.of(FirstStep.PEOPLE)));
  }

  @Test
  void redoRestoresTheTextOfAFormToTheLastLetter(Robot robot) {
    window.openTheSample(robot);
    Question question = conclude(robot);
    TextField name = nameField(robot);
    robot.write("Ada");
    for (int i = 0; i < 5; i++) {
      undo(robot);
    }
    assertThat(name.getText()).isEmpty();
    assertThat(conclusionAt(question)).as("out of the form's reach").isEqualTo("Never.");
    for (int i = 0; i < 5; i++) {
      redo(robot);
    }
    assertThat(name.getText()).isEqualTo("Ada");
    assertThat(context().open().drafts().all()).as("begun again").hasSize(1);
  }

  @Test
  void anEmptyFormDoesNotBlockUndo(Robot robot) {
    window.openTheSample(robot);
    nameField(robot);
    robot.write("Ada");
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(window.assessment().profile().people()).extracting(Person::name).contains("Ada");
    undo(robot);
    assertThat(window.assessment().profile().people())
        .extracting(Person::name)
        .doesNotContain("Ada");
  }

  /// An existing person gets another name, which is not saved yet. The focus is not in the text.
  private void beginToRename(Robot robot, String from, String to) {
    TextField name = nameField(robot);
    Button pencil = (Button) window.named("Edit person: " + from);
    robot.interact(pencil::fire);
    robot.interact(() -> name.setText(to));
    robot.interact(window.named("Perspective")::requestFocus);
  }

  private void knowsBo(Robot robot) {
    robot.interact(
        () ->
            context()
                .workbench()
                .edit(
                    "people",
                    a ->
                        a.changing(
                            p -> p.withPeople(List.of(new Person("Bo", "runs it", "operator"))))));
  }

  private List<String> people() {
    return window.assessment().profile().people().stream().map(Person::name).toList();
  }

  @Test
  void undoRevertsAPendingEditFirst(Robot robot) {
    window.openTheSample(robot);
    knowsBo(robot);
    Question question = conclude(robot);
    beginToRename(robot, "Bo", "Boris");
    undo(robot);
    assertThat(people()).containsExactly("Bo");
    assertThat(conclusionAt(question)).isEqualTo("Never.");
    assertThat(here()).isEqualTo(new Place.Context(Optional.of(FirstStep.PEOPLE)));
    redo(robot);
    assertThat(people()).as("nothing that was written is lost").containsExactly("Boris");
    undo(robot);
    undo(robot);
    assertThat(conclusionAt(question)).as("one by one").isNotEqualTo("Never.");
    redo(robot);
    assertThat(conclusionAt(question)).isEqualTo("Never.");
  }

  @Test
  void redoDoesNotNavigateAwayFromAPendingEdit(Robot robot) {
    window.openTheSample(robot);
    knowsBo(robot);
    Question question = conclude(robot);
    robot.interact(
        () -> context().open().answer("difference", question, a -> a.withDisagreement("Some do.")));
    robot.interact(context().workbench()::undo);
    robot.interact(context().workbench()::undo);
    beginToRename(robot, "Bo", "Boris");
    redo(robot);
    assertThat(here()).isEqualTo(new Place.Context(Optional.of(FirstStep.PEOPLE)));
    assertThat(conclusionAt(question)).isEqualTo("Never.");
    assertThat(context().workbench().redoName()).as("and the next one").contains("difference");
  }

  @Test
  void undoOfAnOrphanedAnswerNavigatesToIt(Robot robot) {
    window.openTheSample(robot);
    robot.interact(
        () ->
            context()
                .workbench()
                .edit(
                    "conclusion",
                    a -> a.withAnswer(Answer.open("gone", "gone-question").withConclusion("So."))));
    window.go(robot, new Place.Overview());
    undo(robot);
    Place orphaned = new Place.OrphanedAnswers(Optional.of("gone-question"));
    assertThat(here()).isEqualTo(orphaned);
    window.go(robot, new Place.Overview());
    redo(robot);
    assertThat(here()).isEqualTo(orphaned);
  }

  @Test
  void undoOfAParticipantStaysInThePreparedSession(Robot robot) {
    window.openTheSample(robot);
    window.go(robot, window.openSession());
    robot.type(KeyCode.DIGIT1);
    knowsBo(robot);
    undo(robot);
    assertThat(here()).isEqualTo(window.openSession());
    assertThat(notices()).isEmpty();
  }
}
