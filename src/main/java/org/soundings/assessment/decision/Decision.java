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

/// What the team says about a threat.
///
/// @param treatment null while only something else was decided
/// @param reason why, Markdown
/// @param owner a role or a name, or ""
/// @param until when an acceptance ends; null where it does not
/// @param verification how anyone will see that it worked, or ""
/// @param overrides levels that the team set by its own judgement, at most one for each stage
/// @param by who decided, or noted what else is said here; a level names who set it itself
/// @param at when; null where not known
@Withers
public record Decision(
    ThreatId threat,
    @Nullable Treatment treatment,
    String reason,
    String owner,
    @Nullable LocalDate until,
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

  /// What a treatment has to say before it is decided.
  public enum Lack {
    REASON(mark("why")),
    OWNER(mark("who takes care of it")),
    UNTIL(mark("until when"));

    private final String words;

    Lack(String words) {
      this.words = words;
    }

    public String words() {
      return tr(words);
    }
  }

  public static Decision none(ThreatId threat) {
    return new Decision(threat, null, "", "", null, "", List.of(), "", null);
  }

  /// Whether it is decided what is done about it: nothing is, without words.
  public boolean isDecided() {
    return treatment != null && !lacksWords();
  }

  /// Whether the team has looked at the threat itself: it treats it in some way, be it in words
  /// that are still to come, or set a level of it by its own judgement, such as after a vote.
  public boolean isJudged() {
    return treatment != null || !overrides.isEmpty();
  }

  /// Whether something is noted about it that is neither its treatment nor a level.
  public boolean isNoted() {
    return !reason.isBlank() || !owner.isBlank() || !verification.isBlank() || until != null;
  }

  /// Whether a treatment was chosen that does not say why, or a risk accepted without an owner or
  /// an end: whoever reads that cannot tell why, by whom or for how long. Such a decision is begun.
  public boolean lacksWords() {
    return !lacks().isEmpty();
  }

  /// What of it is not said yet, in the order in which it is asked; nothing where nothing was
  /// chosen.
  public List<Lack> lacks() {
    var lacks = new ArrayList<Lack>();
    if (treatment != null && reason.isBlank()) {
      lacks.add(Lack.REASON);
    }
    if (isAcceptance() && owner.isBlank()) {
      lacks.add(Lack.OWNER);
    }
    if (isAcceptance() && until == null) {
      lacks.add(Lack.UNTIL);
    }
    return lacks;
  }

  /// Whether the risk is taken as it is.
  public boolean isAcceptance() {
    return treatment == Treatment.ACCEPT;
  }

  /// Whether an acceptance has run out.
  public boolean isExpired(LocalDate today) {
    return isAcceptance() && until != null && until.isBefore(today);
  }

  /// Whether it says why, or until when: words that belong to its treatment and to no other.
  public boolean isWorded() {
    return treatment != null && (!reason.isBlank() || until != null);
  }

  /// The same threat treated in another way, which has still to say why and until when. Who takes
  /// care, and how it will be seen, may stay.
  public Decision turnedTo(@Nullable Treatment other) {
    return withTreatment(other).withReason("").withUntil(null);
  }

  /// The level that the team set for a stage.
  public Optional<LevelOverride> override(LevelOverride.Stage stage) {
    return overrides.stream().filter(each -> each.stage() == stage).findFirst();
  }

  /// Sets a level, in the place of one that was set for the same stage.
  public Decision withOverride(LevelOverride override) {
    var changed = new ArrayList<>(withoutOverride(override.stage()).overrides);
    changed.add(override);
    return withOverrides(changed);
  }

  /// Goes back to the level that is derived.
  public Decision withoutOverride(LevelOverride.Stage stage) {
    return withOverrides(overrides.stream().filter(each -> each.stage() != stage).toList());
  }

  /// Names who changed it. A level that was set names its own author, and who decided stays who
  /// decided.
  public Decision changedBy(String who, Instant when, Decision before) {
    return withOverrides(before.overrides).equals(before) ? this : stamped(who, when);
  }

  public Decision stamped(String who, @Nullable Instant when) {
    return new Decision(
        threat, treatment, reason, owner, until, verification, overrides, who, when);
  }
}
