package org.soundings.ui.workshop.notes;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.workshop.SilentRound;

/// Everything about a silent round at one moment.
///
/// @param turn who gets the laptop next; empty if there is no one
/// @param round the notes, once they are revealed; empty before
/// @param unrevealed the rounds of the session, at any question, that are not revealed yet
record SilentContent(
    String words,
    boolean isOpen,
    Optional<String> turn,
    int in,
    int of,
    Optional<SilentRound> round,
    List<String> roles,
    List<UnrevealedRound> unrevealed) {
  SilentContent {
    unrevealed = List.copyOf(unrevealed);
    roles = List.copyOf(roles);
  }
}
