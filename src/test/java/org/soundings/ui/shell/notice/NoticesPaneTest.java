package org.soundings.ui.shell.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.soundings.app.ErrorCode;
import org.soundings.app.Jobs;
import org.soundings.ui.Stages;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Notices;
import org.soundings.ui.job.Work;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.Start;
import org.soundings.ui.robot.WindowTest;

@WindowTest
class NoticesPaneTest {

  private final Notices notices = new Notices();
  private final ArrayDeque<Runnable> later = new ArrayDeque<>();
  private final Work work =
      new Work(Jobs.on(later::add, Runnable::run), notices, InstantSource.system());
  private final List<String> copied = new ArrayList<>();
  private TextArea text;
  private Pane screen;
  private NoticesPane pane;

  @Start
  void start(Stage stage) {
    text = new TextArea();
    screen = new Pane(text);
    pane = new NoticesPane(work, new SimpleBooleanProperty(true), copied::add);
    StackPane.setAlignment(pane, Pos.BOTTOM_RIGHT);
    pane.setMaxSize(NoticesPane.USE_PREF_SIZE, NoticesPane.USE_PREF_SIZE);
    Stages.put(stage, new Scene(new StackPane(screen, pane), 600, 600));
    stage.setWidth(600);
    stage.setHeight(600);
    stage.show();
  }

  /// The lower edge of the notice while the focused text is this high, in pixels from the top.
  private double ends(double height) {
    text.resizeRelocate(200, 400, 380, height);
    return settled();
  }

