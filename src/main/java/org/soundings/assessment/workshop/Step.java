package org.soundings.assessment.workshop;

import org.soundings.pack.WorkshopTemplate.Phase;

/// One step of a plan: a question, or something else that a meeting does.
///
/// @param question id of the question that is asked, or ""
/// @param title what is done where no question is asked
/// @param minutes how long it may take
/// @param seconds how long it took so far
public record Step(
    Phase phase, String question, String title, int minutes, int seconds, boolean done) {

  public static Step asking(String question, int minutes) {
    return new Step(Phase.GO_WRONG, question, "", minutes, 0, false);
  }

  public static Step doing(Phase phase, String title, int minutes) {
    return new Step(phase, "", title, minutes, 0, false);
  }

  public boolean asks() {
    return !question.isEmpty();
  }

  public Step withMinutes(int changed) {
    return new Step(phase, question, title, Math.max(1, changed), seconds, done);
  }

  /// Adds time that was spent on it.
  public Step spending(int moreSeconds) {
    return new Step(phase, question, title, minutes, seconds + moreSeconds, done);
  }

  public Step done(boolean now) {
    return new Step(phase, question, title, minutes, seconds, now);
  }
}
