package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.report.Block;
import org.soundings.report.RedactionNotes;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.RichText;
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

  /// The efforts as the team named them, the most frequent first.
  private static String efforts(List<Action> pending) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    pending.stream()
        .map(action -> action.effort().strip())
        .filter(effort -> !effort.isEmpty())
        .forEach(effort -> counts.merge(effort, 1, Integer::sum));
    var named = new ArrayList<String>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SummaryAsks.MOST_EFFORTS)
        .forEach(each -> named.add(tr("%d with effort “%s”", each.getValue(), each.getKey())));
    int others =
        pending.size()
            - counts.values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(SummaryAsks.MOST_EFFORTS)
                .mapToInt(Integer::intValue)
                .sum();
    if (others > 0 && !named.isEmpty()) {
      named.add(tr("%d with other or unspecified effort", others));
    }
    return named.isEmpty() ? tr(": no effort specified") : ": " + String.join("; ", named);
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
