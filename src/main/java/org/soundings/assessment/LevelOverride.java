package org.soundings.assessment;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A level that the team set by its own judgement. What was derived stays visible beside it.
///
/// @param reason why, in the team's words; without one nothing is set
/// @param by who said so
/// @param at when; null where not known
public record LevelOverride(
    Stage stage,
    Likelihood likelihood,
    Impact impact,
    String reason,
    String by,
    @Nullable Instant at) {

  public LevelOverride {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a level is only set with a reason");
    }
  }

  /// Which of a threat's three levels.
  public enum Stage {
    /// As if nothing stood against it: template and context.
    NO_CONTROLS(mark("with no controls")),
    /// With what holds and is shown.
    NOW(mark("now")),
    /// With the agreed actions done.
    AFTER(mark("after the agreed actions"));

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
