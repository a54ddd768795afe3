package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// Runs a session and takes a picture of each of its tabs and rounds: prepare, run, projector,
/// silent round, blind vote, concept card and close.
final class PicturedSession {

  private static final int WHO_COMES = 3;

  /// More than any template has.
  private static final int MANY_STEPS = 20;

  private final Shell shell;
  private final Camera camera;

  PicturedSession(Shell shell, Camera camera) {
    this.shell = shell;
    this.camera = camera;
  }

  void take() throws IOException {
    shell.frame().orElseThrow().go(new Place.Workshop(java.util.Optional.empty()));
    camera.take("workshop");
    camera.run(tr("new session"));
    camera.key(KeyCode.DIGIT2);
    camera.take("workshop-hold-nothing");
    camera.key(KeyCode.DIGIT1);
    prepare();
    camera.take("workshop-prepare");
    camera.find(Button.class, PicturedSession::isPencil).fire();
    inSight("ParticipantsPane", () -> camera.take("workshop-person"));
    camera.press(tr("Discard"));
    camera.key(KeyCode.DIGIT2);
    toTheFirstQuestion();
    camera.take("workshop-hold");
    camera.key(KeyCode.F5);
    camera.take("workshop-present");
    camera.key(KeyCode.F);
    camera.take("workshop-present-follow-up");
    shell.overlay().close();
    silence();
    vote();
    voteOnAThreat();
    camera.withAlt(KeyCode.C);
    camera.take("workshop-card");
    camera.key(KeyCode.F5);
    camera.take("workshop-present-card");
    shell.overlay().close();
    camera.key(KeyCode.A);
    camera.take("workshop-action");
    keep();
    camera.key(KeyCode.D);
    keep();
    inSight("SessionNotesPane", () -> camera.take("workshop-kept"));
    promised();
    camera.key(KeyCode.T);
    camera.key(KeyCode.DIGIT3);
    camera.take("workshop-close");
    camera.press(tr("Close session"));
    camera.take("workshop-closed");
    camera.key(KeyCode.DIGIT2);
    ScreenContext context = shell.context().orElseThrow();
    var draft = DraftForm.DECISION.slot(context, context.assessment().sessions().getLast().id());
    draft.hold(Map.of("title", "No new host mounts", "reason", "agents read the node's logs"));
    inSight("ClosedPane", () -> camera.take("workshop-closed-hold"));
    draft.clear();
    camera.run(tr("new session"));
    inSight("CarriedOverPane", () -> camera.take("workshop-arising"));
    camera.key(KeyCode.K);
  }

  /// Moves to the agenda item in which the team reviews open actions.
  private void promised() throws IOException {
    for (int step = 0; step < MANY_STEPS && !isInSight("OpenActionsPane"); step++) {
      camera.key(KeyCode.N);
    }
    inSight("OpenActionsPane", () -> camera.take("workshop-promised"));
    camera.key(KeyCode.F5);
    camera.take("workshop-present-promised");
    shell.overlay().close();
  }

  private boolean isInSight(String part) {
    return TestWindow.nodes(shell)
        .anyMatch(node -> node.getClass().getSimpleName().equals(part) && node.isVisible());
  }

  private interface Taking {
    void take() throws IOException;
  }

  /// Takes pictures with a node in view, also in a low window.
  private void inSight(String part, Taking taking) throws IOException {
    camera.scrolling(
        () ->
            Panes.reveal(
                camera.find(Region.class, n -> n.getClass().getSimpleName().equals(part))));
    taking.take();
    camera.scrolling(() -> {});
  }

  /// Types a line into an open form, and saves it.
  private void keep() {
    TextField field =
        camera.find(
            TextField.class,
            each ->
                each.getParent().getParent().getClass().getSimpleName().equals("QuickNotePane"));
    field.setText("No new host mounts");
    field.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
  }

  private static boolean isPencil(Node node) {
    return node.getStyleClass().contains("icon-only")
        && node.getParent().getParent() instanceof TilePane;
  }

