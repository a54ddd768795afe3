package org.soundings.ui.workshop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the room sees now, and the time beside it.
final class Projection {

  private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(new Face.Over(""));
  private final ReadOnlyObjectWrapper<StepTime> time = new ReadOnlyObjectWrapper<>(StepTime.NONE);

  ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  Face face() {
    return face.get();
  }

  ReadOnlyObjectProperty<StepTime> timeProperty() {
    return time.getReadOnlyProperty();
  }

  StepTime time() {
    return time.get();
  }

  void show(Face now) {
    face.set(now);
  }

  void tell(StepTime now) {
    time.set(now);
  }
}
