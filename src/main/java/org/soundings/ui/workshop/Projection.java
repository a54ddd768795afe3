package org.soundings.ui.workshop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the room sees now, and the time beside it.
final class Projection {

  private final ReadOnlyObjectWrapper<ProjectorView> face =
      new ReadOnlyObjectWrapper<>(new ProjectorView.Over(""));
  private final ReadOnlyObjectWrapper<StepTime> time = new ReadOnlyObjectWrapper<>(StepTime.NONE);

  ReadOnlyObjectProperty<ProjectorView> faceProperty() {
    return face.getReadOnlyProperty();
  }

  ProjectorView view() {
    return face.get();
  }

  ReadOnlyObjectProperty<StepTime> timeProperty() {
    return time.getReadOnlyProperty();
  }

  StepTime time() {
    return time.get();
  }

  void show(ProjectorView now) {
    face.set(now);
  }

  void tell(StepTime now) {
    time.set(now);
  }
}
