package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.Action;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.Concept;
import org.soundings.pack.Perspectives;
import org.soundings.pack.WorkshopTemplate.Phase;
import org.soundings.ui.Desk;
import org.soundings.ui.KeyHint;
import org.soundings.ui.Place;
import org.soundings.ui.Projector;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.MarkdownEditor;
import org.soundings.ui.control.Segments;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WorkshopViewTest {

  /// A second screen of which is known whether something is on it.
  private static final class SecondScreen implements Projector {
    private boolean there = true;
    private boolean on;
    private Parent covered = new StackPane();

    @Override
    public boolean hasSecondScreen() {
      return there;
    }

    @Override
    public void cover(String name, Parent face, Node firstFocus, Runnable closed) {
      assertThat(there).isFalse();
      on = true;
      covered = face;
    }

    @Override
    public void coverAsDrawn(String name, Parent face, Runnable closed) {
      cover(name, face, face, closed);
    }

    @Override
    public void uncover() {
      on = false;
    }

    @Override
    public void project(String title, Parent face, Runnable closed) {
      on = true;
    }

    @Override
    public void stopProjecting() {
      on = false;
    }
  }

  private static final String CLOSED =
      "This meeting is closed and stays as it is. Open it again to change anything; nothing is lost"
          + " by that.";

  @TempDir private Path folder;
  private final SecondScreen screen = new SecondScreen();
  private Stage window;
  private Desk desk;
  private WorkshopViewModel model;
  private WorkshopView view;

  @Start
  void start(Stage stage) {
    window = stage;
    desk = SmallWorld.desk(folder.resolve("a"));
    model = new WorkshopViewModel(desk);
    view = new WorkshopView(model, screen, (_, _) -> Optional.empty());
    model.add();
    model.prepare().ask("small-kernel-1");
    stage.setScene(new Scene(new StackPane(view.node()), 900, 700));
  }

  @AfterEach
  void close() throws IOException {
    desk.open().close();
  }

  @Test
  void theClockIsLookedAtOnlyWhileTheScreenIsShown(FxRobot robot) {
    assertThat(view.isTicking()).isFalse();
    robot.interact(window::show);
    assertThat(view.isTicking()).isTrue();
    robot.interact(() -> window.getScene().setRoot(new StackPane()));
    assertThat(view.isTicking()).isFalse();
    robot.interact(() -> window.getScene().setRoot(new StackPane(view.node())));
    assertThat(view.isTicking()).isTrue();
    robot.interact(window::hide);
    assertThat(view.isTicking()).isFalse();
  }

  @Test
  void minutesAreKeptWhileTimeRunsAlsoWhenNobodyLooks(FxRobot robot) {
    robot.interact(window::show);
    assertThat(view.isKeepingMinutes()).isFalse();
    robot.interact(() -> press(KeyCode.T));
    robot.interact(() -> window.getScene().setRoot(new StackPane()));
    assertThat(view.isKeepingMinutes()).isTrue();
    robot.interact(view::close);
    assertThat(view.isKeepingMinutes()).isFalse();
    robot.interact(model::refresh);
    robot.interact(() -> model.hold().more());
    assertThat(view.isKeepingMinutes()).isFalse();
  }

  @Test
  void theTimeStandsStillWhileTheAssessmentIsLeft(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.T));
    robot.interact(view::rest);
    assertThat(model.hold().isRunning()).isFalse();
    assertThat(view.isKeepingMinutes()).isFalse();
  }

  @Test
  void theKeysThatAreNamedFitTheSideThatIsShown(FxRobot robot) {
    var hints = view.hints();
    assertThat(hints.getValue().getFirst().meaning()).isEqualTo("prepare, hold, close");
    robot.interact(() -> model.turn(WorkshopViewModel.Side.HOLD));
    assertThat(hints.getValue().getFirst()).isEqualTo(KeyHint.of("present", "F5"));
    assertThat(hints.getValue()).containsExactlyInAnyOrderElementsOf(view.keys().hints());
  }

  @Test
  void whatTheRoomSeesEndsWhenAnotherMeetingComesToTheFront(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.F5));
    assertThat(screen.on).isTrue();
    robot.interact(() -> press(KeyCode.N));
    assertThat(screen.on).isTrue();
    robot.interact(model::add);
    assertThat(screen.on).isFalse();
    robot.interact(() -> press(KeyCode.F5));
    assertThat(screen.on).isTrue();
  }

  @Test
  void whatStaysInFrontIsAskedOfTheKeysAsTheyAreNow(FxRobot robot) {
    screen.there = false;
    view.keys().change("next step", "X");
    view.keys().change("present", "G");
    view.keys().change("action", "N");
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.G));
    robot.interact(() -> pressInTheRoom(KeyCode.X));
    assertThat(model.hold().content().at()).isEqualTo(1);
    assertThat(screen.on).isTrue();
    robot.interact(() -> pressInTheRoom(KeyCode.G));
    assertThat(screen.on).isFalse();
    robot.interact(() -> press(KeyCode.G));
    robot.interact(() -> pressInTheRoom(KeyCode.N));
    assertThat(screen.on).isFalse();
  }

  @Test
  void whatAKeyOpensComesWhollyIntoSight(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> ((Region) view.node()).setMaxHeight(420));
    var opened = new LinkedHashMap<KeyCode, Class<? extends Node>>();
    opened.put(KeyCode.V, EstimatePane.class);
    opened.put(KeyCode.A, JotPane.class);
    opened.forEach(
        (key, pane) -> {
          robot.interact(() -> press(key));
          assertThat(isInSight(pane)).as(key.getName()).isTrue();
        });
  }

  @Test
  void anActionIsNotKeptWhileItsDayIsNone(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.A));
    Node jot = inside(view.node()).filter(JotPane.class::isInstance).findFirst().orElseThrow();
    List<TextField> fields =
        inside(jot).filter(TextField.class::isInstance).map(TextField.class::cast).toList();
    int before = desk.assessment().actions().size();
    robot.interact(
        () -> {
          fields.getFirst().setText("Ask the provider");
          fields.getLast().setText("31 Feb 2026");
          pressIn(fields.getLast(), KeyCode.ENTER);
        });
    assertThat(desk.assessment().actions()).hasSize(before);
    assertThat(fields.getFirst().getText()).isEqualTo("Ask the provider");
    robot.interact(
        () -> {
          fields.getLast().setText("27 Feb 2026");
          pressIn(fields.getLast(), KeyCode.ENTER);
        });
    assertThat(desk.assessment().actions())
        .hasSize(before + 1)
        .last()
        .extracting(Action::due)
        .isEqualTo(LocalDate.of(2026, 2, 27));
  }

  private static void pressIn(Node field, KeyCode code) {
    field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private boolean isInSight(Class<? extends Node> pane) {
    Node opened = inside(view.node()).filter(pane::isInstance).findFirst().orElseThrow();
    Node sight = opened;
    while (!(sight instanceof ScrollPane)) {
      sight = sight.getParent();
    }
    Bounds seen = sight.localToScene(sight.getLayoutBounds());
    Bounds bounds = opened.localToScene(opened.getLayoutBounds());
    return bounds.getHeight() > 0
        && bounds.getMinY() >= seen.getMinY()
        && bounds.getMaxY() <= seen.getMaxY();
  }

  private static Stream<Node> inside(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(WorkshopViewTest::inside))
        : Stream.of(node);
  }

  @Test
  void theListSaysWhatAStepMayTakeWithWhatWasGivenOnTop(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.M));
    robot.interact(model::refresh);
    assertThat(words()).startsWith("Workshop", "Steps", "Kernel and host, question 1", "12 min");
  }

  @Test
  void aNoteIsInALaneThatIsCalledWhatPeopleCallIt(FxRobot robot) {
    robot.interact(
        () -> {
          model.prepare().add("Ada", "operator");
          model.turn(WorkshopViewModel.Side.HOLD);
          SilentViewModel silent = model.hold().silent();
          silent.begin();
          silent.write("Ada", "Three agents mount it.");
          silent.done("Ada");
          silent.show();
          Messages.in(
              Language.of("de").orElseThrow(),
              () -> {
                silent.merge(0, "security");
                return silent;
              });
        });
    robot.interact(window::show);
    robot.interact(model::refresh);
    assertThat(words()).contains("in der Spur Sicherheit");
  }

  private List<String> words() {
    return view.node().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .filter(WorkshopViewTest::isShown)
        .map(each -> ((Label) each).getText())
        .toList();
  }

  private static boolean isShown(Node node) {
    return node == null || (node.isVisible() && isShown(node.getParent()));
  }

  private void pressInTheRoom(KeyCode code) {
    screen
        .covered
        .getOnKeyPressed()
        .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void aMeetingThatWasSearchedForComesToTheFront(FxRobot robot) {
    String first = model.content().current().orElseThrow().id();
    robot.interact(model::add);
    robot.interact(() -> view.open(new Place.Workshop(Optional.of(first))));
    assertThat(model.content().current().orElseThrow().id()).isEqualTo(first);
  }

  @Test
  void aClosedMeetingIsShutAndSaysHowItIsOpenedAgain(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> model.close().close(true));
    robot.interact(() -> model.turn(WorkshopViewModel.Side.PREPARE));
    var closed = desk.assessment();
    assertThat(field("What the meeting is about").isEditable()).isFalse();
    robot.interact(() -> press(KeyCode.A));
    assertThat(desk.assessment()).isEqualTo(closed);
    assertThat(model.content().side()).isEqualTo(WorkshopViewModel.Side.HOLD);
    assertThat(words()).contains(CLOSED);
    var again = (Button) window.getScene().getFocusOwner();
    assertThat(again.getText()).isEqualTo("Open it again");
    robot.interact(again::fire);
    assertThat(words()).doesNotContain(CLOSED);
    assertThat(model.content().side()).isEqualTo(WorkshopViewModel.Side.HOLD);
    robot.interact(() -> model.turn(WorkshopViewModel.Side.PREPARE));
    assertThat(field("What the meeting is about").isEditable()).isTrue();
  }

  private TextField field(String name) {
    return inside(view.node())
        .filter(TextField.class::isInstance)
        .map(TextField.class::cast)
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private void press(KeyCode code) {
    view.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  @Test
  void whereNothingIsAskedTheListSaysWhoseItIs(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(
        () -> {
          model.prepare().doAlso(Phase.DID_WELL, "Look back");
          model.turn(WorkshopViewModel.Side.HOLD);
          model.hold().jotting().park("The old cluster", "", "");
          model.refresh();
        });
    assertThat(words()).contains("Kept at this step");
    robot.interact(
        () -> {
          model.hold().go(1);
          model.hold().jotting().park("The new cluster", "", "");
          model.refresh();
        });
    assertThat(words())
        .contains("Kept at the steps that ask nothing")
        .doesNotContain("Kept at this step");
  }

  @Test
  void afterASilentRoundKeysStillMeanSomething(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(this::writeInSilence);
    robot.interact(() -> press(KeyCode.W));
    assertThat(Focus.isText(window.getScene().getFocusOwner())).isFalse();
    robot.interact(() -> button("Take it into the lane of operator").requestFocus());
    robot.interact(() -> button("Take it into the lane of operator").fire());
    assertThat(Focus.isText(window.getScene().getFocusOwner())).isFalse();
  }

  @Test
  void theNameOfAGroupIsShownAsItIsKept(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(this::writeInSilence);
    var group = field("What Ada's note is put under");
    robot.interact(
        () -> {
          group.setText("Agents");
          pressIn(group, KeyCode.ENTER);
        });
    robot.interact(
        () -> {
          desk.workbench().undo();
          model.refresh();
        });
    assertThat(group.getText()).isEmpty();
  }

  private void writeInSilence() {
    model.prepare().add("Ada", "operator");
    model.turn(WorkshopViewModel.Side.HOLD);
    SilentViewModel silent = model.hold().silent();
    silent.begin();
    silent.write("Ada", "Three agents mount it.");
    silent.done("Ada");
    silent.show();
  }

  @Test
  void theMinutesAndHowItWasAreShutInAClosedMeeting(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(field("Minutes of the whole meeting").isDisabled()).isFalse();
    robot.interact(() -> model.close().close(true));
    Node pane = pane(ClosePane.class);
    assertThat(inside(pane).filter(each -> each instanceof TextField || isEditor(each)))
        .hasSizeGreaterThan(3)
        .allMatch(Node::isDisabled);
    robot.interact(() -> model.close().close(false));
    assertThat(field("Minutes of the whole meeting").isDisabled()).isFalse();
  }

  private static boolean isEditor(Node node) {
    return node instanceof MarkdownEditor;
  }

  @Test
  void aCardThatIsDealtSaysWhatItIsAbout(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(() -> press(KeyCode.C));
    Concept card = model.hold().cards().content().concept().orElseThrow();
    assertThat(words()).contains(CardsViewModel.beginning(card.explanation()));
  }

  @Test
  void somebodyNewSpeaksForWhomTheyWouldHaveBefore(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(
        () -> {
          model.prepare().add("Ada", "compliance");
          model.turn(WorkshopViewModel.Side.PREPARE);
        });
    Segments<?> whom = whomTheySpeakFor();
    assertThat(whom.getValue()).isEqualTo("developer");
    robot.interact(() -> button("Change who this is: Ada").fire());
    assertThat(whom.getValue()).isEqualTo("compliance");
    assertThat(words()).contains(Perspectives.title("compliance"));
    robot.interact(() -> pressIn(field("Name or role, before: Ada"), KeyCode.ESCAPE));
    assertThat(whom.getValue()).isEqualTo("developer");
  }

  @Test
  void whoIsBeingChangedIsDroppedWhenTheyAreGone(FxRobot robot) {
    robot.interact(window::show);
    robot.interact(
        () -> {
          model.prepare().add("Ada", "operator");
          model.turn(WorkshopViewModel.Side.PREPARE);
        });
    robot.interact(() -> button("Change who this is: Ada").fire());
    robot.interact(
        () -> {
          desk.workbench().undo();
          desk.workbench().undo();
          model.refresh();
        });
    assertThat(words()).contains("Ada is not there any more as they were; nothing was changed.");
    assertThat(field("Somebody else who comes").getText()).isEmpty();
  }

  private Segments<?> whomTheySpeakFor() {
    return inside(pane(ComersPane.class))
        .filter(Segments.class::isInstance)
        .map(each -> (Segments<?>) each)
        .findFirst()
        .orElseThrow();
  }

  private Node pane(Class<? extends Node> wanted) {
    return inside(view.node()).filter(wanted::isInstance).findFirst().orElseThrow();
  }

  private Button button(String name) {
    return inside(view.node())
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(each -> name.equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }
}
