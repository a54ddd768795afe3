package org.soundings.report.section.threat;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
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
    var brief = new ArrayList<Row>();
    for (Threat threat : threats) {
      Optional<Threat> like = Optional.ofNullable(first.get(threat.template().id()));
      if (ThreatRow.isEnough(material, threat, like)) {
        brief.add(new ThreatRow(material, threat, like).row());
      } else {
        addThreat(material, threat, like, recommended, blocks);
        first.putIfAbsent(threat.template().id(), threat);
      }
    }
    if (!brief.isEmpty()) {
      blocks.add(new Block.Heading(2, "", tr("Further threats"), ""));
      blocks.add(ThreatRow.table(brief));
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
    blocks.add(new ThreatReasons(material, threat, like).table());
    blocks.addAll(EstimateBlocks.onThreat(material, threat.id()));
    DecisionBlocks.add(material, threat.id(), Optional.of(threat.overridden()), blocks);
    ReportDetail detail = material.detail(ReportPart.THREATS);
    boolean isDecided = material.assessment().decision(threat.id()).treatment() != null;
    if (detail == ReportDetail.FULL || detail == ReportDetail.WORK && !isDecided) {
      RecommendationBlocks.add(material, threat, recommended, blocks);
    }
    if (detail == ReportDetail.FULL) {
      addLinks(material, threat, blocks);
    }
  }

  private static RichText as(Threat other) {
    return RichText.of(tr("Same as ")).toPage(other.label(), Anchors.threat(other.id())).and(".");
  }

  private static void addScenario(Material material, Threat threat, List<Block> blocks) {
    ThreatTemplate template = threat.template();
    if (threat.isOwn() && !template.scenario().isBlank()) {
      blocks.add(Block.Labelled.said(tr("Scenario"), Phrases.said(template.scenario())));
    }
    RichText words = threat.isOwn() ? RichText.NONE : RichText.of(template.scenario());
    if (!template.precondition().isBlank()) {
      words = words.quiet(tr(" Precondition: ")).and(Phrases.sentence(template.precondition()));
    }
    if (!template.impact().isBlank()) {
      words = words.quiet(tr(" Consequence: ")).and(Phrases.sentence(template.impact()));
    }
    if (!words.isEmpty()) {
      blocks.add(Phrases.label(threat.isOwn() ? "" : tr("Scenario"), words));
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
    if (material.detail(ReportPart.THREATS) != ReportDetail.FULL) {
      facts = facts.and(attack(threat));
    }
    return decision.owner().isBlank()
        ? facts
        : facts.and(tr(" · risk owner: %s", decision.owner()));
  }

  /// The numbers of its techniques in ATT&CK.
  private static String attack(Threat threat) {
    String ids =
        threat.template().techniques().stream()
            .filter(technique -> technique.catalogue().startsWith("ATT&CK"))
            .map(ThreatTemplate.Technique::id)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? "" : " · ATT&CK: " + ids;
  }

  /// Techniques by catalogue, and concepts.
  private static void addLinks(Material material, Threat threat, List<Block> blocks) {
    var techniques = new LinkedHashMap<String, List<String>>();
    for (ThreatTemplate.Technique technique : threat.template().techniques()) {
      String note = technique.note().isBlank() ? "" : " (" + technique.note() + ")";
      techniques
          .computeIfAbsent(technique.catalogue(), _ -> new ArrayList<>())
          .add(technique.id() + "\u00A0" + technique.name() + note);
    }
    var parts = new ArrayList<RichText>();
    techniques.forEach(
        (catalogue, names) ->
            parts.add(RichText.quietly(catalogue + ": ").and(String.join(", ", names))));
    RichText id = RichText.NONE.code(threat.id().toString());
    parts.add(RichText.quietly(tr("ID: ")).and(id));
    blocks.add(fine(tr("Techniques"), RichText.joined(" · ", parts)));
    RichText concepts =
        RichText.joined(
            ", ",
            threat.template().mitigatedBy().stream()
                .flatMap(concept -> material.library().concept(concept).stream())
                .map(concept -> RichText.NONE.to(concept.title(), Anchors.concept(concept.id())))
                .toList());
    if (!concepts.isEmpty()) {
      blocks.add(fine(tr("Concepts"), concepts));
    }
  }

  private static Block fine(String label, RichText words) {
    return new Block.Labelled(RichText.quietly(label), List.of(new Block.Fine(words)));
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
