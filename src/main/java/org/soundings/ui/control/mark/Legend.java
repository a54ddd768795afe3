package org.soundings.ui.control.mark;

import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.text.Labels;

/// The meaning of each mark of an answer.
public final class Legend extends FlowPane {

  public Legend() {
    super(20, 4);
    getStyleClass().add("legend");
    for (Mark mark : Mark.OF_ANSWERS) {
      getChildren()
          .add(
              Labels.row(
                  6, new StateGlyph(mark, StateGlyph.SMALL), Labels.whole(mark.word(), "meta")));
    }
  }
}
