package org.soundings.ui.workshop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the room sees now, and the time beside it.
final class Projection {

  /// @param words such as "3 minutes left of 10", "" where nothing is timed
  /// @param fraction how much of the time is used, from 0 to 1
  /// @param up whether it is used up
  record Time(String words, double fraction, boolean up) {
    static final Time NONE = new Time("", 0, false);
  }

  private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(new Face.Over(""));
  private final ReadOnlyObjectWrapper<Time> time = new ReadOnlyObjectWrapper<>(Time.NONE);

  ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  Face face() {
    return face.get();
  }

  ReadOnlyObjectProperty<Time> timeProperty() {
    return time.getReadOnlyProperty();
  }

  Time time() {
    return time.get();
  }

  void show(Face now) {
    face.set(now);
  }

  void tell(Time now) {
    time.set(now);
  }
}
