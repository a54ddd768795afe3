package org.soundings.ui.questiontable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.Stages;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The table of questions during use.
@WindowTest
class QuestionTableViewTest {

  private static final AnswerState DEFERRED = new AnswerState.Deferred("Next year.");

  @TempDir Path folder;
  private ScreenContext context;
  private QuestionTableView view;
  private TableView<QuestionRow> table;
  private String cameFrom = "";
  private final List<Place> went = new ArrayList<>();

  @Start
  void start(Stage stage) {
    context = SmallWorld.context(folder.resolve("a"));
    view = new QuestionTableView(new QuestionTableViewModel(context, went::add), () -> cameFrom);
    Stages.put(stage, new Scene(view.node(), 900, 300));
    stage.show();
  }

  @AfterEach
  void close() throws Exception {
    context.open().close();
  }

  private void find(Robot robot) {
    table = robot.lookup(".question-table").query();
    robot.interact(table::requestFocus);
  }

  private Button button(Robot robot, String words) {
    return robot.lookup(Button.class, each -> words.equals(each.getText())).query();
  }

  private List<String> chosen() {
    return table.getSelectionModel().getSelectedItems().stream().map(QuestionRow::id).toList();
  }

  private boolean isInSight(Robot robot, String id) {
    WindowThread.settle();
    double foot = table.localToScene(0, table.getHeight()).getY();
    return robot
        .lookup(
            TableRow.class,
            row -> row.getItem() instanceof QuestionRow shown && shown.id().equals(id))
        .queryAll()
        .stream()
        .anyMatch(
            row -> row.isVisible() && row.localToScene(row.getLayoutBounds()).getMaxY() <= foot);
  }

  @Test
  void statusButtonsAppearOnceSeveralQuestionsAreSelected(Robot robot) {
    find(robot);
    Button later = button(robot, "Deferred");
    robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
    assertThat(later.getParent().isVisible()).as("one is opened, not set from here").isFalse();
    robot.interact(() -> table.getSelectionModel().selectRange(2, 5));
    assertThat(later.getParent().isVisible()).isTrue();
    assertThat(robot.lookup("3 questions selected").tryQuery()).isPresent();
    List<String> chosen = chosen();
    robot.interact(later::fire);
    robot.write("Next year.").type(KeyCode.ENTER);
    assertThat(chosen)
        .hasSize(3)
        .allSatisfy(
            id -> assertThat(context.assessment().answer("small", id).state()).isEqualTo(DEFERRED));
    assertThat(table.isFocused()).isTrue();
  }

  @Test
  void inALowWindowTheStatusButtonsReplaceTheTitle(Robot robot) {
    find(robot);
    robot.interact(() -> table.getSelectionModel().selectRange(2, 5));
    robot.interact(view.node()::layout);
    assertThat(robot.lookup("All questions").queryAllAs(Node.class))
        .noneMatch(QuestionTableViewTest::isShown);
    robot.interact(() -> table.getScene().getWindow().setHeight(700));
    WindowThread.settle();
    assertThat(robot.lookup("All questions").queryAllAs(Node.class))
        .anyMatch(QuestionTableViewTest::isShown);
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  @Test
  void writingForSeveralQuestionsShowsTheFirstOfThem(Robot robot) {
    find(robot);
    robot.interact(() -> table.getScene().getWindow().setHeight(240));
    robot.interact(view.node()::layout);
    int last = table.getItems().size() - 1;
    robot.interact(() -> table.getSelectionModel().clearAndSelect(last - 2));
    robot.interact(() -> table.getSelectionModel().selectRange(last - 2, last + 1));
    final String first = chosen().getFirst();
    robot.interact(() -> table.scrollTo(0));
    robot.interact(view.node()::layout);
    assertThat(isInSight(robot, first)).isFalse();
    robot.interact(button(robot, "Deferred")::fire);
    robot.interact(view.node()::layout);
    assertThat(isInSight(robot, first)).isTrue();
  }

  @Test
  void slashFocusesTheFilterWhileTextIsRequested(Robot robot) {
    find(robot);
    robot.interact(() -> table.getSelectionModel().selectRange(2, 5));
    robot.interact(button(robot, "Deferred")::fire);
    TextField filter = robot.lookup(".filter").query();
    robot.interact(table::requestFocus);
    robot.interact(
        () ->
            view.press(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "/", "/", KeyCode.SLASH, false, false, false, false)));
    robot.write("im");
    assertThat(filter.isFocused()).isTrue();
    assertThat(filter.getText()).isEqualTo("im");
    assertThat(isShown(filter)).isTrue();
  }

