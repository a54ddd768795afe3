package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.report.Block;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.Threat;

/// What was decided about threats that have no box in the register.
final class DecidedElsewhere {

  private DecidedElsewhere() {}

  /// Threats with a decision or an action that are not in the register: nothing makes them any
  /// more, or none of their questions was looked into.
  static List<ThreatId> of(Material material) {
    var named = new TreeSet<>(material.threats().lost());
    named.addAll(material.assessment().decisions().keySet());
    material.assessment().actions().forEach(action -> named.addAll(action.closes()));
    material.threats().lookedInto().forEach(threat -> named.remove(threat.id()));
    return List.copyOf(named);
  }

  /// Tells of them, those that evidence speaks for apart.
  static void add(Material material, List<ThreatId> ids, List<Block> blocks) {
    Map<Boolean, List<ThreatId>> areShown =
        ids.stream().collect(Collectors.partitioningBy(id -> isShown(material, id)));
    add(
        material,
        areShown.getOrDefault(true, List.of()),
        new Block.Heading(
            2,
            "",
            tr("Planned, while neither it nor a question about it is decided yet"),
            Anchors.section("shown-threats")),
        tr(
            "The team planned something about these threats, and evidence speaks for them%s."
                + " Their level is where they stand without any answer.",
            material.see(ReportPart.RISK)),
        blocks);
    add(
        material,
        areShown.getOrDefault(false, List.of()),
        new Block.Heading(
            2,
            "",
            tr("Decided or planned, and not in the register"),
            Anchors.section("lost-threats")),
        tr(
            "The team decided or planned something about these threats. They have no level now;"
                + " every word is kept."),
        blocks);
  }

  private static boolean isShown(Material material, ThreatId id) {
    return material
        .threats()
        .threat(id)
        .filter(threat -> threat.reach() == Threat.Reach.SHOWN)
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
            case DOES_NOT_APPLY -> tr("the team says of its questions that they do not apply");
            case SHOWN -> tr("evidence speaks for it, no question about it is decided yet");
            case NOT_LOOKED_INTO -> tr("none of its questions was answered yet");
            case LOOKED_INTO -> throw new IllegalArgumentException("it stands in the register");
          };
      return name.and(" · " + derived.get().label() + ": " + reason + ".");
    }
    boolean known =
        material.library().threats().stream().anyMatch(t -> t.id().equals(id.template()));
    return name.and(
        known
            ? tr(" · no question that is asked leads to it at this place any more.")
            : tr(" · no pack at hand describes it any more."));
  }
}
