package org.soundings.ui.control.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// How high something is at each width it was asked for, until something in it changes. JavaFX
/// remembers a height only where no width is given, and asks every pane around wrapped words for
/// it, several times for each layout.
final class Heights {

  /// The widths of one layout, and of the one before.
  private static final int MOST = 12;

  private final Map<Double, Double> known = new HashMap<>();

  double at(double width, DoubleUnaryOperator measure) {
    Double height = known.get(width);
    if (height == null) {
      height = measure.applyAsDouble(width);
      if (known.size() == MOST) {
        known.clear();
      }
      known.put(width, height);
    }
    return height;
  }

  void forget() {
    known.clear();
  }
}
