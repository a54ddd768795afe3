package org.soundings.assessment.decision;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A level that the team set manually. The derived level stays visible next to it.
///
/// @param rationale why, in the team's words; a level needs one
/// @param by who set it
/// @param at when; null if not known
/// @param voted which halves of it were set by vote
public record LevelOverride(
    Stage stage,
    Likelihood likelihood,
    Impact impact,
    String rationale,
    String by,
    @Nullable Instant at,
    Voted voted) {

  public LevelOverride {
    if (rationale.isBlank()) {
      throw new IllegalArgumentException("a level is only set with a reason");
    }
  }

  /// A level that a person sets manually.
  public LevelOverride(
      Stage stage,
      Likelihood likelihood,
      Impact impact,
      String reason,
      String by,
      @Nullable Instant at) {
    this(stage, likelihood, impact, reason, by, at, Voted.NONE);
  }

  /// Marks it as set by votes in a session.
  public LevelOverride voted(Voted in) {
    return new LevelOverride(stage, likelihood, impact, rationale, by, at, in);
  }

  /// The sessions that voted on a level, separately for likelihood and impact.
  ///
  /// @param likelihood the id of the session, or "" without a vote on the likelihood
  /// @param impact the id of the session, or "" without a vote on the impact
  public record Voted(String likelihood, String impact) {

    public static final Voted NONE = new Voted("", "");

    public Voted withLikelihood(String session) {
      return new Voted(session, impact);
    }

    public Voted withImpact(String session) {
      return new Voted(likelihood, session);
    }
  }

  /// One of the three levels of a threat.
  public enum Stage {
    /// Without any controls: template and context.
    INHERENT(mark("inherent risk")),
    /// With the controls that are effective and supported by evidence.
    CURRENT(mark("current risk")),
    /// With all agreed actions done.
    RESIDUAL(mark("residual risk"));

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }
}