  private void prepare() {
    camera
        .find(
            ToggleButton.class,
            button -> button.getParent() instanceof FlowPane && button.getTooltip() != null)
        .fire();
    for (int person = 0; person < WHO_COMES; person++) {
      camera
          .find(
              CheckBox.class,
              box -> box.getParent().getParent() instanceof TilePane && !box.isSelected())
          .fire();
    }
  }

  private void toTheFirstQuestion() {
    for (int step = 0; step < 3; step++) {
      camera.key(KeyCode.V);
      if (TestWindow.nodes(shell).anyMatch(PicturedSession::isChoice)) {
        return;
      }
      camera.key(KeyCode.N);
    }
  }

  private void silence() throws IOException {
    camera.withAlt(KeyCode.W);
    camera.take("workshop-write-hand-over");
    for (int person = 0; person < WHO_COMES; person++) {
      goOn();
      write(
          List.of(
                  "Two agents still mount the socket.",
                  "Nobody would notice a new mount today.",
                  "The node agent needs it; the others do not.")
              .get(person));
      if (person == 0) {
        camera.take("workshop-write");
      }
      camera.press(tr("Done"));
    }
    camera.take("workshop-write-done");
    goOn();
    camera.take("workshop-present-written");
    shell.overlay().close();
    camera.take("workshop-hold-written");
  }

  private void vote() throws IOException {
    camera.key(KeyCode.V);
    camera.take("workshop-vote-what");
    camera.find(Button.class, PicturedSession::isChoice).fire();
    camera.take("workshop-vote-hand-over");
    for (int person = 0; person < WHO_COMES; person++) {
      goOn();
      if (person == 0) {
        camera.take("workshop-vote");
      }
      if (person == WHO_COMES - 1) {
        camera.find(ToggleButton.class, PicturedSession::isOfOneWhoDoesNotKnow).fire();
        camera.take("workshop-vote-unknown");
      } else {
        choices().get(person).fire();
        choices().getLast().fire();
      }
      goOn();
    }
    camera.take("workshop-vote-done");
    goOn();
    camera.take("workshop-present-revealed");
    shell.overlay().close();
    camera.take("workshop-decide");
    camera.find(ToggleButton.class, PicturedSession::isOption).fire();
    camera.take("workshop-decide-otherwise");
  }

  /// All but one choose the same of five levels, which are narrow next to names.
  private void voteOnAThreat() throws IOException {
    camera.key(KeyCode.V);
    TestWindow.nodes(shell)
        .filter(PicturedSession::isChoice)
        .map(Button.class::cast)
        .skip(1)
        .findFirst()
        .orElseThrow()
        .fire();
    for (int person = 0; person < WHO_COMES; person++) {
      goOn();
      if (person == 0) {
        camera.take("workshop-vote-threat");
      }
      choices().get(person == 0 ? 1 : 2).fire();
      choices().getLast().fire();
      goOn();
    }
    goOn();
    camera.take("workshop-present-threat");
    shell.overlay().close();
  }

  private List<ToggleButton> choices() {
    return TestWindow.nodes(shell.overlay())
        .filter(ToggleButton.class::isInstance)
        .map(ToggleButton.class::cast)
        .toList();
  }

  private static boolean isOfOneWhoDoesNotKnow(ToggleButton choice) {
    return String.valueOf(choice.getAccessibleText()).startsWith(tr("I don't know"));
  }

  private static boolean isOption(Node node) {
    return Stream.iterate(node.getParent(), around -> around != null, Node::getParent)
        .anyMatch(around -> around.getClass().getSimpleName().equals("VoteDecisionPane"));
  }

  private void write(String words) {
    var area = camera.find(CodeArea.class, shown -> isInside(shell.overlay(), shown));
    ((RichTextArea) area).select(TextPos.ZERO);
    area.setText(words);
  }

  private void goOn() {
    camera
        .find(Button.class, button -> button.isDefaultButton() && isInside(shell.overlay(), button))
        .fire();
  }

  private static boolean isInside(Parent around, Node node) {
    return node.getParent() != null
        && (node.getParent() == around || isInside(around, node.getParent()));
  }

  private static boolean isChoice(Node node) {
    return node instanceof Button button
        && button.getStyleClass().contains("list-row")
        && button.getParent() != null
        && button.getParent().getClass().getSimpleName().equals("EstimatePane");
  }
}
