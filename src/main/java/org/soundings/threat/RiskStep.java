package org.soundings.threat;

import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.LevelOverride.Stage;

/// One reason for a threat's level: its source, its effect, and the rating after it.
///
/// @param source what the reason comes from
/// @param reason the fact, one sentence without a full stop
/// @param rule the effect, a few words: "likelihood reduced by one step", "text alone: no
///   reduction"
/// @param direction whether it raised or lowered likelihood or impact, or neither
/// @param after the rating after this step
public record RiskStep(
    Source source, String reason, String rule, Direction direction, RiskRating after) {

  public enum Direction {
    UP,
    DOWN,
    UNCHANGED
  }

  /// The source of a reason.
  public sealed interface Source {
    record Template(String template) implements Source {}

    record Factor(String factor) implements Source {}

    record Question(String question) implements Source {}

    record Action(String action) implements Source {}

    /// A manual level of the team.
    record Judgement(Stage stage) implements Source {}
  }

  /// The question of this step; null if it has another source.
  public @Nullable String question() {
    return source instanceof Source.Question(var question) ? question : null;
  }
}
