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

/// Says what was decided about a threat: the treatment, and what else differs from before.
final class DecisionText {

  private DecisionText() {}

  /// `Decided: T-004 An image …: accept, until 2027-03-31, reason recorded.` Where no treatment is
  /// chosen or words are missing, nothing is decided, and it is said to be noted.
  static String of(Threat threat, Decision before, Decision now) {
    String parts = String.join(", ", parts(before, now));
    return now.isDecided()
        ? tr("Decided: %s %s: %s.", threat.label(), threat.title(), parts)
        : tr("Noted: %s %s: %s.", threat.label(), threat.title(), parts);
  }

  private static List<String> parts(Decision before, Decision now) {
    var parts = new ArrayList<String>();
    Decision.Treatment treatment = now.treatment();
    if (treatment != null) {
      parts.add(inSentence(treatment.title()));
    }
    LocalDate until = now.until();
    if (until != null && !until.equals(before.until())) {
      parts.add(tr("until %s", until));
    }
    if (!now.owner().equals(before.owner())) {
      parts.add(now.owner().isBlank() ? tr("nobody takes care") : tr("%s takes care", now.owner()));
    }
    if (!now.reason().equals(before.reason())) {
      parts.add(now.reason().isBlank() ? tr("reason taken away") : tr("reason recorded"));
    }
    if (!now.verification().equals(before.verification())) {
      parts.add(
          now.verification().isBlank()
              ? tr("verification taken away")
              : tr("verification recorded"));
    }
    for (LevelOverride.Stage stage : LevelOverride.Stage.values()) {
      LevelOverride old = before.override(stage).orElse(null);
      LevelOverride set = now.override(stage).orElse(null);
      if (!Objects.equals(old, set)) {
        parts.add(
            set == null
                ? tr("level %s derived again", stage.words())
                : tr("level %s set, reason recorded", stage.words()));
      }
    }
    return parts;
  }
}
