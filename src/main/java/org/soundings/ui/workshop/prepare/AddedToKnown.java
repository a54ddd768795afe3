package org.soundings.ui.workshop.prepare;

import static org.soundings.language.Messages.tr;

import org.soundings.assessment.profile.Person;
import org.soundings.pack.Perspectives;

/// What is said of somebody who is known already, where it is not said yet; nothing else is said in
/// its place.
///
/// @param task what they do, or ""
/// @param speaksFor whom they speak for, or ""
record AddedToKnown(Person known, String task, String speaksFor) {

  /// Why it cannot be added, one sentence; "" if it can.
  String contradiction() {
    if (!task.isEmpty() && !known.role().isEmpty() && !task.equals(known.role())) {
      return tr(
          "%s is known already: %s. Change that beside the name, or leave out what they do.",
          known.name(), known.role());
    }
    boolean isOther = !speaksFor.isEmpty() && !speaksFor.equals(known.perspective());
    if (isOther && !known.perspective().isEmpty()) {
      return tr(
          "%s is known already and speaks for: %s. Change that beside the name, or choose the same.",
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
