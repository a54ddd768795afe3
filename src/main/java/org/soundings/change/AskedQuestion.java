package org.soundings.change;

import org.soundings.base.Sha256;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;

/// A question as it was asked at a moment.
///
/// @param digest the hash that answers to it carry
public record AskedQuestion(String id, String pack, Sha256 digest, QuestionWording words) {

  static AskedQuestion of(Question question) {
    return new AskedQuestion(
        question.id(), question.pack(), question.wordingHash(), question.wording());
  }
}
