package org.soundings.threat;

import java.util.List;
import org.soundings.assessment.ThreatId;
import org.soundings.pack.ThreatTemplate;

/// Something that could go wrong in this system, with every reason behind its level.
///
/// @param number for people and paper, such as 4 for `T-004`
/// @param start the template's own levels
/// @param noControls template and context
/// @param now with what holds and is shown; never above `noControls`
/// @param after with the agreed actions done; never above `now`
/// @param context the steps from `start` to `noControls`
/// @param controls the steps from `noControls` to `now`
/// @param actions the steps from `now` to `after`
/// @param questions ids of all questions that bear on it
/// @param reach how much of it the team has looked into
public record Threat(
    ThreatId id,
    int number,
    ThreatTemplate template,
    Rating start,
    Rating noControls,
    Rating now,
    Rating after,
    List<Step> context,
    List<Step> controls,
    List<Step> actions,
    List<String> questions,
    Reach reach) {

  public Threat {
    context = List.copyOf(context);
    controls = List.copyOf(controls);
    actions = List.copyOf(actions);
    questions = List.copyOf(questions);
  }

  /// How much of a threat the team has looked into.
  public enum Reach {
    /// At least one of its questions was answered, or the team said that it does not know.
    LOOKED_INTO,
    /// None of its questions was decided yet.
    NOT_LOOKED_INTO,
    /// The team said of every one of its questions that it does not apply.
    DOES_NOT_APPLY
  }

  /// `T-004`.
  public String label() {
    return "T-%03d".formatted(number);
  }

  public Level level() {
    return now.level();
  }
}
