package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Optional;

/// What a form needs before it is a decision, in the order of the form.
public enum MissingDecisionField {
  OPTION(mark("Choose a decision.")),
  REASON(mark("Enter a rationale for the decision.")),
  CONCLUSION(mark("Enter a conclusion before choosing a rating.")),
  CONFIDENCE(mark("Choose a confidence level."));

  private final String words;

  MissingDecisionField(String words) {
    this.words = words;
  }

  public String words() {
    return tr(words);
  }

  /// The first missing entry, empty if the form is complete.
  ///
  /// @param conclusion the conclusion of the question whose rating is voted on; empty for a threat
  static Optional<MissingDecisionField> of(
      Proposal form, VoteSubject subject, Optional<String> conclusion) {
    if (form.option() == null) {
      return Optional.of(OPTION);
    }
    if (form.reason().isBlank()) {
      return Optional.of(REASON);
    }
    if (conclusion.filter(String::isBlank).isPresent()) {
      return Optional.of(CONCLUSION);
    }
    return subject.isRating() && form.confidence() == null
        ? Optional.of(CONFIDENCE)
        : Optional.empty();
  }
}
