package org.soundings.ui.question;

import javafx.scene.layout.VBox;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The conclusion and the status of the question, docked below the sheet, so that both are visible
/// however long the perspectives are.
final class AgreementPane extends VBox implements Committing {

  private static final double NARROW = 700;

  private final ConclusionPane conclusion;
  private final StatePane state;

  AgreementPane(QuestionViewModel model) {
    conclusion = new ConclusionPane(model);
    state = Editing.only(new StatePane(model, conclusion::write));
    getStyleClass().add("answer-pane");
    setMinWidth(0);
    getChildren().addAll(conclusion, state);
    widthProperty().addListener((_, _, width) -> beNarrow(width.doubleValue() < NARROW));
  }

  private void beNarrow(boolean narrow) {
    Labels.toggle(this, "narrow", narrow);
    state.beNarrow(narrow);
  }

  void show(QuestionContent content) {
    conclusion.show(content.question().id(), content.answer());
    state.show(content);
  }

  /// Uses less height in a low window.
  void beLow(boolean low) {
    conclusion.setMost(low ? ConclusionPane.LOW : ConclusionPane.HIGH);
  }

  /// Opens the form of a dissent.
  void dissent() {
    conclusion.dissent();
  }

  /// Moves the caret to the conclusion.
  void write() {
    conclusion.write();
  }

  void choose(StateKind kind) {
    state.choose(kind);
  }

  @Override
  public void commitNow() {
    conclusion.commitNow();
    state.commitNow();
  }
}
