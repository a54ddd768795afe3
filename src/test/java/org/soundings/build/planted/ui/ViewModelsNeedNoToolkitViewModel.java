package org.soundings.build.planted.ui;

import java.util.function.Supplier;
import javafx.scene.Node;

/// Uses JavaFX without naming one of its classes in some places.
final class ViewModelsNeedNoToolkitViewModel {
  private ViewModelsNeedNoToolkitViewModel() {}

  record Line(Node node) {}

  static String plantCall() {
    return String.valueOf(Flows.flow());
  }

  static Supplier<Object> plantReference() {
    return Flows::flow;
  }
}
