package org.soundings.build.planted.ui;

/// Names no class of JavaFX, and is given one all the same.
final class ViewModelsNeedNoToolkitViewModel {
  private ViewModelsNeedNoToolkitViewModel() {}

  static String shown() {
    return String.valueOf(Flows.flow());
  }
}
