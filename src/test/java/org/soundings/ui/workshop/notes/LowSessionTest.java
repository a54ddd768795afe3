package org.soundings.ui.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.Stages;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.robot.WindowThread;
import org.soundings.ui.theme.Themes;
import org.soundings.ui.theme.WindowTheme;
import org.soundings.ui.workshop.InSession;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.WorkshopWindow;
import org.soundings.ui.workshop.run.QuickNotePane;
import org.soundings.ui.workshop.vote.EstimatePane;
import org.soundings.ui.workshop.vote.EstimateViewModel;

/// A session in as much room as a window of 1280 × 720 leaves it at 200 %.
class LowSessionTest extends InSession {

  private static final String WRITTEN = "Three agents mount it.";

  private void beLow(Robot robot, double width) throws IOException {
    var themes = Themes.bundled().value();
    robot.interact(
        () -> {
          Stages.put(room.stage, new Scene(new StackPane(), width, 288));
          ((Pane) room.stage.getScene().getRoot()).getChildren().setAll(room.view.node());
          new WindowTheme(themes).wear(room.stage.getScene());
        });
    robot.interact(room.stage::show);
  }

  private void beLow(Robot robot) throws IOException {
    beLow(robot, 536);
  }

  private boolean isInSight(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
        .filter(ScrollPane.class::isInstance)
        .allMatch(
            pane -> {
              Bounds seen = pane.localToScene(pane.getLayoutBounds());
              return place.getMinY() >= seen.getMinY() && place.getMaxY() <= seen.getMaxY();
            });
  }

  private Label words(String words) {
    return WorkshopWindow.inside(room.view.node())
        .filter(node -> node instanceof Label label && words.equals(label.getText()))
        .map(Label.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void revealedNotesAreVisibleInsteadOfTheVotingPane(Robot robot) throws IOException {
    beLow(robot);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    robot.interact(() -> room.press(KeyCode.V));
    robot.interact(room::writeInSilence);
    robot.interact(() -> room.pressWithAlt(KeyCode.W));
    WindowThread.settle();
    assertThat(room.in(EstimatePane.class, Button.class)).noneMatch(WorkshopWindow::isShown);
    assertThat(isInSight(words(WRITTEN))).isTrue();
    robot.interact(() -> Panes.bringFocusIntoSight(room.focused()));
    assertThat(isInSight(words(WRITTEN))).as("also after the window became lower").isTrue();
  }

  @Test
  void anOpenFormStaysVisibleInALowerWindow(Robot robot) throws IOException {
    beLow(robot);
    robot.interact(() -> room.press(KeyCode.A));
    robot.interact(
        () -> {
          scroll(room.pane(QuickNotePane.class)).forEach(pane -> pane.setVvalue(0));
          Panes.bringFocusIntoSight(room.focused());
        });
    WindowThread.settle();
    assertThat(isInSight(room.pane(QuickNotePane.class))).isTrue();
  }

  @Test
  void theRowOfAnEditedPersonIsVisible(Robot robot) throws IOException {
    beLow(robot);
    robot.interact(
        () -> {
          for (String who : List.of("Ada", "Ben", "Cem", "Dora", "Edo", "Fay", "Gil", "Hal")) {
            room.comes(who);
          }
          room.press(KeyCode.DIGIT1);
        });
    robot.interact(() -> room.button("Edit person: Ada").fire());
    WindowThread.settle();
    assertThat(isInSight(room.field("Name or role (currently Ada)"))).isTrue();
    assertThat(isInSight(room.buttonWith("Save"))).isTrue();
  }

  private static Stream<ScrollPane> scroll(Node node) {
    return Stream.<Node>iterate(node, at -> at != null, Node::getParent)
        .filter(ScrollPane.class::isInstance)
        .map(ScrollPane.class::cast);
  }

  @Test
  void theResultOfAVoteIsBelowItsTitleIfSpaceIsLimited(Robot robot) throws IOException {
    beLow(robot);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
          EstimateViewModel estimates = room.model.run().estimates();
          for (VoteSubject each :
              List.of(
                  new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")),
                  new VoteSubject.RatingOf("small-kernel-1"))) {
            estimates.open(each);
            estimates.cast(new Vote.Judged("Ada", 2, Confidence.SURE));
            estimates.reveal();
          }
          ((Region) room.pane(EstimatePane.class)).setMaxWidth(300);
        });
    WindowThread.settle();
    Label state = words("voted on, decision pending");
    Label title = words("Escape through a mount");
    Node row =
        Stream.<Node>iterate(state, Node::getParent)
            .filter(Button.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(place(state).getMinY()).isGreaterThanOrEqualTo(place(title).getMaxY());
    assertThat(place(state).getMinX()).isEqualTo(place(title).getMinX());
    Node chevron =
        WorkshopWindow.inside(row).filter(FontIcon.class::isInstance).findFirst().orElseThrow();
    assertThat(place(chevron).getCenterY()).isCloseTo(place(row).getCenterY(), within(2.0));
  }

  @Test
  void theAuthorIsNamedInFull(Robot robot) throws IOException {
    beLow(robot, 400);
    String writer = "Lead of the platform";
    robot.interact(
        () -> {
          room.comes(writer);
          room.model.turn(WorkshopViewModel.Side.RUN);
          SilentViewModel silent = room.model.run().silent();
          silent.begin();
          silent.write(writer, WRITTEN);
          silent.done(writer);
          silent.show();
        });
    WindowThread.settle();
    Label name =
        room.in(SilentPane.class, Label.class).stream()
            .filter(label -> writer.equals(label.getText()))
            .findFirst()
            .orElseThrow();
    assertThat(name.getWidth()).isGreaterThanOrEqualTo(Math.floor(name.prefWidth(-1)));
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
