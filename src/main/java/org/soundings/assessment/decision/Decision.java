package org.soundings.assessment.decision;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Withers;

/// What the team decided about a threat.
///
/// @param treatment null if only something else was decided
/// @param rationale why, Markdown
/// @param owner a role or a name, or ""
/// @param expires when an acceptance ends; null if it does not
/// @param verification how to check that it worked, or ""
/// @param overrides levels that the team set manually, at most one for each stage
/// @param by who decided or last edited it; each level has an author of its own
/// @param at when; null if not known
@Withers
public record Decision(
    ThreatId threat,
    @Nullable Treatment treatment,
    String rationale,
    String owner,
    @Nullable LocalDate expires,
    String verification,
    List<LevelOverride> overrides,
    String by,
    @Nullable Instant at)
    implements DecisionBuilder.With {

  public Decision {
    overrides = overrides.stream().sorted(Comparator.comparing(LevelOverride::stage)).toList();
  }

  public enum Treatment {
    MITIGATE(mark("Mitigate")),
    ACCEPT(mark("Accept")),
    TRANSFER(mark("Transfer")),
    AVOID(mark("Avoid"));

    private final String title;

    Treatment(String title) {
      this.title = title;
    }

    public String title() {
      return tr(title);
    }
  }

  /// What a treatment needs before it counts as decided.
  public enum MissingField {
    RATIONALE(mark("rationale")),
    OWNER(mark("risk owner")),
    EXPIRY_DATE(mark("expiry date"));

    private final String words;

    MissingField(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  public static Decision none(ThreatId threat) {
    return new Decision(threat, null, "", "", null, "", List.of(), "", null);
  }

  /// Whether the treatment is complete, including its rationale.
  public boolean isDecided() {
    return treatment != null && !isIncomplete();
  }

  /// Whether the team has assessed the threat itself. It chose a treatment, even without a
  /// rationale, or set a level manually, for example after a vote.
  public boolean isJudged() {
    return treatment != null || !overrides.isEmpty();
  }

  /// Whether it contains something besides a treatment and levels.
  public boolean isNoted() {
    return !rationale.isBlank() || !owner.isBlank() || !verification.isBlank() || expires != null;
  }

  /// Whether a treatment has no rationale, or an acceptance has no owner or expiry date. Such a
  /// decision is incomplete.
  public boolean isIncomplete() {
    return !missingFields().isEmpty();
  }

  /// What is missing, in the order of the form; empty if no treatment was chosen.
  public List<MissingField> missingFields() {
    var missing = new ArrayList<MissingField>();
    if (treatment != null && rationale.isBlank()) {
      missing.add(MissingField.RATIONALE);
    }
    if (isAcceptance() && owner.isBlank()) {
      missing.add(MissingField.OWNER);
    }
    if (isAcceptance() && expires == null) {
      missing.add(MissingField.EXPIRY_DATE);
    }
    return missing;
  }

  /// Whether the risk is accepted.
  public boolean isAcceptance() {
    return treatment == Treatment.ACCEPT;
  }

  /// Whether an acceptance has expired.
  public boolean isExpired(LocalDate today) {
    return isAcceptance() && expires != null && expires.isBefore(today);
  }

  /// Whether it has a rationale or an expiry date, which belong to one treatment only.
  public boolean isWorded() {
    return treatment != null && (!rationale.isBlank() || expires != null);
  }

  /// The same with another treatment. Rationale and expiry date are cleared, owner and verification
  /// stay.
  public Decision turnedTo(@Nullable Treatment other) {
    return withTreatment(other).withRationale("").withExpires(null);
  }

  /// The manual level for a stage.
  public Optional<LevelOverride> override(LevelOverride.Stage stage) {
    return overrides.stream().filter(each -> each.stage() == stage).findFirst();
  }

  /// Sets a manual level, replacing one for the same stage.
  public Decision withOverride(LevelOverride override) {
    var changed = new ArrayList<>(withoutOverride(override.stage()).overrides);
    changed.add(override);
    return withOverrides(changed);
  }

  /// Returns to the derived level.
  public Decision withoutOverride(LevelOverride.Stage stage) {
    return withOverrides(overrides.stream().filter(each -> each.stage() != stage).toList());
  }

  /// Records who changed it. A manual level keeps its own author, and the author of the decision
  /// stays.
  public Decision changedBy(String who, Instant when, Decision before) {
    return withOverrides(before.overrides).equals(before) ? this : stamped(who, when);
  }

  public Decision stamped(String who, @Nullable Instant when) {
    return new Decision(
        threat, treatment, rationale, owner, expires, verification, overrides, who, when);
  }
}
