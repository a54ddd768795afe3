package org.soundings.ui.control.layout;

import javafx.beans.value.ObservableValue;

/// A part of a window, or its root, that scales its content.
public interface Magnifying {

  /// The scale factor; 1 for unscaled.
  ObservableValue<Double> factorProperty();
}
