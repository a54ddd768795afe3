package org.soundings.assessment.decision;

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
/// @param voted which halves of it a room voted on
public record LevelOverride(
    Stage stage,
    Likelihood likelihood,
    Impact impact,
    String reason,
    String by,
    @Nullable Instant at,
    Voted voted) {

  public LevelOverride {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a level is only set with a reason");
    }
  }

  /// A level that somebody sets by hand.
  public LevelOverride(
      Stage stage,
      Likelihood likelihood,
      Impact impact,
      String reason,
      String by,
      @Nullable Instant at) {
    this(stage, likelihood, impact, reason, by, at, Voted.NONE);
  }

  /// Sets it after votes in a meeting.
  public LevelOverride voted(Voted in) {
    return new LevelOverride(stage, likelihood, impact, reason, by, at, in);
  }

  /// In which meetings a room voted on a level, half by half.
  ///
  /// @param likelihood the id of the meeting, or "" where nobody voted on how likely it is
  /// @param impact the id of the meeting, or "" where nobody voted on how bad it would be
  public record Voted(String likelihood, String impact) {

    public static final Voted NONE = new Voted("", "");

    public Voted withLikelihood(String session) {
      return new Voted(session, impact);
    }

    public Voted withImpact(String session) {
      return new Voted(likelihood, session);
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
