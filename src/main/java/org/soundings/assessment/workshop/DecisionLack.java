package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;

/// What a form can lack to be a decision, in the order in which it is asked for.
public enum DecisionLack {
  RUNG(mark("Choose what is decided.")),
  REASON(mark("A decision needs a reason in words.")),
  CONCLUSION(mark("Write what you agree on; a standing needs words.")),
  CONFIDENCE(mark("Say how sure the room is."));

  private final String words;

  DecisionLack(String words) {
    this.words = words;
  }

  public String words() {
    return tr(words);
  }

  /// The first thing that a form lacks; empty if nothing is lacking.
  ///
  /// @param conclusion what all agree on at the question whose standing is judged; empty if a
  ///   threat is
  static Optional<DecisionLack> of(
      Proposal form, VoteSubject subject, Optional<String> conclusion) {
    if (form.rung() == null) {
      return Optional.of(RUNG);
    }
    if (form.reason().isBlank()) {
      return Optional.of(REASON);
    }
    if (conclusion.filter(String::isBlank).isPresent()) {
      return Optional.of(CONCLUSION);
    }
    return subject.isStanding() && form.confidence() == null
        ? Optional.of(CONFIDENCE)
        : Optional.empty();
  }
}
