package org.soundings.report.section.threat;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.Section;
import org.soundings.report.section.estimate.EstimateBlocks;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.Reaches;
import org.soundings.report.section.material.SectionMaker;
import org.soundings.threat.Threat;

/// Every assessed threat, with each reason for its level and the team's decision.
public final class ThreatSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    List<Threat> threats = material.threats().assessed();
    List<ThreatId> others = OtherDecisions.of(material);
    if (threats.isEmpty() && others.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    String besides =
        others.isEmpty()
            ? ""
            : tr(
                " Decisions on %s are listed at the end.",
                trn("%d other threat", "%d other threats", others.size(), others.size()));
    blocks.add(
        new Block.Statement(
            RichText.of(
                trn(
                        "%d threat, most severe first.",
                        "%d threats, most severe first.", threats.size(), threats.size())
                    + besides)));
    var first = new HashMap<String, Threat>();
    var recommended = new HashSet<List<RichText>>();
    for (Threat threat : threats) {
      addThreat(
          material,
          threat,
          Optional.ofNullable(first.get(threat.template().id())),
          recommended,
          blocks);
      first.putIfAbsent(threat.template().id(), threat);
    }
    OtherDecisions.add(material, others, blocks);
    return Optional.of(
        Section.chapter("9", tr("Threat register"), Anchors.section("threats"), blocks));
  }

  /// @param like the same threat in another place, which was printed before; equal parts are not
  ///   repeated
  /// @param recommended what was recommended so far
  private static void addThreat(
      Material material,
      Threat threat,
      Optional<Threat> like,
      Set<List<RichText>> recommended,
      List<Block> blocks) {
    ThreatTemplate template = threat.template();
    blocks.add(
        new Block.ThreatHead(
            threat.level(),
            threat.label(),
            tr("Current: %s", threat.level().title()),
            template.title(),
            facts(material, threat),
            Anchors.threat(threat.id())));
    like.ifPresentOrElse(
        other -> blocks.add(Phrases.label(tr("Scenario"), as(other))),
        () -> addScenario(material, threat, blocks));
    if (!threat.hereReason().isEmpty()) {
      blocks.add(
          Phrases.label(
              tr("Reason for inclusion"),
              RichText.of(capital(String.join("; ", threat.hereReason()) + "."))));
    }
    blocks.add(new Block.Heading(3, "", tr("Rationale"), ""));
    blocks.add(new ThreatReasons(material, threat, like).table());
    blocks.addAll(EstimateBlocks.onThreat(material, threat.id()));
    DecisionBlocks.add(material, threat.id(), Optional.of(threat.overridden()), blocks);
    RecommendationBlocks.add(material, threat, recommended, blocks);
    blocks.add(
        new Block.Labelled(
            RichText.quietly(tr("Links")), List.of(new Block.Fine(links(material, threat)))));
  }

  private static RichText as(Threat other) {
    return RichText.of(tr("Same as ")).toPage(other.label(), Anchors.threat(other.id())).and(".");
  }

  private static void addScenario(Material material, Threat threat, List<Block> blocks) {
    ThreatTemplate template = threat.template();
    if (!template.scenario().isBlank()) {
      blocks.add(
          threat.isOwn()
              ? Block.Labelled.said(tr("Scenario"), Phrases.said(template.scenario()))
              : Phrases.label(tr("Scenario"), RichText.of(template.scenario())));
    }
    if (!template.precondition().isBlank()) {
      blocks.add(Phrases.label(tr("Precondition"), RichText.of(template.precondition())));
    }
    if (!template.impact().isBlank()) {
      blocks.add(Phrases.label(tr("Consequence"), RichText.of(template.impact())));
    }
    own(material, threat)
        .filter(note -> !note.equals(template.scenario()))
        .ifPresent(note -> blocks.add(Block.Labelled.said(tr("Team note"), Phrases.said(note))));
  }

  /// The team's note on a custom threat.
  private static Optional<String> own(Material material, Threat threat) {
    return material.assessment().customThreats().stream()
        .filter(each -> each.id().equals(threat.template().id()))
        .map(CustomThreat::note)
        .filter(note -> !note.isBlank())
        .findFirst();
  }

  private static RichText facts(Material material, Threat threat) {
    Decision decision = material.assessment().decision(threat.id());
    RichText facts = RichText.of(threat.about() + " · " + threat.template().layer().title());
    if (!threat.template().stride().isEmpty()) {
      facts =
          facts.and(
              tr(
                  " · STRIDE: %s",
                  threat.template().stride().stream()
                      .map(ThreatSection::stride)
                      .collect(Collectors.joining(", "))));
    }
    String reaches = Reaches.words(material.library(), threat);
    if (!reaches.isEmpty()) {
      facts = facts.and(tr(" · affected layers: %s", reaches));
    }
    return decision.owner().isBlank()
        ? facts
        : facts.and(tr(" · risk owner: %s", decision.owner()));
  }

  private static RichText links(Material material, Threat threat) {
    var parts = new ArrayList<RichText>();
    parts.add(
        RichText.of(tr("Questions "))
            .and(
                RichText.joined(
                    ", ", threat.questions().stream().map(Phrases::questionPage).toList())));
    for (ThreatTemplate.Technique technique : threat.template().techniques()) {
      String note = technique.note().isBlank() ? "" : " (" + technique.note() + ")";
      parts.add(
          RichText.of(
              technique.catalogue() + "\u00A0" + technique.id() + " " + technique.name() + note));
    }
    RichText concepts =
        RichText.joined(
            ", ",
            threat.template().mitigatedBy().stream()
                .flatMap(id -> material.library().concept(id).stream())
                .map(c -> RichText.NONE.to(c.title(), Anchors.concept(c.id())))
                .toList());
    if (!concepts.isEmpty()) {
      parts.add(RichText.of(tr("Concepts ")).and(concepts));
    }
    parts.add(RichText.NONE.code(threat.id().toString()));
    return RichText.joined(" · ", parts);
  }

  /// One of the six STRIDE categories in words. Another word from a pack is not translated.
  private static String stride(String kind) {
    return switch (kind) {
      case "spoofing" -> tr("spoofing");
      case "tampering" -> tr("tampering");
      case "repudiation" -> tr("repudiation");
      case "information-disclosure" -> tr("information disclosure");
      case "denial-of-service" -> tr("denial of service");
      case "elevation-of-privilege" -> tr("elevation of privilege");
      default -> kind.replace('-', ' ');
    };
  }
}
