package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.ActionSection;
import org.soundings.threat.Threat;

/// What decision makers are asked for: decisions, and the effort and effect of the agreed actions.
final class SummaryAsks {

  private SummaryAsks() {}

  /// Critical and high threats without a decision, including those with evidence only, and expired
  /// acceptances: what, what follows if nothing is decided, who and by when.
  ///
  /// @param most the maximum number of rows
  static List<Block> decisions(Material material, int most) {
    List<Threat> grave = grave(material);
    List<Threat> asked =
        Stream.concat(runOut(material).stream(), undecided(material, grave).stream())
            .sorted(Comparator.comparing(Threat::level).reversed())
            .toList();
    if (asked.isEmpty()) {
      return grave.isEmpty()
          ? List.of()
          : List.of(
              new Block.Labelled(
                  RichText.strongly(tr("Decisions required")),
                  List.of(
                      new Block.Paragraph(
                          RichText.of(
                              tr(
                                  "A treatment decision is recorded for every critical and high threat."))))));
    }
    List<Threat> shown = asked.stream().limit(most).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, "", tr("Decisions required"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words("", 20),
                Column.words(tr("Threat"), 200),
                Column.words(tr("If nothing is decided"), 155),
                Column.words(tr("Owner, due date"), 106)),
            shown.stream().map(threat -> row(material, threat)).toList(),
            Block.Density.DENSE));
    int more = asked.size() - shown.size();
    if (more > 0) {
      blocks.add(
          new Block.Note(
              RichText.quietly(
                  trn(
                      "%,d more decision is required%s.",
                      "%,d more decisions are required%s.",
                      more,
                      more,
                      material.see(ReportPart.RISK)))));
    }
    return blocks;
  }

  private static Row row(Material material, Threat threat) {
    Decision decision = decision(material, threat);
    RichText title = RichText.strongly(threat.template().title());
    if (!threat.id().component().equals(ThreatId.WHOLE_SYSTEM)) {
      title = title.and(" · " + threat.about());
    }
    title = title.and(" ").and(Phrases.threat(threat));
    if (decision.isExpired(material.today())) {
      title =
          title
              .newLine()
              .quiet(tr("The acceptance expired on %s.", Phrases.day(decision.expires())));
    } else if (isActedOn(material, threat)) {
      title = title.newLine().quiet(tr("An action is agreed, a decision is not."));
    }
    String owner = decision.owner().isBlank() ? tr("unassigned") : decision.owner();
    return Row.of(
        Cell.of(RichText.NONE.level(threat.level())),
        Cell.of(title),
        Cell.of(Phrases.firstSentence(threat.template().impact())),
        Phrases.two(owner, byWhen(threat)));
  }

  /// By when the scale of levels asks for a decision.
  private static String byWhen(Threat threat) {
    return switch (threat.level()) {
      case CRITICAL -> tr("immediately");
      case HIGH -> tr("within a month");
      case MEDIUM, LOW -> tr("at the next review");
    };
  }

  /// The critical and high threats.
  static List<Threat> grave(Material material) {
    return Stream.concat(
            material.threats().assessed().stream(), material.threats().shown().stream())
        .filter(SummaryAsks::isGrave)
        .toList();
  }

  /// Those of the critical and high threats that have no decision.
  static List<Threat> undecided(Material material, List<Threat> grave) {
    return grave.stream()
        .filter(threat -> !decision(material, threat).isDecided())
        .filter(threat -> !decision(material, threat).isExpired(material.today()))
        .toList();
  }

  private static List<Threat> runOut(Material material) {
    return material.threats().assessed().stream()
        .filter(threat -> decision(material, threat).isExpired(material.today()))
        .toList();
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
