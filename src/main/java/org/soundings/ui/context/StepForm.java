package org.soundings.ui.context;

import javafx.event.EventTarget;
import javafx.scene.layout.Region;
import org.soundings.assessment.profile.Profile;

/// The form of a step, which follows changes of the profile.
interface StepForm {
  Region node();

  void show(Profile profile);

  /// Saves the change of an existing entry; a new entry stays a draft.
  default void keepChanged() {}

  /// Whether an existing entry is being changed.
  default boolean isChanging() {
    return false;
  }

  /// Called after the user left the step for another place in the assessment.
  default void left() {}

  /// Whether a field handles Ctrl+Enter itself because its row has a draft.
  default boolean takesAt(EventTarget field) {
    return false;
  }
}
