package org.soundings.ui.control.layout;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The steps of a wizard on the left side, connected by a line; each can be opened at any time. In
/// a stack they are in rows, so that their content is visible.
public final class Steps {

  private static final double WIDTH = 264;

  /// Between the focus ring of a step and its bead, in pixels.
  private static final double RING = 8;

  /// Between a bead and its text, in rows and in a column, in pixels.
  private static final double NEAR = 6;

  private static final double FAR = 12;

  private static final Insets OUT = new Insets(0, 0, 0, -RING);

  private Steps() {}

  /// @param current index, from 0
  /// @param isDone whether a step has content; a skipped step looks unfinished
  /// @param go receives the index of the chosen step, from 0
  public static Region pane(
      String title, List<String> steps, int current, IntPredicate isDone, IntConsumer go) {
    var thread = new Region();
    thread.getStyleClass().add("thread");
    StackPane.setAlignment(thread, Pos.TOP_LEFT);
    StackPane.setMargin(thread, new Insets(22, 0, 22, RING + 7));
    var lines = new VBox();
    for (int at = 0; at < steps.size(); at++) {
      lines.getChildren().add(step(steps.get(at), at, current, isDone.test(at), go));
    }
    var hung = new StackPane(thread, lines);
    hung.setAlignment(Pos.TOP_LEFT);
    hung.setMaxHeight(Region.USE_PREF_SIZE);
    // The focus ring is outside the step, so that no bead covers it.
    VBox.setMargin(hung, OUT);
    return new StepsPane(Labels.label(title, "title"), hung, lines);
  }

  /// The steps in a column, or in rows while the panes are stacked.
  private static final class StepsPane extends VBox implements Folding {

    private final StackPane hung;
    private final VBox lines;
    private final FlowPane rows = new FlowPane(0, 4);

    StepsPane(Label title, StackPane hung, VBox lines) {
      this.hung = hung;
      this.lines = lines;
      getStyleClass().addAll("pane", "pane-left");
      setMinWidth(220);
      setPrefWidth(WIDTH);
      rows.getStyleClass().add("step-rows");
      VBox.setMargin(rows, OUT);
      getChildren().addAll(title, hung);
      unfold();
    }

    @Override
    public void fold(double sight) {
      hang(lines, rows, rows, NEAR);
      setSpacing(8);
      setPadding(new Insets(12, 8, 12, 32));
    }

    @Override
    public void unfold() {
      hang(rows, lines, hung, FAR);
      setSpacing(24);
      setPadding(new Insets(40, 24, 24, 32));
    }

    /// @param gap between a bead and its text
    private void hang(Pane from, Pane to, Pane shown, double gap) {
      var steps = List.copyOf(from.getChildren());
      from.getChildren().clear();
      to.getChildren().addAll(steps);
      for (Node step : steps) {
        var row = (HBox) ((Button) step).getGraphic();
        row.setSpacing(gap);
        // It is as wide as its text again, no longer as wide as its former parent.
        row.setPrefWidth(USE_COMPUTED_SIZE);
      }
      getChildren().set(1, shown);
    }
  }

  /// The buttons below every step: next, then others.
  ///
  /// @param next goes to the next step
  public static HBox foot(Button next, Button... others) {
    var foot = Labels.row(12, next);
    foot.getChildren().addAll(others);
    foot.getStyleClass().add("foot");
    return foot;
  }

  /// The key hints of every step, for a place without a status bar.
  public static List<Node> hints() {
    return List.of(
        KeyCap.row(tr("next field"), "Enter"), KeyCap.row(tr("next step"), "Ctrl Enter"));
  }

  /// Goes to the next step on Ctrl+Enter, wherever the caret is.
  public static void advance(KeyEvent key, Runnable next) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      key.consume();
      next.run();
    }
  }

  /// Makes Enter in a single-line field go to the next node.
  public static void moveOn(TextField field) {
    field.setOnAction(_ -> field.requestFocusTraversal(TraversalDirection.NEXT));
  }

  private static Node step(String title, int at, int current, boolean done, IntConsumer go) {
    var bead = new StackPane(bead(at, current, done));
    bead.getStyleClass().add("step-bead");
    bead.setMinSize(16, 20);
    bead.setMaxSize(16, 20);
    var words = Labels.label(title);
    Labels.toggle(words, "strong", at == current);
    Labels.toggle(words, "muted", at != current && !done);
    var row = Labels.row(FAR, bead, Labels.growing(words));
    String where =
        at == current ? tr(", current step") : at < current && !done ? tr(", skipped") : "";
    var button =
        Labels.rowButton(
            tr("Step %d: %s%s", at + 1, title, where), row, () -> go.accept(at), "step");
    Labels.toggle(button, "here", at == current);
    return button;
  }

  private static Node bead(int at, int current, boolean done) {
    var circle = new Circle(at == current ? 6 : 4.5);
    circle.getStyleClass().add(at == current ? "bead-here" : done ? "bead-done" : "bead-open");
    if (at != current) {
      return circle;
    }
    var dot = new Circle(2.5);
    dot.getStyleClass().add("bead-dot");
    return new StackPane(circle, dot);
  }
}