  @Test
  void anErrorNoticeIsFocusableAndAnnouncedInFull(Robot robot) {
    robot.interact(
        () -> {
          notices.say(
              Notice.trouble(
                  ErrorCode.FILE_ERROR, "It could not be written.", "Choose another folder."));
          settled();
          Node stop = Focus.first(pane).orElseThrow();
          assertThat(stop).isInstanceOf(NoticeBox.class);
          assertThat(stop.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
          assertThat(stop.getAccessibleText())
              .startsWith("It could not be written. Choose another folder.");
        });
  }

  @Test
  void theErrorCodeExplainsWhatToDo(Robot robot) {
    robot.interact(
        () -> {
          notices.say(Notice.trouble(ErrorCode.DISK_FULL, "report.pdf was not written.", ""));
          settled();
          Label todo =
              robot
                  .from(pane)
                  .lookup(
                      node ->
                          node instanceof Label label && label.getText().startsWith("What to do: "))
                  .query();
          assertThat(todo.isVisible()).isFalse();
          robot
              .from(pane)
              .lookup(node -> node instanceof Button button && button.getText().equals("S-005"))
              .<Button>query()
              .fire();
          assertThat(todo.isVisible()).isTrue();
          assertThat(todo.getText()).endsWith(ErrorCode.DISK_FULL.todo());
        });
  }

  @Test
  void noticesAreShownInFull(Robot robot) {
    robot.interact(
        () -> {
          notices.say(
              Notice.trouble(
                  ErrorCode.FILE_ERROR,
                  "The folder that was chosen holds no assessment, and none was ever kept there.",
                  "No file was changed. Choose a folder that holds an assessment, or begin one."));
          notices.say(
              Notice.news("It was read as a manifest, and it says something about 18 questions."));
          settled();
          Node scroll = robot.from(pane).lookup(".notices").query();
          var seen = scroll.localToScene(scroll.getLayoutBounds());
          assertThat(
                  robot.from(pane).lookup(node -> node instanceof NoticeBox).<NoticeBox>queryAll())
              .hasSize(2)
              .allMatch(box -> seen.contains(box.localToScene(box.getLayoutBounds())));
        });
  }

  @Test
  void aNoticeDoesNotCoverTheNextFieldsOfARow(Robot robot) {
    robot.interact(
        () -> {
          var first = new TextField();
          var last = new TextField();
          // A width that no font gives by itself.
          first.setPrefWidth(100);
          last.setPrefWidth(280);
          var line = new HBox(200, first, last);
          line.relocate(0, 530);
          screen.getChildren().setAll(line);
          notices.say(Notice.news("It was added."));
          first.requestFocus();
          double end = settled();
          assertThat(first.localToScene(first.getLayoutBounds()).getMaxX())
              .as("beside it")
              .isLessThan(pane.getBoundsInParent().getMinX());
          assertThat(last.localToScene(last.getLayoutBounds()).getMaxX())
              .isGreaterThan(pane.getBoundsInParent().getMinX());
          assertThat(end).isLessThanOrEqualTo(530);
        });
  }

  /// The lower edge of the notice after several rounds of layout, in pixels from the top.
  private double settled() {
    for (int round = 0; round < 3; round++) {
      pane.getParent().applyCss();
      pane.getParent().layout();
      pane.keepClearOf(screen);
    }
    pane.getParent().layout();
    return pane.getBoundsInParent().getMaxY() - pane.getPadding().getBottom();
  }

  @Test
  void aNoticeDoesNotCoverTheAnswerArea(Robot robot) {
    robot.interact(
        () -> {
          var agreement = new Pane();
          agreement.getStyleClass().add("answer-pane");
          agreement.resizeRelocate(0, 380, 600, 180);
          agreement.setManaged(false);
          screen.getChildren().setAll(agreement);
          notices.say(Notice.news("It was added."));
          assertThat(settled()).isLessThanOrEqualTo(380);
        });
  }

  @Test
  void aNoticeIsShownAboveALongFocusedText(Robot robot) {
    robot.interact(
        () -> {
          text.setManaged(false);
          notices.say(Notice.news("It was added."));
          text.requestFocus();
          text.resizeRelocate(200, 250, 380, 320);
          assertThat(settled()).isLessThanOrEqualTo(250);
        });
  }

  @Test
  void aNoticeMovesUpWithAGrowingTextAndNeverBackDown(Robot robot) {
    robot.interact(
        () -> {
          text.setManaged(false);
          notices.say(
              Notice.trouble(
                  ErrorCode.FILE_ERROR, "It could not be written.", "Choose another folder."));
          text.requestFocus();
          var ends = new ArrayList<Double>();
          for (double height : List.of(60.0, 100.0, 140.0, 158.0, 170.0, 190.0)) {
            ends.add(ends(height));
          }
          assertThat(ends.getFirst()).isGreaterThan(500);
          assertThat(ends.getLast()).isLessThanOrEqualTo(400);
          assertThat(ends).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        });
  }

  @Test
  void sixConflictsAreAllReachableInALowWindow(Robot robot) {
    robot.interact(
        () -> {
          pane.getScene().getWindow().setWidth(640);
          pane.getScene().getWindow().setHeight(360);
          notices.say(
              Notice.trouble(
                  ErrorCode.FILE_ERROR,
                  "Your latest changes have not been saved.",
                  "Free some space."));
          for (int file = 1; file <= 6; file++) {
            notices.say(
                Notice.trouble(
                        ErrorCode.FILE_ERROR,
                        file + ".yaml was changed outside this window.",
                        "Both are safe.")
                    .offering("Keep my version", () -> {}));
          }
          for (int news = 1; news <= 4; news++) {
            notices.say(Notice.news("News " + news));
          }
          settled();
          Focus.walk(List.of(pane), null, 1);
          assertThat(words(pane.getScene().getFocusOwner())).isEqualTo("6 more notices");
        });
    robot.type(KeyCode.SPACE);
    robot.interact(this::settled);
    var reached = new LinkedHashSet<Node>();
    var sight = new BoundingBox(0, 0, 640, 360);
    for (Node at = pane.getScene().getFocusOwner();
        Focus.isInside(pane, at) && reached.add(at);
        at = pane.getScene().getFocusOwner()) {
      assertThat(sight.contains(at.localToScene(at.getLayoutBounds()))).as("%s", at).isTrue();
      robot.type(KeyCode.TAB);
    }
    assertThat(reached.stream().filter(node -> words(node).equals("Keep my version"))).hasSize(6);
  }

  @Test
  void atMostTwoNoticesAreShownAndTheRestAreCounted(Robot robot) {
    robot.interact(
        () -> {
          for (int number = 1; number <= 4; number++) {
            notices.say(trouble("Trouble " + number));
          }
          settled();
        });
    assertThat(shown(robot)).containsExactly("Trouble 3", "Trouble 4");
    robot.clickOn("2 more notices");
    assertThat(shown(robot)).hasSize(4);
    robot.clickOn("Show fewer");
    assertThat(shown(robot)).containsExactly("Trouble 3", "Trouble 4");
    robot.interact(() -> notices.withdraw("Trouble 4"));
    assertThat(shown(robot)).containsExactly("Trouble 2", "Trouble 3");
    robot.interact(() -> notices.withdraw("Trouble 3"));
    assertThat(shown(robot)).containsExactly("Trouble 1", "Trouble 2");
    assertThat(robot.lookup("0 more notices").<Node>queryAll()).noneMatch(Focus::isVisible);
  }

  private static List<String> shown(Robot robot) {
    return robot.lookup(node -> node instanceof NoticeBox).<NoticeBox>queryAll().stream()
        .filter(Focus::isVisible)
        .map(box -> box.getAccessibleText().replaceAll(" Nothing.*", ""))
        .toList();
  }

  @Test
  void noticesCoverNeitherTheSidePanelNorTheHeader(Robot robot) {
    robot.interact(
        () -> {
          var head = new Pane();
          head.getStyleClass().add("head");
          head.setManaged(false);
          head.resizeRelocate(0, 0, 900, 56);
          var side = new Pane();
          side.getStyleClass().add("pane-right");
          side.setManaged(false);
          side.resizeRelocate(600, 56, 300, 544);
          var agreement = new Pane();
          agreement.getStyleClass().add("answer-pane");
          agreement.setManaged(false);
          agreement.resizeRelocate(0, 80, 590, 500);
          screen.getChildren().setAll(head, side, agreement);
          pane.getScene().getWindow().setWidth(900);
          notices.say(trouble("Trouble 1"));
          notices.say(trouble("Trouble 2"));
          settled();
          Node scroll = robot.from(pane).lookup(".notices").query();
          Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
          assertThat(seen.getMaxX()).as("the side panel is free").isLessThanOrEqualTo(600);
          assertThat(seen.getMinY()).as("the head is free").isGreaterThanOrEqualTo(56);
        });
  }

  private static String words(Node node) {
    return node instanceof Button button ? button.getText() : "";
  }

  @Test
  void scrollingOverANoticeScrollsTheContentBelow(Robot robot) {
    var turned = new AtomicInteger();
    robot.interact(
        () -> {
          var below = new Region();
          below.setPrefSize(600, 600);
          below.addEventHandler(ScrollEvent.SCROLL, _ -> turned.incrementAndGet());
          screen.getChildren().add(below);
          notices.say(Notice.news("Short."));
          settled();
          turn();
        });
    assertThat(turned).hasValue(1);
    robot.interact(
        () -> {
          for (int number = 0; number < 30; number++) {
            notices.say(trouble("Trouble " + number));
          }
          robot.from(pane).lookup("28 more notices").queryAs(Button.class).fire();
          settled();
          turn();
        });
    assertThat(turned).as("what is said itself scrolls").hasValue(1);
  }

  private static Notice trouble(String words) {
    return Notice.trouble(ErrorCode.CONFLICT, words, "Nothing is lost.");
  }

  /// Turns the mouse wheel over the last notice.
  private void turn() {
    Node notice = pane.lookupAll(".notice").stream().reduce((_, last) -> last).orElseThrow();
    Bounds there = notice.localToScene(notice.getLayoutBounds());
    Event.fireEvent(
        notice,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            there.getCenterX(),
            there.getCenterY(),
            0,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            -40,
            0,
            -40,
            0,
            0,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(notice, there.getCenterX(), there.getCenterY())));
  }

