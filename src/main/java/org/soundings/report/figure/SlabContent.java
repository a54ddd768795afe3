package org.soundings.report.figure;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;

/// The content of a layer's slab.
final class SlabContent {

  private static final int MOST_PARTS = 12;

  private SlabContent() {}

  /// Two in a row, and the number of others if the slab has no room.
  static List<List<Stack.Part>> rows(Stack.Layer layer) {
    List<Stack.Part> all = layer.parts();
    List<Stack.Part> shown = all;
    if (all.size() > MOST_PARTS) {
      shown = new ArrayList<>(all.subList(0, MOST_PARTS - 1));
      shown.add(new Stack.Part(tr("%d more", all.size() - MOST_PARTS + 1), null));
    }
    var rows = new ArrayList<List<Stack.Part>>();
    for (int i = 0; i < shown.size(); i += 2) {
      rows.add(shown.subList(i, Math.min(shown.size(), i + 2)));
    }
    return rows;
  }

  /// One line next to components, two if there are none.
  static List<String> asked(Stack.Layer layer) {
    List<String> asked = layer.asked();
    int most = layer.parts().isEmpty() ? 2 : 1;
    if (asked.size() <= most) {
      return asked;
    }
    var lines = new ArrayList<>(asked.subList(0, most - 1));
    lines.add(tr("%s and %d more", asked.get(most - 1), asked.size() - most));
    return lines;
  }
}
