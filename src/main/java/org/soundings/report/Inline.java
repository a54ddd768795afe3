package org.soundings.report;

import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Digest;

/// A piece of a line written by the program.
public sealed interface Inline {

  record Text(String text, Tone tone) implements Inline {}

  /// Words that lead to another place of the report.
  ///
  /// @param anchor the place's name; where the report has no such place the words stand alone
  /// @param page whether paper also says "p. 12"
  record Reference(String text, String anchor, boolean page) implements Inline {}

  /// Words that lead to a page elsewhere.
  record WebLink(String text, String address) implements Inline {}

  /// The square of a threat's level, with its letter.
  record LevelMark(Level level) implements Inline {}

  /// The three boxes of a standing; the word stands beside it.
  record StandingMark(Standing standing) implements Inline {}

  /// The cell of a question's depth; the word stands beside it.
  record DepthMark(Depth depth) implements Inline {}

  /// All 64 digits of a fingerprint, in groups on two lines.
  record Hash(Digest digest) implements Inline {}

  record LineBreak() implements Inline {}

  enum Tone {
    PLAIN,
    STRONG,
    /// Less important than what stands beside it.
    QUIET,
    /// To be read letter by letter.
    CODE
  }
}
