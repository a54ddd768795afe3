package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Concept;
import org.soundings.pack.Question;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.robot.Robot;
import org.soundings.ui.screen.KeyHint;
import org.soundings.ui.screen.Place;
import org.soundings.ui.workshop.notes.CardsViewModel;
import org.soundings.ui.workshop.notes.DealtCardPane;
import org.soundings.ui.workshop.run.QuickNotePane;
import org.soundings.ui.workshop.run.RunPane;
import org.soundings.ui.workshop.vote.EstimatePane;
import org.soundings.ui.workshop.vote.EstimateViewModel;

class WorkshopViewTest extends InSession {

  @Test
  void switchingTabsMovesTheFocusFromTheListToTheTab(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    Node step =
        WorkshopWindow.inside(room.view.node())
            .filter(node -> "step-0".equals(node.getUserData()))
            .findFirst()
            .orElseThrow();
    robot.interact(step::requestFocus);
    assertThat(room.focused()).isSameAs(step);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(room.focused().getAccessibleText()).isEqualTo("Close");
  }

  @Test
  void theTimerRunsWhileAnotherScreenIsShown(Robot robot) {
    robot.interact(room.stage::show);
    assertThat(room.view.isTicking()).isFalse();
    robot.interact(() -> room.press(KeyCode.T));
    robot.interact(() -> room.stage.getScene().setRoot(new StackPane()));
    assertThat(room.view.isTicking()).isTrue();
    robot.interact(room.view::close);
    assertThat(room.view.isTicking()).isFalse();
    robot.interact(room.model::refresh);
    robot.interact(() -> room.model.run().more());
    assertThat(room.view.isTicking()).isFalse();
  }

