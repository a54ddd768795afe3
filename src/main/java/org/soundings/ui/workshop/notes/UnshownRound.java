package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.trn;

import java.util.TreeSet;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.workshop.Meeting;

/// A round in which somebody has written and that was not shown.
///
/// @param question the question's id
/// @param words what is said of it: how many are done, and neither who nor what
record UnshownRound(String question, String words) {

  /// Whoever began and is not done is asked again, and whoever left without being done is not
  /// waited for.
  static UnshownRound of(Meeting meeting, SilentRound round) {
    var asked = new TreeSet<>(meeting.present());
    asked.addAll(round.finished());
    int done = round.finished().size();
    return new UnshownRound(
        round.question(),
        trn(
            "Silent round on “%s”: %d of %d is done, not shown yet.",
            "Silent round on “%s”: %d of %d are done, not shown yet.",
            done,
            meeting.questionTitle(round.question()),
            done,
            asked.size()));
  }
}
