package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.tr;

import java.util.function.IntFunction;
import org.soundings.assessment.answer.AnswerState.Confidence;

/// What one person said in a round. Who does not know holds no rung, so that nothing stands in the
/// picture that nobody holds.
public sealed interface Vote {

  String who();

  /// How somebody judged.
  ///
  /// @param rung on the scale of what was judged, from 0
  record Judged(String who, int rung, Confidence confidence) implements Vote {}

  /// That somebody does not know.
  record DontKnow(String who) implements Vote {}

  /// Such as `Ada: weak, fairly sure`.
  ///
  /// @param rungs what a rung is called
  default String words(IntFunction<String> rungs) {
    return switch (this) {
      case Judged(var who, var rung, var confidence) ->
          "%s: %s, %s".formatted(who, rungs.apply(rung), confidence.words());
      case DontKnow(var who) -> tr("%s: does not know", who);
    };
  }
}
