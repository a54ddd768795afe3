package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Action.Status;
import org.soundings.assessment.decision.Decision;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// The treatment of a threat with owner and due date, as one line of a table. Dropped actions do
/// not count.
///
/// @param owner the owner of the decision, else of the next open action; or ""
/// @param due the due date of the next open action, marked if overdue, else the expiry date of the
///   decision; or ""
public record MitigationSummary(RichText treatment, String owner, String due) {

  public static MitigationSummary of(Material material, Threat threat) {
    Decision decision = material.assessment().decision(threat.id());
    List<Action> actions =
        ActionSection.lowering(material, threat.id()).stream()
            .filter(action -> action.status() != Status.DROPPED)
            .toList();
    List<Action> pending = actions.stream().filter(Action::isPending).toList();
    String owner =
        Stream.concat(Stream.of(decision.owner()), pending.stream().map(Action::owner))
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElse("");
    return new MitigationSummary(
        treatment(material, decision, actions), owner, due(material, decision, pending));
  }

  private static RichText treatment(Material material, Decision decision, List<Action> actions) {
    RichText named = RichText.joined(", ", actions.stream().map(MitigationSummary::named).toList());
    boolean isExpired = decision.isExpired(material.today());
    if (!named.isEmpty() && !isExpired) {
      return named;
    }
    String open = isExpired ? tr(", expired") : decision.isIncomplete() ? tr(", incomplete") : "";
    RichText decided = RichText.of(DecisionBlocks.treatment(decision)).and(open);
    return named.isEmpty() ? decided : decided.and("; ").and(named);
  }

  private static RichText named(Action action) {
    RichText id = RichText.NONE.to(action.id(), Anchors.action(action.id()));
    return action.isPending() ? id : id.and("\u00A0" + action.status().words());
  }

  private static String due(Material material, Decision decision, List<Action> pending) {
    return pending.stream()
        .filter(action -> action.due() != null)
        .findFirst()
        .map(action -> ActionSection.due(action, material.today()))
        .orElse(Phrases.day(decision.expires()));
  }
}
