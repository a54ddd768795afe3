package org.soundings.ui.context;

import javafx.event.EventTarget;
import javafx.scene.layout.Region;
import org.soundings.assessment.profile.Profile;

/// A step's form, which shows the profile whenever it changes.
interface StepForm {
  Region node();

  void show(Profile profile);

  /// Hands over what is being changed of something that is there; what is new stays begun.
  default void keepChanged() {}

  /// Whether something that is there is being changed.
  default boolean isChanging() {
    return false;
  }

  /// Called after the step was left by somebody who goes on elsewhere in the assessment.
  default void left() {}

  /// Whether a field takes Ctrl Enter itself, because something is begun in it.
  default boolean takesAt(EventTarget field) {
    return false;
  }
}
