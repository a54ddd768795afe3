package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.report.Block;
import org.soundings.report.RedactionNotes;
import org.soundings.report.RichText;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// The effort of the agreed actions.
final class SummaryEfforts {

  private SummaryEfforts() {}

  /// Effort and last due date of the open actions, and the remaining risk when they are done.
  static Optional<Block> effort(Material material) {
    List<Action> pending =
        material.assessment().actions().stream().filter(Action::isPending).toList();
    if (pending.isEmpty()) {
      return Optional.empty();
    }
    String words =
        trn("%d open action", "%d open actions", pending.size(), pending.size())
            + material.see(ReportPart.ACTIONS)
            + (material.isTakenAway(RedactionNotes.Kind.EFFORT) ? "" : efforts(pending))
            + last(pending)
            + ". "
            + SummaryAsks.lowered(material, pending);
    return Optional.of(
        new Block.Labelled(
            RichText.strongly(tr("Effort")), List.of(new Block.Paragraph(RichText.of(words)))));
  }

  /// The sum by unit, and how many actions have no effort.
  private static String efforts(List<Action> pending) {
    List<String> named =
        pending.stream().map(Action::effort).filter(effort -> !effort.isBlank()).toList();
    if (named.isEmpty()) {
      return tr(": no effort specified");
    }
    int without = pending.size() - named.size();
    return ": "
        + EffortSum.of(named).words()
        + (without == 0
            ? ""
            : trn(", %d action without effort", ", %d actions without effort", without, without));
  }

  private static String last(List<Action> pending) {
    return pending.stream()
        .map(Action::due)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .map(day -> tr(", last due date %s", Phrases.day(day)))
        .orElse("");
  }
}
