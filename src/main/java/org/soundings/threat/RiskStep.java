package org.soundings.threat;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.LevelOverride.Stage;

/// One reason for a threat's level: what was looked at, what it moved, and the rating after it.
///
/// @param source what the reason comes from
/// @param reason what was said or shown, one sentence without a full stop
/// @param rule what the rule makes of it, a few words: "likelihood one step down", "words alone: no
///   step"
/// @param direction whether it moved the level's inputs up or down, or not at all
/// @param after the rating after this step
public record RiskStep(
    Source source, String reason, String rule, Direction direction, RiskRating after) {

  public enum Direction {
    UP,
    DOWN,
    UNCHANGED
  }

  /// Where a reason comes from.
  public sealed interface Source {
    record Template(String template) implements Source {}

    record Factor(String factor) implements Source {}

    record Question(String question) implements Source {}

    record Action(String action) implements Source {}

    /// What the team set by its own judgement.
    record Judgement(Stage stage) implements Source {}
  }

  /// The question this step speaks of; null where it speaks of something else.
  public @Nullable String question() {
    return source instanceof Source.Question(var question) ? question : null;
  }
}