  @Test
  void theCloseTabReportsARunningTimer(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.T));
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(room.words())
        .anyMatch(
            words ->
                words.startsWith(
                    "The session timer has been running since 14:03. Current agenda item: "));
    assertThat(room.words()).noneMatch(words -> words.contains("No time was recorded"));
    robot.interact(() -> room.buttonWith("Pause timer").fire());
    assertThat(room.model.run().isRunning()).isFalse();
    assertThat(room.view.isTicking()).isFalse();
    assertThat(room.words())
        .noneMatch(words -> words.startsWith("The session timer has been running"));
  }

  @Test
  void theRunningSignLeadsBackToTheSession(Robot robot) {
    var gone = new AtomicBoolean();
    Button sign = (Button) WorkshopView.runningSign(room.model, () -> gone.set(true));
    assertThat(sign.isVisible()).isFalse();
    robot.interact(() -> room.press(KeyCode.T));
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(sign.isVisible()).isTrue();
    assertThat(sign.getText()).isEqualTo("Agenda item · 10 minutes");
    assertThat(sign.getAccessibleText())
        .isEqualTo("Session running. Current agenda item: 10 minutes. Back to session");
    robot.interact(sign::fire);
    assertThat(gone).isTrue();
    assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.RUN);
    robot.interact(() -> room.model.close().close(true));
    assertThat(sign.isVisible()).isFalse();
  }

  @Test
  void theTimerPausesWhileTheAssessmentIsClosed(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.T));
    robot.interact(room.view::rest);
    assertThat(room.model.run().isRunning()).isFalse();
    assertThat(room.view.isTicking()).isFalse();
  }

  @Test
  void theListedShortcutsFitTheCurrentTab(Robot robot) {
    var hints = room.view.hints();
    assertThat(hints.getValue().getFirst().meaning()).isEqualTo("prepare, run, close");
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    assertThat(hints.getValue().getFirst()).isEqualTo(KeyHint.of("present", "F5"));
    assertThat(hints.getValue())
        .extracting(KeyHint::meaning)
        .contains("next agenda item", "follow-up question", "previous agenda item")
        .as("which stand at their buttons")
        .doesNotContain("vote", "silent round", "concept card", "action", "park", "decision");
  }

  @Test
  void aSessionWithoutAPlanOffersNoAgendaNavigation(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    assertThat(WorkshopWindow.isShown(room.buttonWith("Next"))).isTrue();
    robot.interact(
        () -> {
          room.model.add();
          room.model.turn(WorkshopViewModel.Side.RUN);
        });
    assertThat(WorkshopWindow.isShown(room.buttonWith("Next"))).isFalse();
    assertThat(WorkshopWindow.isShown(room.buttonWith("Back"))).isFalse();
    assertThat(WorkshopWindow.isShown(room.buttonWith("Start timer"))).isFalse();
    assertThat(room.view.hints().getValue())
        .extracting(KeyHint::meaning)
        .contains("present")
        .doesNotContain(
            "next agenda item", "start or pause", "two more minutes", "follow-up question")
        .first()
        .isEqualTo("prepare, run, close");
  }

  @Test
  void aPaneOpenedByAShortcutIsFullyVisible(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> ((Region) room.view.node()).setMaxHeight(420));
    var opened = new LinkedHashMap<KeyCode, Class<? extends Node>>();
    opened.put(KeyCode.V, EstimatePane.class);
    opened.put(KeyCode.A, QuickNotePane.class);
    opened.forEach(
        (key, pane) -> {
          robot.interact(() -> room.press(key));
          assertThat(isInSight(pane)).as(key.getName()).isTrue();
        });
  }

  @Test
  void participantsWhoSpokeHaveAnotherIconThanNoteWriters(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(room::writeInSilence);
    robot.interact(() -> room.comes("Bo"));
    robot.interact(room.model.run()::refresh);
    assertThat(sign("Ada")).isEqualTo(Feather.CHECK);
    assertThat(sign("Bo")).isEqualTo(Feather.CIRCLE);
    assertThat(room.words()).contains("No contribution yet: Bo");
    robot.interact(() -> room.model.run().spoke("Bo"));
    assertThat(sign("Bo")).isEqualTo(Feather.MESSAGE_CIRCLE);
    assertThat(room.words()).contains("Everyone has contributed.");
  }

  private Ikon sign(String who) {
    return WorkshopWindow.inside(room.view.node())
        .filter(node -> node instanceof ToggleButton each && who.equals(each.getText()))
        .map(node -> ((FontIcon) ((ToggleButton) node).getGraphic()).getIconCode())
        .findFirst()
        .orElseThrow();
  }

  private boolean isInSight(Class<? extends Node> pane) {
    Node opened =
        WorkshopWindow.inside(room.view.node()).filter(pane::isInstance).findFirst().orElseThrow();
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

  @Test
  void theListShowsAnItemsDurationIncludingExtensions(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    robot.interact(() -> room.press(KeyCode.M));
    robot.interact(room.model::refresh);
    assertThat(room.words())
        .startsWith("Workshop", "Agenda items", "Kernel and host, question 1", "12 min");
  }

  @Test
  void theListMarksASkippedItemAndShowsNoMinutesForIt(Robot robot) {
    robot.interact(() -> room.model.prepare().steps().ask(another()));
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.words()).containsSubsequence("Kernel and host, question 1", "skipped");
    assertThat(room.words()).filteredOn(words -> words.equals("10 min")).hasSize(1);
    robot.interact(room.model.run()::previous);
    assertThat(room.words()).as("while it is in front").doesNotContain("skipped");
    robot.interact(() -> room.model.run().next());
    robot.interact(
        () -> {
          room.model.run().go(0);
          room.model.run().quickNote().agree("No new host mounts", "");
          room.model.refresh();
        });
    assertThat(room.words()).doesNotContain("skipped");
  }

  @Test
  void aSearchWithoutMatchesIsReported(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.field("Additional question").setText("xyzzy"));
    assertThat(room.words()).contains("No matches.");
  }

  @Test
  void aSessionFoundBySearchIsSelected(Robot robot) {
    String first = room.model.content().current().orElseThrow().id();
    robot.interact(room.model::add);
    robot.interact(() -> room.view.open(new Place.Workshop(Optional.of(first))));
    assertThat(room.model.content().current().orElseThrow().id()).isEqualTo(first);
  }

  @Test
  void lettersTypedInACardNoteAreNotShortcuts(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.pressWithAlt(KeyCode.C));
    assertThat(room.focused()).isSameAs(room.field("Card note"));
    robot.interact(() -> WorkshopWindow.pressIn(room.focused(), KeyCode.ESCAPE));
    assertThat(Focus.isInside((Parent) room.pane(DealtCardPane.class), room.focused())).isFalse();
  }

  @Test
  void theCardNoteWaitsWhileThePresentationCoversTheWindow(Robot robot) {
    room.screen.there = false;
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.F5));
    robot.interact(() -> room.pressWithAltInTheRoom(KeyCode.C));
    assertThat(room.focused()).isNotSameAs(room.field("Card note"));
    assertThat(room.model.run().cards().content().concept()).isPresent();
  }

  @Test
  void aNewSessionFocusesItsTitle(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.buttonWith("New").fire());
    assertThat(room.model.content().sessions()).hasSize(2);
    assertThat(room.focused()).isSameAs(room.field("Session topic"));
  }

  @Test
  void aNewSessionIsCreatedFromAnyTabOfAClosedOne(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.model.close().close(true);
          room.model.turn(WorkshopViewModel.Side.RUN);
          room.buttonWith("New").fire();
        });
    assertThat(room.model.content().sessions()).hasSize(2);
  }

  @Test
  void theVoteKeyFocusesVoteAgainAfterAReveal(Robot robot) {
    var threat = new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts"));
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
          EstimateViewModel estimates = room.model.run().estimates();
          estimates.open(threat);
          estimates.cast(new Vote.Judged("Ada", 3, Confidence.SURE));
          estimates.reveal();
          room.press(KeyCode.V);
        });
    assertThat(((Button) room.focused()).getAccessibleText()).endsWith("vote again");
  }

  @Test
  void theNextItemKeyOnAnotherTabSwitchesToTheCurrentItem(Robot robot) {
    robot.interact(() -> room.model.prepare().steps().ask(another()));
    robot.interact(room.stage::show);
    for (KeyCode key : new KeyCode[] {KeyCode.N, KeyCode.B}) {
      robot.interact(() -> room.model.turn(WorkshopViewModel.Side.PREPARE));
      robot.interact(() -> room.press(key));
      assertThat(room.model.content().side()).isEqualTo(WorkshopViewModel.Side.RUN);
      assertThat(room.model.run().content().at()).isZero();
      assertThat(room.model.run().content().plan().steps()).noneMatch(step -> step.done());
    }
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.model.run().content().at()).isEqualTo(1);
  }

  @Test
  void arrowKeysOnAButtonStayInItsPane(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    Node start = room.buttonWith("Start timer");
    robot.interact(start::requestFocus);
    robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.RIGHT);
    assertThat(Focus.isInside((Parent) room.pane(RunPane.class), room.focused())).isTrue();
    assertThat(room.focused()).isNotSameAs(start);
  }

  @Test
  void anotherAgendaItemStartsAtItsTop(Robot robot) {
    robot.interact(() -> room.model.prepare().steps().ask(another()));
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    ScrollPane scroll = scrollOf(RunPane.class);
    size(robot, 900, 460);
    robot.interact(() -> scroll.setVvalue(1));
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.model.run().content().at()).isEqualTo(1);
    assertThat(scroll.getVvalue()).isZero();
  }

  @Test
  void theSheetIsAtItsTopWhenPanesUnfold(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    size(robot, 900, 460);
    ScrollPane sheet = scrollOf(RunPane.class);
    size(robot, 600, 460);
    robot.interact(() -> sheet.setVvalue(1));
    size(robot, 900, 460);
    assertThat(sheet.getVvalue()).isZero();
    assertThat(sheet.getContent().getLayoutBounds().getHeight())
        .isGreaterThan(sheet.getViewportBounds().getHeight());
  }

  @Test
  void anotherAgendaItemStartsAtItsTopBelowTheListToo(Robot robot) {
    robot.interact(() -> room.model.prepare().steps().ask(another()));
    robot.interact(room.stage::show);
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.RUN));
    size(robot, 600, 400);
    ScrollPane whole = scrollOf(ListPane.class);
    robot.interact(() -> whole.setVvalue(1));
    robot.interact(() -> room.press(KeyCode.N));
    Bounds seen = whole.localToScene(whole.getLayoutBounds());
    Node sides = room.pane(Segments.class);
    assertThat(seen.contains(sides.localToScene(sides.getLayoutBounds()))).isTrue();
  }

  /// Sets its size, and lays it out as often as folding panes need.
  private void size(Robot robot, double width, double height) {
    robot.interact(
        () -> {
          ((Region) room.view.node()).setMaxSize(width, height);
          for (int i = 0; i < 3; i++) {
            room.stage.getScene().getRoot().applyCss();
            room.stage.getScene().getRoot().layout();
          }
        });
  }

  private String another() {
    return room.context
        .library()
        .questions()
        .map(Question::id)
        .filter(id -> !id.equals("small-kernel-1"))
        .findFirst()
        .orElseThrow();
  }

  private ScrollPane scrollOf(Class<? extends Node> pane) {
    Node at = room.pane(pane);
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return (ScrollPane) at;
  }

  @Test
  void anUnrecordedDraftIsReportedOnNext(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.press(KeyCode.A));
    robot.interact(() -> room.field("Action").setText("Take the socket away"));
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.context.work().notices().shown().getLast().text())
        .isEqualTo("Saved drafts, not recorded yet: Take the socket away.");
    assertThat(room.field("Action").getText()).isEqualTo("Take the socket away");
    robot.interact(() -> room.model.turn(WorkshopViewModel.Side.CLOSE));
    assertThat(room.words()).contains("Drafts from “Run”: Take the socket away.");
  }

  @Test
  void theRecordedMessageIsShownAtTheButton(Robot robot) {
    robot.interact(room.stage::show);
    EstimateViewModel estimates = room.model.run().estimates();
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
          estimates.open(new VoteSubject.RatingOf("small-kernel-1"));
          estimates.cast(new Vote.Judged("Ada", 2, Confidence.SURE));
          estimates.reveal();
          estimates.choose(2);
          estimates.propose("confidence", p -> p.withConfidence(Confidence.SURE));
          estimates.propose("reason", p -> p.withReason("Two nodes are old."));
          estimates.conclude("Nodes are patched late.");
        });
    size(robot, 900, 460);
    ScrollPane sheet = scrollOf(RunPane.class);
    robot.interact(() -> room.buttonWith("Record decision").requestFocus());
    double stood = room.buttonWith("Record decision").localToScene(0, 0).getY();
    assertThat(sheet.getVvalue()).isPositive();
    robot.interact(() -> room.buttonWith("Record decision").fire());
    assertThat(room.words()).contains("Recorded.");
    assertThat(room.focused()).isSameAs(room.buttonWith("Record decision again"));
    assertThat(room.focused().localToScene(0, 0).getY()).isCloseTo(stood, within(40.0));
    robot.interact(() -> room.field("Rationale").setText("All of them."));
    assertThat(room.words()).doesNotContain("Recorded.");
  }

  @Test
  void aDealtCardShowsItsSubject(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(() -> room.pressWithAlt(KeyCode.C));
    Concept card = room.model.run().cards().content().concept().orElseThrow();
    assertThat(room.words()).contains(CardsViewModel.beginning(card.explanation()));
  }

  @Test
  void afterTheLastItemNoContributionIsRequested(Robot robot) {
    robot.interact(room.stage::show);
    robot.interact(
        () -> {
          room.comes("Ada");
          room.model.turn(WorkshopViewModel.Side.RUN);
        });
    assertThat(room.words()).contains("No contribution yet: Ada");
    robot.interact(() -> room.press(KeyCode.N));
    assertThat(room.words())
        .contains("All agenda items are done.")
        .noneMatch(words -> words.startsWith("No contribution yet"));
  }
}
