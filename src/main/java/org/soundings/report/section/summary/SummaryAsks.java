package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.ActionSection;
import org.soundings.threat.Threat;

/// What decision makers are asked for: decisions, and the effort and effect of the agreed actions.
final class SummaryAsks {

  private static final int MOST_NAMED = 6;
  static final int MOST_EFFORTS = 3;

  private SummaryAsks() {}

  /// Critical and high threats without a decision, including those with evidence only, those with
  /// an action separately, and expired acceptances.
  static Optional<Block> decisions(Material material) {
    List<Threat> grave =
        Stream.concat(material.threats().assessed().stream(), material.threats().shown().stream())
            .filter(SummaryAsks::isGrave)
            .toList();
    List<Threat> undecided =
        grave.stream()
            .filter(threat -> !decision(material, threat).isDecided())
            .filter(threat -> !decision(material, threat).isExpired(material.today()))
            .toList();
    List<Threat> runOut =
        material.threats().assessed().stream()
            .filter(threat -> decision(material, threat).isExpired(material.today()))
            .toList();
    var sentences = new ArrayList<RichText>();
    if (!undecided.isEmpty()) {
      sentences.add(undecided(material, grave.size(), undecided));
    }
    if (!runOut.isEmpty()) {
      sentences.add(RichText.of(tr("Expired risk acceptances: ")).and(named(runOut)).and("."));
    }
    if (sentences.isEmpty() && !grave.isEmpty()) {
      sentences.add(
          RichText.of(tr("A treatment decision is recorded for every critical and high threat.")));
    }
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Labelled(
                RichText.strongly(tr("Decisions required")),
                List.of(new Block.Paragraph(RichText.joined(" ", sentences)))));
  }

  private static RichText undecided(Material material, int grave, List<Threat> undecided) {
    List<Threat> actedOn = undecided.stream().filter(each -> isActedOn(material, each)).toList();
    List<Threat> others = undecided.stream().filter(each -> !actedOn.contains(each)).toList();
    var lists = new ArrayList<RichText>();
    if (!others.isEmpty()) {
      lists.add(named(others));
    }
    if (!actedOn.isEmpty()) {
      lists.add(RichText.of(tr("with agreed action: ")).and(named(actedOn)));
    }
    return RichText.of(
            trn(
                "No decision yet on the one critical or high threat: ",
                "No decision yet on %d of %d critical and high threats: ",
                grave,
                undecided.size(),
                grave))
        .and(RichText.joined("; ", lists))
        .and(".")
        .and(shownAlone(undecided));
  }

  /// How many of the counted threats are not assessed.
  private static String shownAlone(List<Threat> undecided) {
    long shown =
        undecided.stream()
            .filter(each -> each.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE)
            .count();
    return shown == 0 || shown == undecided.size()
        ? ""
        : " "
            + trn(
                "One of these threats is supported by evidence but not yet assessed.",
                "%d of these threats are supported by evidence but not yet assessed.",
                shown,
                shown);
  }

  private static boolean isActedOn(Material material, Threat threat) {
    return ActionSection.lowering(material, threat.id()).stream()
        .anyMatch(action -> action.status() != Action.Status.DROPPED);
  }

  private static boolean isGrave(Threat threat) {
    return threat.level().compareTo(Level.HIGH) >= 0;
  }

  private static Decision decision(Material material, Threat threat) {
    return material.assessment().decision(threat.id());
  }

  private static RichText named(List<Threat> threats) {
    RichText words = Phrases.threats(threats.stream().limit(MOST_NAMED).toList());
    int more = threats.size() - MOST_NAMED;
    return more > 0 ? words.and(tr(" and %d more", more)) : words;
  }

  /// How many critical and high threats remain when all actions with an owner are done. Other
  /// actions do not count.
  static String lowered(Material material, List<Action> pending) {
    long open = pending.stream().filter(action -> action.owner().isBlank()).count();
    if (open == pending.size()) {
      return trn(
          "No owner is assigned, so the action does not reduce a risk level.",
          "No owner is assigned to any of the actions, so they do not reduce a risk level.",
          open);
    }
    List<Threat> threats = material.threats().assessed();
    long now = threats.stream().filter(SummaryAsks::isGrave).count();
    long after =
        threats.stream()
            .filter(threat -> threat.residual().level().compareTo(Level.HIGH) >= 0)
            .count();
    String left =
        now == 0 ? tr("No threat is currently critical or high.") : left(open == 0, after, now);
    return open == 0
        ? left
        : left
            + " "
            + trn(
                "One action has no owner and does not reduce a risk level.",
                "%d actions have no owner and do not reduce a risk level.",
                open,
                open);
  }

  static String left(boolean allAreTaken, long after, long now) {
    if (after == now) {
      return same(allAreTaken, now);
    }
    if (after == 0) {
      return allAreTaken
          ? tr(
              "If all actions are completed, no threat remains critical or high (currently %d).",
              now)
          : tr(
              "If all actions with an owner are completed, no threat remains critical or high (currently %d).",
              now);
    }
    return allAreTaken
        ? trn(
            "If all actions are completed, one threat remains critical or high (currently %2$d).",
            "If all actions are completed, %1$d threats remain critical or high (currently %2$d).",
            after,
            after,
            now)
        : trn(
            "If all actions with an owner are completed, one threat remains critical or high (currently %2$d).",
            "If all actions with an owner are completed, %1$d threats remain critical or high (currently %2$d).",
            after,
            after,
            now);
  }

  private static String same(boolean allAreTaken, long now) {
    return allAreTaken
        ? trn(
            "Even if all actions are completed, the one critical or high threat remains critical or high.",
            "Even if all actions are completed, all %d critical and high threats remain critical or high.",
            now,
            now)
        : trn(
            "Even if all actions with an owner are completed, the one critical or high threat remains critical or high.",
            "Even if all actions with an owner are completed, all %d critical and high threats remain critical or high.",
            now,
            now);
  }
}
