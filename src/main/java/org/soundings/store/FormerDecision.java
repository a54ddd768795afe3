package org.soundings.store;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.store.file.DecisionFile;
import org.soundings.store.history.Edit;

/// What of a decision stood before one moment. Its words belong to the treatment that they were
/// written for, so that a treatment comes back with them.
public final class FormerDecision {

  /// How the history names the levels that the team set.
  public static final String LEVELS = "overrides";

  private static final String THREAT = "threat";
  private static final List<String> TREATED =
      List.of(THREAT, "treatment", "reason", "owner", "until", "verification");

  private final FormerFields fields;

  private FormerDecision(FormerFields fields) {
    this.fields = fields;
  }

  /// For each edit, the decision before it and all that came with it and since.
  ///
  /// @param now the decision after all edits
  /// @param newestFirst its edits
  public static List<FormerDecision> before(Decision now, List<Edit> newestFirst) {
    return FormerFields.before(DecisionFile.write(now), newestFirst).stream()
        .map(fields -> new FormerDecision(fields.with(THREAT, now.threat().toString())))
        .toList();
  }

  /// What was decided, without the levels; empty where what is known of it makes no decision.
  public Optional<Decision> decided() {
    return fields.read(TREATED, DecisionFile::read);
  }

  /// The levels that the team had set; empty where they cannot be read.
  public Optional<List<LevelOverride>> levels() {
    return fields.list(LEVELS, DecisionFile::readOverride);
  }

  /// The levels as the history has them after an edit; empty where they cannot be read.
  public Optional<List<LevelOverride>> levelsAfter(Edit edit) {
    return fields.with(LEVELS, edit.after()).list(LEVELS, DecisionFile::readOverride);
  }
}
