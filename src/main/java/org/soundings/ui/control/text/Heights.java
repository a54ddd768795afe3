package org.soundings.ui.control.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// The height of a node at each width, until its content changes. JavaFX caches a height only if no
/// width is given, and every parent of wrapped text requests it several times per layout.
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