  @Test
  void aNewNoticeDoesNotTakeTheFocus(Robot robot) {
    robot.interact(
        () -> {
          notices.say(
              Notice.trouble(ErrorCode.FILE_ERROR, "One file was changed.", "")
                  .offering("Keep my version", () -> {}));
          settled();
          Focus.walk(List.of(pane), null, 1);
          Node focused = pane.getScene().getFocusOwner();
          assertThat(Focus.isInside(pane, focused)).isTrue();
          notices.say(Notice.news("It was added."));
          settled();
          assertThat(pane.getScene().getFocusOwner()).isSameAs(focused);
        });
  }

  @Test
  void anErrorIsCopiedWithItsCodeAndCause(Robot robot) {
    robot.interact(
        () -> {
          notices.say(
              Notice.trouble(ErrorCode.DENIED, "It could not be written.", "Nothing was changed.")
                  .causedBy(new AccessDeniedException("a/report.pdf")));
          settled();
          robot
              .from(pane)
              .lookup(node -> "Copy message with code".equals(node.getAccessibleText()))
              .queryAs(Button.class)
              .fire();
          assertThat(copied)
              .singleElement()
              .satisfies(
                  words ->
                      assertThat(words.lines())
                          .startsWith("S-004", "It could not be written.", "Nothing was changed.")
                          .anyMatch(line -> line.startsWith("Soundings "))
                          .endsWith("java.nio.file.AccessDeniedException: a/report.pdf"));
        });
  }

