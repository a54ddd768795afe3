package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.trn;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// What can be done with several questions that are chosen, for whoever has the mouse in the hand.
/// It stands in the head, so that no row moves away below the next click.
final class ChosenPane extends FlowPane {

  private final Label count = Labels.whole("", "meta");

  /// @param choose told the state that was chosen for them
  ChosenPane(Consumer<BulkState> choose) {
    super(4, 4);
    getStyleClass().add("chosen-several");
    getChildren().add(count);
    for (BulkState state : BulkState.values()) {
      Button button =
          Editing.only(Labels.button(state.title(), () -> choose.accept(state), "quiet"));
      button.setGraphic(StateGlyph.of(state.mark()));
      getChildren().add(button);
    }
    show(0);
  }

  /// @param chosen how many are; one alone has its own screen
  void show(int chosen) {
    count.setText(trn("1 question chosen", "%d questions chosen", chosen, chosen));
    Labels.show(this, chosen > 1);
  }
}
