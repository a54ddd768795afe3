package org.soundings.report.section.threat;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.LevelAuthor;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.RiskRating;
import org.soundings.threat.Threat;

/// What the team decided about a threat, and the levels that it set itself.
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
              each -> blocks.add(Phrases.label(tr("Set by the team"), judgement(material, each))));
    } else {
      decision
          .overrides()
          .forEach(
              each ->
                  blocks.add(Phrases.label(tr("Set by the team"), judgementAlone(material, each))));
    }
    if (!decision.reason().isBlank()) {
      blocks.add(Block.Labelled.said(tr("The team said"), Phrases.said(decision.reason())));
    }
    if (!decision.verification().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Verified when"), Phrases.said(decision.verification())));
    }
  }

  /// What the team set, who did, and what was derived.
  private static RichText judgement(Material material, Threat.Overridden overridden) {
    RiskTable table = material.assessment().riskTable();
    LevelOverride override = overridden.override();
    RiskRating derived = overridden.derived();
    return RichText.of(
            tr(
                "%s: %s, %s; derived was %s, %s ",
                capital(override.stage().words()),
                table.title(override.likelihood()),
                table.title(override.impact()),
                table.title(derived.likelihood()),
                table.title(derived.impact())))
        .level(derived.level())
        .and(". " + override.reason().strip())
        .and(setBy(material, override));
  }

  /// What the team set for a threat of which nothing is derived any more.
  private static RichText judgementAlone(Material material, LevelOverride override) {
    RiskTable table = material.assessment().riskTable();
    return RichText.of(
            "%s: %s, %s. %s"
                .formatted(
                    capital(override.stage().words()),
                    table.title(override.likelihood()),
                    table.title(override.impact()),
                    override.reason().strip()))
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
    if (decision.until() != null) {
      words = words.and(tr(" Until %s", Phrases.day(decision.until())));
      words =
          decision.isExpired(material.today()) ? words.strong(tr(", run out.")) : words.and(".");
    }
    words = words.and(lacking(decision));
    for (Action action : actions) {
      words =
          words
              .and(" ")
              .to(action.id(), Anchors.action(action.id()))
              .and(": " + action.title() + " (")
              .and(action.owner().isBlank() ? tr("nobody yet") : action.owner())
              .and(", " + ActionSection.due(action, material.today()))
              .and(", " + action.status().words() + ").");
    }
    return words.and(by(decision));
  }

  /// What a decision does not say, so that nobody takes it for more than it is.
  private static String lacking(Decision decision) {
    if (!decision.lacksWords()) {
      return "";
    }
    boolean isAcceptance = decision.isAcceptance();
    return (decision.reason().isBlank() ? tr(" No reason is given.") : "")
        + (isAcceptance && decision.owner().isBlank() ? tr(" Nobody owns it.") : "")
        + (isAcceptance && decision.until() == null ? tr(" It has no end.") : "");
  }

  /// Who decided, or noted something while nothing is decided. Who set a level stands with it.
  private static RichText by(Decision decision) {
    if (decision.by().isBlank() || decision.treatment() == null && !decision.isNoted()) {
      return RichText.NONE;
    }
    String when = decision.at() == null ? "" : ", " + Phrases.day(decision.at());
    return RichText.quietly(
        !decision.isDecided()
            ? tr(" Noted by %s%s.", decision.by(), when)
            : tr(" Decided by %s%s.", decision.by(), when));
  }

  static String treatment(Decision decision) {
    Decision.Treatment treatment = decision.treatment();
    return treatment == null ? "" : treatment.title();
  }
}
