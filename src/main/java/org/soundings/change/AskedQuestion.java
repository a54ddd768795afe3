package org.soundings.change;

import org.soundings.base.Digest;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;

/// A question as it was asked at some moment.
///
/// @param digest the fingerprint that answers to it carry
public record AskedQuestion(String id, String pack, Digest digest, QuestionWording words) {

  static AskedQuestion of(Question question) {
    return new AskedQuestion(question.id(), question.pack(), question.digest(), question.wording());
  }
}
