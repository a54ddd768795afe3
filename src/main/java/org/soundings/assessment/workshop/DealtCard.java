package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// A concept card that was dealt as a prompt.
///
/// @param concept the card's id
/// @param to who got it
/// @param question the question at which it was dealt, or ""
/// @param raised what it brought up, Markdown, or ""
public record DealtCard(
    String concept, String to, String question, Outcome outcome, String raised) {

  /// What became of it.
  public enum Outcome {
    DEALT(mark("still held")),
    PLACED(mark("placed")),
    /// Whoever got it could not say where it belongs, which is said without shame.
    PASSED(mark("passed on"));

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// Whether somebody has it and has not said where it belongs.
  public boolean isHeld() {
    return outcome == Outcome.DEALT;
  }

  /// Says of one that is still held that nobody could place it.
  DealtCard passing() {
    return isHeld() ? become(Outcome.PASSED) : this;
  }

  public DealtCard become(Outcome now) {
    return new DealtCard(concept, to, question, now, raised);
  }

  public DealtCard withRaised(String text) {
    return new DealtCard(concept, to, question, outcome, text);
  }
}
