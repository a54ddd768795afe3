package org.soundings.report.section.threat;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.LevelAuthor;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;

/// The team's decision about a threat, and its manual levels.
final class DecisionBlocks {

  private DecisionBlocks() {}

  static void add(
      Material material,
      ThreatId id,
      Optional<List<Threat.Overridden>> overridden,
      List<Block> blocks) {
    Decision decision = material.assessment().decision(id);
    List<Action> actions = ActionSection.lowering(material, id);
    blocks.add(Phrases.label(tr("Decision"), decisionWords(material, decision, actions)));
    if (overridden.isPresent()) {
      overridden
          .get()
          .forEach(
              each -> blocks.add(Phrases.label(tr("Manual level"), judgement(material, each))));
    } else {
      decision
          .overrides()
          .forEach(
              each ->
                  blocks.add(Phrases.label(tr("Manual level"), judgementAlone(material, each))));
    }
    if (!decision.rationale().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Rationale"), Phrases.said(decision.rationale())));
    }
    if (!decision.verification().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Verification"), Phrases.said(decision.verification())));
    }
  }

  /// The decision and the actions in one paragraph.
  static RichText words(Material material, ThreatId id) {
    return decisionWords(
        material, material.assessment().decision(id), ActionSection.lowering(material, id));
  }

  /// A manual level with its author and the derived level.
  private static RichText judgement(Material material, Threat.Overridden overridden) {
    RiskMatrix table = material.assessment().riskMatrix();
    LevelOverride override = overridden.override();
    RiskRating derived = overridden.derived();
    return RichText.of(
            tr(
                "%s: %s, %s. Derived: %s, %s ",
                capital(override.stage().words()),
                table.title(override.likelihood()),
                table.title(override.impact()),
                table.title(derived.likelihood()),
                table.title(derived.impact())))
        .level(derived.level())
        .and(". " + override.rationale().strip())
        .and(setBy(material, override));
  }

  /// A manual level of a threat that is no longer derived.
  private static RichText judgementAlone(Material material, LevelOverride override) {
    RiskMatrix table = material.assessment().riskMatrix();
    return RichText.of(
            "%s: %s, %s. %s"
                .formatted(
                    capital(override.stage().words()),
                    table.title(override.likelihood()),
                    table.title(override.impact()),
                    override.rationale().strip()))
        .and(setBy(material, override));
  }

  private static RichText setBy(Material material, LevelOverride override) {
    String when = override.at() == null ? "" : ", " + Phrases.day(override.at());
    String who = LevelAuthor.words(material.assessment(), override);
    return who.isBlank() ? RichText.NONE : RichText.quietly(" %s%s.".formatted(who, when));
  }

  private static RichText decisionWords(
      Material material, Decision decision, List<Action> actions) {
    RichText words = RichText.NONE;
    String treatment = treatment(decision);
    words = treatment.isEmpty() ? words.and(tr("No decision yet.")) : words.strong(treatment + ".");
    if (decision.expires() != null) {
      words = words.and(tr(" Expiry date: %s", Phrases.day(decision.expires())));
      words =
          decision.isExpired(material.today()) ? words.strong(tr(", expired.")) : words.and(".");
    }
    words = words.and(missingFields(decision));
    for (Action action : actions) {
      words =
          words
              .and(" ")
              .to(action.id(), Anchors.action(action.id()))
              .and(": " + action.title() + " (")
              .and(action.owner().isBlank() ? tr("unassigned") : action.owner())
              .and(", " + ActionSection.due(action, material.today()))
              .and(", " + action.status().words() + ").");
    }
    return words.and(by(decision));
  }

  /// What is missing in a decision, so that it is not overestimated.
  private static String missingFields(Decision decision) {
    if (!decision.isIncomplete()) {
      return "";
    }
    boolean isAcceptance = decision.isAcceptance();
    return (decision.rationale().isBlank() ? tr(" No rationale recorded.") : "")
        + (isAcceptance && decision.owner().isBlank() ? tr(" No risk owner assigned.") : "")
        + (isAcceptance && decision.expires() == null ? tr(" No expiry date.") : "");
  }

  /// Who decided, or wrote a note before a decision. The author of a level is with the level.
  private static RichText by(Decision decision) {
    if (decision.by().isBlank() || decision.treatment() == null && !decision.isNoted()) {
      return RichText.NONE;
    }
    String when = decision.at() == null ? "" : ", " + Phrases.day(decision.at());
    return RichText.quietly(
        !decision.isDecided()
            ? tr(" Recorded by %s%s.", decision.by(), when)
            : tr(" Decided by %s%s.", decision.by(), when));
  }

  static String treatment(Decision decision) {
    Decision.Treatment treatment = decision.treatment();
    return treatment == null ? "" : treatment.title();
  }
}
