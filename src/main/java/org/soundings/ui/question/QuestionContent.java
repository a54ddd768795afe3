package org.soundings.ui.question;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.base.Problem;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;

/// One question with all that the sheet shows about it, at one moment.
///
/// @param followUp the deeper question that is asked now; empty before anything was written
/// @param kind the state that is chosen, which is not yet the answer's while words are missing
/// @param standing how well it holds, also while nobody said how sure they are
/// @param reworded the words that were answered, where the question has others now
/// @param unread what kept the answer's file from being read in whole
record QuestionContent(
    Asked asked,
    Answer answer,
    List<LaneContent> lanes,
    Optional<FollowUp> followUp,
    StateKind kind,
    Optional<AnswerState.Standing> standing,
    List<EvidenceCard> evidence,
    Optional<Reworded> reworded,
    Optional<Problem> unread) {

  QuestionContent {
    lanes = List.copyOf(lanes);
    evidence = List.copyOf(evidence);
  }

  /// The question that is asked.
  ///
  /// @param translated whether all of it is in the library's language
  /// @param whyNow why it stands where it stands
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

  /// A question that has other words than those that were answered.
  ///
  /// @param before the words that were answered; empty where nobody kept them
  /// @param adapting whether the next change of the answer makes it answer today's words
  record Reworded(Optional<QuestionWording> before, boolean adapting) {}

  /// A deeper question.
  ///
  /// @param number from 1
  /// @param count how many there are
  record FollowUp(String text, int number, int count) {}

  /// Whether a standing may be chosen: there must be words first.
  boolean hasConclusion() {
    return !answer.conclusion().isBlank();
  }
}
