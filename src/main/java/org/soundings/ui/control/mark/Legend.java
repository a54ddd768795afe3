package org.soundings.ui.control.mark;

import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.text.Labels;

/// What each mark of an answer means.
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