  @Test
  void theRequestedTextFitsInALowWindow(Robot robot) {
    find(robot);
    robot.interact(() -> table.getScene().getWindow().setHeight(240));
    TextField filter = robot.lookup(".filter").query();
    robot.clickOn(filter).write("i");
    robot.interact(table::requestFocus);
    robot.interact(() -> table.getSelectionModel().selectRange(0, 2));
    robot.interact(view.node()::layout);
    assertThat(isShown(filter)).as("what it is narrowed to").isTrue();
    robot.interact(button(robot, "Deferred")::fire);
    robot.interact(view.node()::layout);
    Button set = button(robot, "Set status");
    // Without the focus ring.
    double bottom = set.localToScene(set.getLayoutBounds()).getMaxY();
    assertThat(bottom).isLessThanOrEqualTo(table.getScene().getHeight());
  }

  @Test
  void whileTextIsRequestedOtherStatusesAreHidden(Robot robot) {
    find(robot);
    Button later = button(robot, "Deferred");
    robot.interact(() -> table.getSelectionModel().selectRange(2, 5));
    robot.interact(later::fire);
    robot.write("Next");
    assertThat(later.getParent().isVisible()).isFalse();
    robot.type(KeyCode.ESCAPE);
    assertThat(later.getParent().isVisible()).isTrue();
  }

  @Test
  void anUnfinishedReasonIsRestoredTheNextTime(Robot robot) {
    find(robot);
    Button later = button(robot, "Deferred");
    robot.interact(() -> table.getSelectionModel().selectRange(2, 5));
    final List<String> chosen = chosen();
    robot.interact(later::fire);
    robot.write("Half a reason").type(KeyCode.ESCAPE);
    robot.interact(button(robot, "Not applicable")::fire);
    assertThat(words(robot).getText()).as("what is said of another state").isEmpty();
    robot.write("No such host").type(KeyCode.ESCAPE);
    robot.interact(() -> table.getSelectionModel().selectRange(5, 7));
    robot.interact(later::fire);
    assertThat(words(robot).getText()).as("what is said of other questions").isEmpty();
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
    robot.interact(() -> view.goOn("deferred gone-1 gone-2"));
    assertThat(words(robot).isVisible() && words(robot).isFocused()).as("of none").isFalse();
    robot.interact(
        () -> view.goOn("deferred " + String.join(" ", chosen.stream().sorted().toList())));
    assertThat(chosen()).isEqualTo(chosen);
    assertThat(words(robot).getText()).isEqualTo("Half a reason");
    assertThat(words(robot).isFocused()).isTrue();
    robot.write(", all of it").type(KeyCode.ENTER);
    assertThat(chosen)
        .allSatisfy(
            id ->
                assertThat(context.assessment().answer("small", id).state())
                    .isEqualTo(new AnswerState.Deferred("Half a reason, all of it")));
    assertThat(context.open().drafts().all())
        .extracting(draft -> draft.said("text"))
        .containsExactly("No such host");
  }

