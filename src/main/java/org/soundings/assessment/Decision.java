package org.soundings.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the team says about a threat.
///
/// @param treatment null while only something else was decided
/// @param reason why, Markdown
/// @param owner a role or a name, or ""
/// @param until when an acceptance ends; null where it does not
/// @param verification how anyone will see that it worked, or ""
/// @param by who decided
/// @param at when; null where not known
public record Decision(
    ThreatId threat,
    @Nullable Treatment treatment,
    String reason,
    String owner,
    @Nullable LocalDate until,
    String verification,
    String by,
    @Nullable Instant at) {

  public enum Treatment {
    MITIGATE,
    ACCEPT,
    TRANSFER,
    AVOID
  }

  public static Decision none(ThreatId threat) {
    return new Decision(threat, null, "", "", null, "", "", null);
  }

  /// Whether an acceptance has run out.
  public boolean isExpired(LocalDate today) {
    return treatment == Treatment.ACCEPT && until != null && until.isBefore(today);
  }

  public Decision withTreatment(@Nullable Treatment newTreatment) {
    return new Decision(threat, newTreatment, reason, owner, until, verification, by, at);
  }

  public Decision withReason(String text) {
    return new Decision(threat, treatment, text, owner, until, verification, by, at);
  }

  public Decision withOwner(String newOwner) {
    return new Decision(threat, treatment, reason, newOwner, until, verification, by, at);
  }

  public Decision withUntil(@Nullable LocalDate date) {
    return new Decision(threat, treatment, reason, owner, date, verification, by, at);
  }

  public Decision withVerification(String text) {
    return new Decision(threat, treatment, reason, owner, until, text, by, at);
  }

  public Decision stamped(String who, Instant when) {
    return new Decision(threat, treatment, reason, owner, until, verification, who, when);
  }
}
