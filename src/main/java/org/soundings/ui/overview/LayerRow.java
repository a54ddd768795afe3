package org.soundings.ui.overview;

import java.util.List;
import java.util.Optional;
import org.soundings.pack.Layer;
import org.soundings.ui.control.mark.Mark;

/// How deep one layer has been looked into.
///
/// @param marks one per question, in the order of the packs
/// @param worst the worst standing the team agreed on; empty where it agreed on none
/// @param words what was said about the worst, or what is there instead
record LayerRow(Layer layer, List<Mark> marks, Optional<Mark> worst, String words) {
  LayerRow {
    marks = List.copyOf(marks);
  }
}