  @Test
  void anOwnerIsOptionalWithTheMouseToo(Robot robot) {
    find(robot);
    robot.interact(() -> table.getSelectionModel().selectRange(0, 2));
    final List<String> chosen = chosen();
    robot.interact(button(robot, "Not applicable")::fire);
    robot.interact(button(robot, "Set status")::fire);
    assertThat(robot.lookup("This field is required.").tryQuery())
        .as("without a reason")
        .isPresent();
    robot.type(KeyCode.ESCAPE);
    robot.interact(button(robot, "Don't know")::fire);
    robot.interact(button(robot, "Set status")::fire);
    assertThat(chosen)
        .allSatisfy(
            id ->
                assertThat(context.assessment().answer("small", id).state())
                    .isEqualTo(new AnswerState.DontKnow("", null)));
  }

  @Test
  void anUnfinishedDateIsSetWithItsOwner(Robot robot) {
    find(robot);
    robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
    final String first = chosen().getFirst();
    robot.interact(() -> table.getSelectionModel().selectRange(0, 2));
    robot.interact(button(robot, "Don't know")::fire);
    robot.write("Ada").type(KeyCode.ENTER).write("1 Dec 2026").type(KeyCode.ESCAPE);
    robot.interact(button(robot, "Don't know")::fire);
    robot.type(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(context.assessment().answer("small", first).state())
        .isEqualTo(new AnswerState.DontKnow("Ada", LocalDate.of(2026, 12, 1)));
    assertThat(context.open().drafts().all()).isEmpty();
  }

  private TextField words(Robot robot) {
    return robot.lookup(".bulk .text-field").query();
  }

  @Test
  void extendingTheSelectionFollowsARowThatMoved(Robot robot) {
    find(robot);
    TextField filter = robot.lookup(TextField.class, field -> true).query();
    robot.interact(() -> filter.setText("layer:kernel"));
    robot.interact(table::requestFocus);
    robot.type(KeyCode.HOME);
    String first = chosen().getFirst();
    robot.interact(filter::clear);
    int at = table.getSelectionModel().getSelectedIndex();
    assertThat(chosen()).containsExactly(first);
    assertThat(at).as("it has moved").isGreaterThan(3);
    robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
    assertThat(chosen()).containsExactlyInAnyOrder(first, table.getItems().get(at - 1).id());
  }

  @Test
  void settingAStatusMovesNoRowInASortedTable(Robot robot) {
    find(robot);
    robot.interact(
        () -> {
          table.getSortOrder().add(table.getColumns().get(1));
          table.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
          table.sort();
        });
    List<String> before = ids();
    robot.interact(() -> table.getSelectionModel().clearAndSelect(table.getItems().size() - 1));
    String last = chosen().getFirst();
    robot.interact(() -> button(robot, "Deferred").fire());
    robot.write("After the move.").type(KeyCode.ENTER);
    assertThat(ids()).isEqualTo(before);
    assertThat(chosen()).containsExactly(last);
    robot.interact(() -> view.open(new Place.QuestionTable()));
    assertThat(ids()).as("opened anew").isNotEqualTo(before);
  }

  private List<String> ids() {
    return table.getItems().stream().map(QuestionRow::id).toList();
  }

  @Test
  void theOriginQuestionIsSelectedAndVisible(Robot robot) {
    find(robot);
    robot.interact(() -> table.getSelectionModel().selectRange(0, 4));
    cameFrom = table.getItems().getLast().id();
    robot.interact(() -> view.open(new Place.QuestionTable()));
    assertThat(chosen()).containsExactly(cameFrom);
    assertThat(isInSight(robot, cameFrom)).isTrue();
    robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
    assertThat(chosen()).hasSize(2).contains(cameFrom);
  }

  @Test
  void theFirstRowIsSelectedIfTheOriginIsNotListed(Robot robot) {
    find(robot);
    cameFrom = "small-unheard-of";
    robot.interact(() -> view.open(new Place.QuestionTable()));
    assertThat(chosen()).containsExactly(table.getItems().getFirst().id());
    assertThat(Optional.of(table.getItems().getFirst().id()).filter(id -> isInSight(robot, id)))
        .isPresent();
  }
}
