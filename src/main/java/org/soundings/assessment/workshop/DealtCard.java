package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// A concept card that was dealt as a prompt.
///
/// @param concept the card's id
/// @param to who got it
/// @param question the question of the agenda item, or ""
/// @param raised what it prompted, Markdown, or ""
public record DealtCard(
    String concept, String to, String question, Outcome outcome, String raised) {

  /// The result for a card.
  public enum Outcome {
    DEALT(mark("not placed yet")),
    PLACED(mark("placed")),
    /// The participant could not place it, which is a normal result.
    SKIPPED(mark("skipped"));

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  /// Whether a participant has it and has not placed it yet.
  public boolean isHeld() {
    return outcome == Outcome.DEALT;
  }

  /// Marks a card that is still held as skipped.
  DealtCard passing() {
    return isHeld() ? become(Outcome.SKIPPED) : this;
  }

  public DealtCard become(Outcome now) {
    return new DealtCard(concept, to, question, now, raised);
  }

  public DealtCard withRaised(String text) {
    return new DealtCard(concept, to, question, outcome, text);
  }
}
