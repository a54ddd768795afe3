package org.soundings.report;

import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.Level;
import org.soundings.base.Sha256;

/// A piece of a line written by the program.
public sealed interface Inline {

  record Text(String text, Tone tone) implements Inline {}

  /// Text with a link to another place in the report.
  ///
  /// @param anchor the target; if the report does not have it, there is only text
  /// @param page whether paper adds "p. 12"
  record Reference(String text, String anchor, boolean page) implements Inline {}

  /// Text with a link to a web page.
  record WebLink(String text, String address) implements Inline {}

  /// The square of a threat's level, with its letter.
  record LevelMark(Level level) implements Inline {}

  /// The three boxes of a rating, next to its word.
  record RatingMark(Rating rating) implements Inline {}

  /// The cell for the coverage of a question, next to its word.
  record CoverageMark(CoverageState state) implements Inline {}

  /// All 64 digits of a hash, in groups on two lines.
  record Hash(Sha256 digest) implements Inline {}

  record LineBreak() implements Inline {}

  enum Tone {
    PLAIN,
    STRONG,
    /// Less important than the text next to it.
    QUIET,
    /// Code.
    CODE
  }
}
