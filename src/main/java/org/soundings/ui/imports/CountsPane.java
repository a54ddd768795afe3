package org.soundings.ui.imports;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import org.soundings.ui.control.mark.LevelGlyph;
import org.soundings.ui.control.text.Labels;

/// Counts by level, each with bars that do not depend on colour.
public final class CountsPane extends FlowPane {

  public CountsPane(List<Counts.Count> counts) {
    super(8, 4);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    for (Counts.Count count : counts) {
      var words = Labels.whole(count.words(), "chip-words");
      var chip =
          count.level() == 0
              ? Labels.row(6, words)
              : Labels.row(6, new LevelGlyph(count.level(), count.words()), words);
      chip.getStyleClass().add("chip");
      getChildren().add(chip);
    }
    setAccessibleText(counts.stream().map(Counts.Count::words).collect(Collectors.joining(", ")));
  }
}
