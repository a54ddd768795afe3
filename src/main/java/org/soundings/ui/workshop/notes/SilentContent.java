package org.soundings.ui.workshop.notes;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.workshop.SilentRound;

/// All of a silent round at one moment.
///
/// @param turn who has the laptop next; empty while nobody does
/// @param round the notes, once they are shown; empty before
/// @param unshown the rounds of the meeting, at whatever question, that wait to be shown
record SilentContent(
    String words,
    boolean isOpen,
    Optional<String> turn,
    int in,
    int of,
    Optional<SilentRound> round,
    List<String> roles,
    List<UnshownRound> unshown) {
  SilentContent {
    unshown = List.copyOf(unshown);
    roles = List.copyOf(roles);
  }
}
