package org.soundings.ui.question;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Problem;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;

/// A question with everything that the sheet shows about it, at one moment.
///
/// @param followUp the current follow-up question; empty before any answer
/// @param kind the chosen status, which is not yet the answer's while its text is missing
/// @param rating the effectiveness, even while the confidence is missing
/// @param reworded the wording that was answered, if it has changed
/// @param unread why the file of the answer could not be read completely
record QuestionContent(
    Asked asked,
    Answer answer,
    List<PerspectiveContent> perspectives,
    Optional<FollowUp> followUp,
    StateKind kind,
    Optional<AnswerState.Rating> rating,
    List<EvidenceCard> evidence,
    Optional<Reworded> reworded,
    Optional<Problem> unread) {

  QuestionContent {
    perspectives = List.copyOf(perspectives);
    evidence = List.copyOf(evidence);
  }

  /// The question.
  ///
  /// @param translated whether all of it is in the selected language
  /// @param whyNow why it has its position in the order
  record Asked(Question question, boolean translated, String whyNow) {}

  Question question() {
    return asked.question();
  }

  boolean translated() {
    return asked.translated();
  }

  String whyNow() {
    return asked.whyNow();
  }

  /// A question whose wording has changed since its answer.
  ///
  /// @param before the wording that was answered; empty if it was not kept
  /// @param adapting whether the next change of the answer binds it to the current wording
  record Reworded(Optional<QuestionWording> before, boolean adapting) {}

  /// A follow-up question.
  ///
  /// @param number from 1
  /// @param count how many there are
  record FollowUp(String text, int number, int count) {}

  /// Whether a rating can be chosen: it needs a conclusion.
  boolean hasConclusion() {
    return !answer.conclusion().isBlank();
  }
}
