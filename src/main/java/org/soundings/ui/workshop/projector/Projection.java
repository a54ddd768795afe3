package org.soundings.ui.workshop.projector;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.workshop.StepTime;

/// The current content of the projector view, and the time.
public final class Projection {

  private final ReadOnlyObjectWrapper<ProjectorView> face =
      new ReadOnlyObjectWrapper<>(new ProjectorView.Over(""));
  private final ReadOnlyObjectWrapper<StepTime> time = new ReadOnlyObjectWrapper<>(StepTime.NONE);

  ReadOnlyObjectProperty<ProjectorView> faceProperty() {
    return face.getReadOnlyProperty();
  }

  public ProjectorView view() {
    return face.get();
  }

  public ReadOnlyObjectProperty<StepTime> timeProperty() {
    return time.getReadOnlyProperty();
  }

  public StepTime time() {
    return time.get();
  }

  public void show(ProjectorView now) {
    face.set(now);
  }

  public void tell(StepTime now) {
    time.set(now);
  }
}
