package org.soundings.ui.questiontable;

import static org.soundings.language.Messages.trn;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;

/// The commands for several selected questions, for users of the mouse. They are in the head, so
/// that no row moves away under the next click.
final class ChosenPane extends FlowPane {

  private final Label count = Labels.whole("", "meta");

  /// @param choose receives the chosen status
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

  /// @param chosen the number of selected questions; a single one has its own screen
  void show(int chosen) {
    count.setText(trn("1 question selected", "%d questions selected", chosen, chosen));
    Labels.show(this, chosen > 1);
  }
}
