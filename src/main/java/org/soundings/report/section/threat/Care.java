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

/// What is done about a threat, by whom and until when, as one line of a table says it. Actions
/// that were dropped do nothing about it.
///
/// @param owner who decided to take care of it, or else who has the next open action; or ""
/// @param due the day of the next open action, with what it has missed, or else of the decision; or
///   ""
public record Care(RichText treatment, String owner, String due) {

  public static Care of(Material material, Threat threat) {
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
    return new Care(
        treatment(material, decision, actions), owner, due(material, decision, pending));
  }

  private static RichText treatment(Material material, Decision decision, List<Action> actions) {
    RichText named = RichText.joined(", ", actions.stream().map(Care::named).toList());
    boolean isExpired = decision.isExpired(material.today());
    if (!named.isEmpty() && !isExpired) {
      return named;
    }
    String open = isExpired ? tr(", run out") : decision.lacksWords() ? tr(", words missing") : "";
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
        .orElse(Phrases.day(decision.until()));
  }
}
