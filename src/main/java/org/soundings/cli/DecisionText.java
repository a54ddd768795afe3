package org.soundings.cli;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.threat.Threat;

/// Says what was decided about a threat: the treatment, and all other changes.
final class DecisionText {

  private DecisionText() {}

  /// `Decided: T-004 An image …: accept, expires 2027-03-31, rationale recorded.` If no treatment
  /// is chosen or a text is missing, the decision is reported as incomplete.
  static String of(Threat threat, Decision before, Decision now) {
    String parts = String.join(", ", parts(before, now));
    return now.isDecided()
        ? tr("Decided: %s %s: %s.", threat.label(), threat.title(), parts)
        : tr("Incomplete decision saved: %s %s: %s.", threat.label(), threat.title(), parts);
  }

  private static List<String> parts(Decision before, Decision now) {
    var parts = new ArrayList<String>();
    Decision.Treatment treatment = now.treatment();
    if (treatment != null) {
      parts.add(inSentence(treatment.title()));
    }
    LocalDate until = now.expires();
    if (until != null && !until.equals(before.expires())) {
      parts.add(tr("expires %s", until));
    }
    if (!now.owner().equals(before.owner())) {
      parts.add(
          now.owner().isBlank() ? tr("risk owner removed") : tr("risk owner: %s", now.owner()));
    }
    if (!now.rationale().equals(before.rationale())) {
      parts.add(now.rationale().isBlank() ? tr("rationale removed") : tr("rationale recorded"));
    }
    if (!now.verification().equals(before.verification())) {
      parts.add(
          now.verification().isBlank() ? tr("verification removed") : tr("verification recorded"));
    }
    for (LevelOverride.Stage stage : LevelOverride.Stage.values()) {
      LevelOverride old = before.override(stage).orElse(null);
      LevelOverride set = now.override(stage).orElse(null);
      if (!Objects.equals(old, set)) {
        parts.add(
            set == null
                ? tr("%s level: manual setting removed", stage.words())
                : tr("%s level set manually, rationale recorded", stage.words()));
      }
    }
    return parts;
  }
}
