package org.soundings.ui.control.layout;

import javafx.beans.value.ObservableValue;

/// A part of a window, or the root of it, whose content is drawn larger or smaller than it is laid
/// out.
public interface Magnifying {

  /// How many times as large, 1 for as it is laid out.
  ObservableValue<Double> factorProperty();
}
