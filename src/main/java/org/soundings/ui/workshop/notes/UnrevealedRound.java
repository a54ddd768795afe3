package org.soundings.ui.workshop.notes;

import static org.soundings.language.Messages.trn;

import java.util.TreeSet;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.workshop.RunningSession;

/// A round with notes that was not revealed.
///
/// @param question id of the question
/// @param words the description: how many are done, but neither who nor what
record UnrevealedRound(String question, String words) {

  /// Participants who started and are not done are asked again; those who left without being done
  /// are ignored.
  static UnrevealedRound of(RunningSession session, SilentRound round) {
    var asked = new TreeSet<>(session.present());
    asked.addAll(round.finished());
    int done = round.finished().size();
    return new UnrevealedRound(
        round.question(),
        trn(
            "Silent round on “%s”: %d of %d done, not revealed yet.",
            "Silent round on “%s”: %d of %d done, not revealed yet.",
            done,
            session.questionTitle(round.question()),
            done,
            asked.size()));
  }
}
