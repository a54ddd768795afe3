package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.profile.Person;
import org.soundings.pack.Perspectives;

/// The data that a new entry adds to a known person. Existing data is not replaced.
///
/// @param task their role, or ""
/// @param speaksFor their perspective, or ""
record AddedPersonData(Person known, String task, String speaksFor) {

  /// Why it cannot be added, as one sentence; "" if it can.
  String contradiction() {
    if (!task.isEmpty() && !known.role().isEmpty() && !task.equals(known.role())) {
      return tr(
          "%s already exists with the responsibility: %s. Edit the existing entry, or leave the responsibility empty.",
          known.name(), known.role());
    }
    boolean isOther = !speaksFor.isEmpty() && !speaksFor.equals(known.perspective());
    if (isOther && !known.perspective().isEmpty()) {
      return tr(
          "%s already exists with the perspective: %s. Edit the existing entry, or choose the same perspective.",
          known.name(), Perspectives.title(known.perspective()));
    }
    return "";
  }

  String role() {
    return known.role().isEmpty() ? task : known.role();
  }

  String perspective() {
    return known.perspective().isEmpty() ? speaksFor : known.perspective();
  }

  boolean addsNothing() {
    return role().equals(known.role()) && perspective().equals(known.perspective());
  }
}
