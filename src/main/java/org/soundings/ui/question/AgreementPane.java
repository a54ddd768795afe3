package org.soundings.ui.question;

import javafx.scene.layout.VBox;
import org.soundings.ui.control.Committing;
import org.soundings.ui.control.Editing;

/// What all agree on and where the question stands: docked below the sheet, so that both are in
/// sight however long the lanes are.
final class AgreementPane extends VBox implements Committing {

  private final ConclusionPane conclusion;
  private final StatePane state;

  AgreementPane(QuestionViewModel model) {
    conclusion = new ConclusionPane(model);
    state = Editing.only(new StatePane(model));
    getStyleClass().add("agreement");
    getChildren().addAll(conclusion, state);
  }

  void show(QuestionContent content) {
    conclusion.show(content.question().id(), content.answer());
    state.show(content);
  }

  /// Makes do with less room in a low window.
  void beLow(boolean low) {
    conclusion.setMost(low ? ConclusionPane.LOW : ConclusionPane.HIGH);
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
