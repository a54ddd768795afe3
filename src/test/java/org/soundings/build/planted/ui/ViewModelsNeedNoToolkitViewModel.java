package org.soundings.build.planted.ui;

import java.util.function.Supplier;
import javafx.scene.Node;

/// Names no class of JavaFX in some places, and has one all the same.
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
