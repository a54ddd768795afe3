package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;

import java.util.function.IntFunction;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// The vote of one person in a round. "Don't know" has no value, so that the chart shows only
/// values that were chosen.
public sealed interface Vote {

  String who();

  /// A vote with a value.
  ///
  /// @param option the index on the scale, from 0
  record Judged(String who, int option, Confidence confidence) implements Vote {}

  /// A "don't know" vote.
  record DontKnow(String who) implements Vote {}

  /// For example `Ada: weak, fairly sure`.
  ///
  /// @param options the label of a value
  default String words(IntFunction<String> options) {
    return switch (this) {
      case Judged(var who, var option, var confidence) ->
          "%s: %s, %s".formatted(who, options.apply(option), confidence.words());
      case DontKnow(var who) -> tr("%s: don't know", who);
    };
  }
}
