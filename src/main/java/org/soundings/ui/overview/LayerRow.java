package org.soundings.ui.overview;

import java.util.List;
import java.util.Optional;
import org.soundings.pack.Layer;
import org.soundings.ui.control.mark.Mark;

/// The coverage of one layer.
///
/// @param marks one per question, in the order of the packs
/// @param worst the lowest rating in the team's conclusions; empty if there is none
/// @param words the conclusion with the lowest rating, or a replacement text
record LayerRow(Layer layer, List<Mark> marks, Optional<Mark> worst, String words) {
  LayerRow {
    marks = List.copyOf(marks);
  }
}
