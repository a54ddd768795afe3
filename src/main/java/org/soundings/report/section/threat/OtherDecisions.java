package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// Decisions about threats that are not in the register.
final class OtherDecisions {

  private OtherDecisions() {}

  /// Threats with a decision or an action that are not in the register, because they are no longer
  /// derived or none of their questions was assessed.
  static List<ThreatId> of(Material material) {
    var named = new TreeSet<>(material.threats().lost());
    named.addAll(material.assessment().decisions().keySet());
    material.assessment().actions().forEach(action -> named.addAll(action.mitigates()));
    material.threats().assessed().forEach(threat -> named.remove(threat.id()));
    return List.copyOf(named);
  }

  /// Adds them, with those supported by evidence separately.
  static void add(Material material, List<ThreatId> ids, List<Block> blocks) {
    Map<Boolean, List<ThreatId>> areShown =
        ids.stream().collect(Collectors.partitioningBy(id -> isShown(material, id)));
    add(
        material,
        areShown.getOrDefault(true, List.of()),
        new Block.Heading(
            2, "", tr("Unassessed threats with planned actions"), Anchors.section("shown-threats")),
        tr(
            "Actions are planned for these threats, which are supported by evidence%s. The level shown assumes that none of their questions has been answered.",
            material.see(ReportPart.RISK)),
        blocks);
    add(
        material,
        areShown.getOrDefault(false, List.of()),
        new Block.Heading(
            2,
            "",
            tr("Decisions and actions outside the threat register"),
            Anchors.section("lost-threats")),
        tr(
            "Decisions or actions are recorded for these threats. The threats currently have no level. All entries are retained."),
        blocks);
  }

  private static boolean isShown(Material material, ThreatId id) {
    return material
        .threats()
        .threat(id)
        .filter(threat -> threat.reach() == Threat.Reach.SUPPORTED_BY_EVIDENCE)
        .isPresent();
  }

  private static void add(
      Material material,
      List<ThreatId> ids,
      Block.Heading heading,
      String introduction,
      List<Block> blocks) {
    if (ids.isEmpty()) {
      return;
    }
    blocks.add(heading);
    blocks.add(new Block.Paragraph(RichText.of(introduction)));
    for (ThreatId id : ids) {
      Optional<Threat> derived = material.threats().threat(id);
      blocks.add(
          new Block.Heading(
              3, "", derived.map(t -> t.template().title()).orElse(id.toString()), ""));
      blocks.add(Phrases.label(tr("Threat"), why(material, id, derived)));
      DecisionBlocks.add(material, id, derived.map(Threat::overridden), blocks);
      String owner = material.assessment().decision(id).owner();
      if (!owner.isBlank()) {
        blocks.add(Phrases.label(tr("Owner"), RichText.of(owner)));
      }
    }
  }

  private static RichText why(Material material, ThreatId id, Optional<Threat> derived) {
    RichText name = RichText.NONE.code(id.toString());
    if (derived.isPresent()) {
      String reason =
          switch (derived.get().reach()) {
            case NOT_APPLICABLE -> tr("all related questions are marked as not applicable");
            case SUPPORTED_BY_EVIDENCE -> tr("supported by evidence, no related question answered");
            case NOT_ASSESSED -> tr("no related question has been answered");
            case ASSESSED -> throw new IllegalArgumentException("it is in the register");
          };
      return name.and(" · " + derived.get().label() + ": " + reason + ".");
    }
    boolean known =
        material.library().threats().stream().anyMatch(t -> t.id().equals(id.template()));
    return name.and(
        known
            ? tr(" · no longer derived from any question for this component.")
            : tr(" · not in any available question pack."));
  }
}
