package org.soundings.report.section;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.soundings.assessment.Decision;
import org.soundings.assessment.OwnThreat;
import org.soundings.assessment.RiskTable;
import org.soundings.assessment.ThreatId;
import org.soundings.pack.ThreatTemplate;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.Words;
import org.soundings.threat.LookedInto;
import org.soundings.threat.Rating;
import org.soundings.threat.Step;
import org.soundings.threat.Threat;

/// Every threat that was looked into, with each reason for its level and what the team decided.
final class ThreatSection implements Sections.Part {

  @Override
  public Optional<Section> of(Material material) {
    List<Threat> threats = material.threats().lookedInto();
    List<ThreatId> others = DecidedElsewhere.of(material);
    if (threats.isEmpty() && others.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    String besides =
        others.isEmpty()
            ? ""
            : tr(
                " At the end stands what was decided about %s.",
                trn("%d other", "%d others", others.size(), others.size()));
    blocks.add(
        new Block.Statement(
            Words.of(
                trn(
                        "%d threat, worst first.",
                        "%d threats, worst first.", threats.size(), threats.size())
                    + besides)));
    threats.forEach(threat -> addThreat(material, threat, blocks));
    DecidedElsewhere.add(material, others, blocks);
    return Optional.of(
        Section.chapter("9", tr("Threat register"), Anchors.section("threats"), blocks));
  }

  private static void addThreat(Material material, Threat threat, List<Block> blocks) {
    ThreatTemplate template = threat.template();
    blocks.add(
        new Block.ThreatHead(
            threat.level(),
            threat.label(),
            tr("%s now", threat.level().title()),
            template.title(),
            facts(material, threat),
            Anchors.threat(threat.id())));
    if (!template.scenario().isBlank()) {
      blocks.add(
          threat.isOwn()
              ? Block.Labelled.said(tr("Scenario"), Phrases.said(template.scenario()))
              : Phrases.label(tr("Scenario"), Words.of(template.scenario())));
    }
    if (!template.precondition().isBlank()) {
      blocks.add(Phrases.label(tr("Needs"), Words.of(template.precondition())));
    }
    if (!template.impact().isBlank()) {
      blocks.add(Phrases.label(tr("Leads to"), Words.of(template.impact())));
    }
    own(material, threat)
        .filter(note -> !note.equals(template.scenario()))
        .ifPresent(
            note -> blocks.add(Block.Labelled.said(tr("The team's note"), Phrases.said(note))));
    if (!threat.hereBecause().isEmpty()) {
      blocks.add(
          Phrases.label(
              tr("Stands here"),
              Words.of(tr("because %s.", String.join("; ", threat.hereBecause())))));
    }
    blocks.add(new Block.Heading(3, "", tr("Because"), ""));
    blocks.add(reasons(material, threat));
    blocks.addAll(EstimateWords.onThreat(material, threat.id()));
    DecisionBlocks.add(material, threat.id(), Optional.of(threat.overridden()), blocks);
    blocks.add(
        new Block.Labelled(
            Words.quietly(tr("Links")), List.of(new Block.Fine(links(material, threat)))));
  }

  /// What the team noted about a threat of its own.
  private static Optional<String> own(Material material, Threat threat) {
    return material.assessment().ownThreats().stream()
        .filter(each -> each.id().equals(threat.template().id()))
        .map(OwnThreat::note)
        .filter(note -> !note.isBlank())
        .findFirst();
  }

  private static Words facts(Material material, Threat threat) {
    Decision decision = material.assessment().decision(threat.id());
    Words facts = Words.of(threat.about() + " · " + threat.template().layer().title());
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
      facts = facts.and(tr(" · reaches: %s", reaches));
    }
    return decision.owner().isBlank() ? facts : facts.and(tr(" · owner: %s", decision.owner()));
  }

  // The reasons.