  @Test
  void runningWorkShowsItsProgressWithoutChangingHeight(Robot robot) {
    var words = new ArrayList<List<String>>();
    var heights = new ArrayList<Double>();
    robot.interact(
        () -> {
          work.start(
              "Writing",
              "",
              progress -> {
                heights.add(heightOfWork());
                progress.report(0.1, "Pages");
                heights.add(heightOfWork());
                words.add(wordsOfWork(robot));
                progress.report(0.2, "Page ".repeat(30));
                heights.add(heightOfWork());
                progress.report(0.3, "Pages");
                heights.add(heightOfWork());
                work.running().getFirst().cancel();
                heights.add(heightOfWork());
                words.add(wordsOfWork(robot));
                return "";
              },
              _ -> {});
          later.remove().run();
        });
    assertThat(words)
        .containsExactly(
            List.of("Writing", "Pages", "10 %"), List.of("Writing", "Pages", "Cancelling …"));
    double longest = heights.get(2);
    assertThat(heights.subList(0, 2)).containsOnly(heights.getFirst());
    assertThat(longest).isGreaterThan(heights.getFirst());
    assertThat(heights.subList(2, 5)).containsOnly(longest);
  }

  private double heightOfWork() {
    settled();
    return pane.lookup(".notice").getLayoutBounds().getHeight();
  }

  private List<String> wordsOfWork(Robot robot) {
    return robot.from(pane).lookup(node -> node instanceof Label).<Label>queryAll().stream()
        .map(label -> label.getText().replace("\u2060", "").replace("\u200b", ""))
        .toList();
  }

  @Test
  void newsStaysWhileItHasFocus(Robot robot) {
    robot.interact(
        () -> {
          notices.say(Notice.news("Undone: a level").offering("Show", () -> {}));
          settled();
          NoticeBox box = robot.from(pane).lookup(node -> node instanceof NoticeBox).query();
          assertThat(box.isLeaving()).isTrue();
          assertThat(box.stays()).isEqualTo(Duration.seconds(30));
          Focus.walk(List.of(pane), null, 1);
          assertThat(box.isLeaving()).isFalse();
          text.requestFocus();
          assertThat(box.isLeaving()).isTrue();
        });
  }

  @Test
  void newsAlreadyReadIsClosedOnNavigation(Robot robot) {
    robot.interact(
        () -> {
          notices.say(Notice.news("What you began is kept.").toOffer("Resume", () -> {}));
          settled();
          NoticeBox box = robot.from(pane).lookup(node -> node instanceof NoticeBox).query();
          pane.wentOn();
          assertThat(notices.shown()).as("said just now").hasSize(1);
          box.clock.jumpTo(Duration.seconds(7));
          pane.wentOn();
          assertThat(notices.shown()).as("read").isEmpty();
        });
  }
}