  private static Block reasons(Material material, Threat threat) {
    RiskTable table = material.assessment().riskTable();
    var rows = new ArrayList<Row>();
    rows.add(
        row(
            table,
            "",
            Words.of(
                threat.isOwn()
                    ? tr("The team's own, %s", threat.template().id())
                    : tr("Template %s", threat.template().id())),
            threat.start(),
            threat.start(),
            threat.isOwn() ? tr("where the team starts") : tr("where the pack starts")));
    Rating before = steps(material, threat.context(), threat.start(), rows);
    rows.add(mark(table, tr("With no controls"), threat.noControls()));
    before = steps(material, threat.controls(), before, rows);
    before =
        steps(
            material,
            LookedInto.through(threat, material.library(), material.assessment()),
            before,
            rows);
    rows.add(mark(table, tr("Now"), threat.now()));
    if (!threat.actions().isEmpty()) {
      steps(material, threat.actions(), before, rows);
      rows.add(mark(table, tr("After the agreed actions"), threat.after()));
    }
    return new Block.Table(
        List.of(
            Column.words("", 14),
            Column.words(tr("Reason"), 212),
            Column.words(tr("Likelihood"), 58),
            Column.words(tr("Impact"), 62),
            Column.words("", 22),
            Column.words(tr("Rule%s", material.see(ReportPart.SCALES)), 113)),
        rows,
        Block.Density.NORMAL);
  }

  private static Rating steps(Material material, List<Step> steps, Rating start, List<Row> rows) {
    Rating before = start;
    for (Step step : steps) {
      String sign =
          switch (step.direction()) {
            case UP -> "↑";
            case DOWN -> "↓";
            case UNCHANGED -> "=";
          };
      rows.add(
          row(
              material.assessment().riskTable(),
              sign,
              reason(step),
              before,
              step.after(),
              step.rule()));
      before = step.after();
    }
    return before;
  }

  /// The reason with its source as a link.
  private static Words reason(Step step) {
    return switch (step.source()) {
      case Step.Source.Template _ -> Words.of(step.reason());
      case Step.Source.Factor(var factor) ->
          Words.of(step.reason() + " (").to(tr("context"), Anchors.factor(factor)).and(")");
      case Step.Source.Question(var question) ->
          Words.of("Q\u00A0").and(Phrases.question(question)).and(" · " + step.reason());
      case Step.Source.Action(var action) -> {
        String prefix = action + ": ";
        String rest =
            step.reason().startsWith(prefix)
                ? step.reason().substring(prefix.length())
                : step.reason();
        yield Words.NONE.to(action, Anchors.action(action)).and(": " + rest);
      }
      case Step.Source.Judgement _ -> Words.of(step.reason());
    };
  }

  private static Row row(
      RiskTable table, String sign, Words reason, Rating before, Rating after, String rule) {
    return Row.of(
        Cell.of(sign.isEmpty() ? Words.of("\u00A0") : Words.strongly(sign)),
        Cell.of(reason),
        Cell.of(
            changed(table.title(after.likelihood()), before.likelihood() != after.likelihood())),
        Cell.of(changed(table.title(after.impact()), before.impact() != after.impact())),
        Cell.of(Words.NONE.level(after.level())),
        Cell.of(Words.quietly(rule)));
  }

  private static Words changed(String words, boolean isChanged) {
    return isChanged ? Words.strongly(words) : Words.of(words);
  }

  private static Row mark(RiskTable table, String title, Rating rating) {
    return Row.of(
        Cell.of("\u00A0"),
        Cell.of(Words.strongly(title)),
        Cell.of(table.title(rating.likelihood())),
        Cell.of(table.title(rating.impact())),
        Cell.of(Words.NONE.level(rating.level())),
        Cell.of("\u00A0"));
  }

  private static Words links(Material material, Threat threat) {
    var parts = new ArrayList<Words>();
    parts.add(
        Words.of(tr("Questions "))
            .and(
                Words.joined(
                    ", ", threat.questions().stream().map(Phrases::questionPage).toList())));
    for (ThreatTemplate.Technique technique : threat.template().techniques()) {
      String note = technique.note().isBlank() ? "" : " (" + technique.note() + ")";
      parts.add(
          Words.of(
              technique.catalogue() + "\u00A0" + technique.id() + " " + technique.name() + note));
    }
    Words concepts =
        Words.joined(
            ", ",
            threat.template().mitigatedBy().stream()
                .flatMap(id -> material.library().concept(id).stream())
                .map(c -> Words.NONE.to(c.title(), Anchors.concept(c.id())))
                .toList());
    if (!concepts.isEmpty()) {
      parts.add(Words.of(tr("Concepts ")).and(concepts));
    }
    parts.add(Words.NONE.code(threat.id().toString()));
    return Words.joined(" · ", parts);
  }

  /// One of the six kinds of STRIDE in words; another word that a pack has stays as it is.
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
