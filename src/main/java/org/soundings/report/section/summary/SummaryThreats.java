package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.threat.MitigationSummary;
import org.soundings.threat.Threat;

/// The top risks: the worst threats with owners and due dates.
final class SummaryThreats {

  private static final int MOST_THREATS = 5;
  private static final int MOST_PLACES = 3;
  private static final int MOST_SHOWN = 2;

  private SummaryThreats() {}

  /// The table, and the number of threats without a row.
  ///
  /// @param others the other content of the page
  static List<Block> of(Material material, List<Block> others) {
    List<Risk> risks = risks(material);
    if (risks.isEmpty()) {
      return List.of();
    }
    var heading = new Block.Heading(2, "", tr("Top threats"), "");
    int room = SummarySpace.left(others) - SummarySpace.height(List.of(heading));
    List<Risk> worst = worst(risks, room);
    Optional<Block> more = more(material, risks.subList(worst.size(), risks.size()));
    if (more.isPresent()) {
      worst = worst(risks, room - SummarySpace.height(List.of(more.get())));
      more = more(material, risks.subList(worst.size(), risks.size()));
    }
    var blocks = new ArrayList<Block>(List.of(heading, table(worst)));
    more.ifPresent(blocks::add);
    return blocks;
  }

  private static Block table(List<Risk> risks) {
    return new Block.Table(
        List.of(
            Column.words("", 20),
            Column.words("ID", 61),
            Column.words(tr("Threat scenario"), 314),
            Column.words(tr("Owner, due date"), 86)),
        risks.stream().map(SummaryThreats::row).toList(),
        Block.Density.DENSE);
  }

  /// The number of critical and high threats without a row.
  private static Optional<Block> more(Material material, List<Risk> others) {
    int more =
        others.stream()
            .filter(risk -> risk.kept().level().compareTo(Level.HIGH) >= 0)
            .mapToInt(risk -> risk.threats().size())
            .sum();
    return more == 0
        ? Optional.empty()
        : Optional.of(
            new Block.Note(
                RichText.quietly(
                    trn(
                        "%,d more critical or high threat%s.",
                        "%,d more critical or high threats%s.",
                        more,
                        more,
                        material.see(ReportPart.RISK)))));
  }

  /// Threats with evidence but without a decided question. The worst are listed, the others
  /// counted.
  static Optional<Block> shown(Material material) {
    List<Threat> shown = material.threats().shown();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    RichText named =
        RichText.joined(
            "; ",
            shown.stream()
                .limit(MOST_SHOWN)
                .map(
                    threat ->
                        RichText.NONE
                            .level(threat.level())
                            .and("\u00A0")
                            .and(Phrases.threat(threat))
                            .and(" " + threat.title()))
                .toList());
    int more = shown.size() - MOST_SHOWN;
    return Optional.of(
        new Block.Labelled(
            RichText.strongly(tr("Supported by evidence"))
                .newLine()
                .quiet(tr("no related question answered")),
            List.of(
                new Block.Paragraph(
                    more > 0 ? named.quiet("; " + tr("and %d more", more)) : named.and(".")))));
  }

  /// The key of one row: the same template, level, owner and due date.
  private record RowKey(String template, Level level, String owner, String due) {}

  /// A threat in all its places.
  ///
  /// @param isShort whether only its title is displayed, because a row above has the scenario or
  ///   there is no room
  private record Risk(RowKey kept, List<Threat> threats, boolean isShort) {

    Risk withoutScenario() {
      return new Risk(kept, threats, true);
    }

    String title() {
      return threats.getFirst().template().title();
    }

    String scenario() {
      return isShort ? "" : Phrases.firstSentence(threats.getFirst().template().scenario());
    }

    List<Threat> named() {
      return threats.stream().limit(MOST_PLACES).toList();
    }

    int more() {
      return threats.size() - named().size();
    }
  }

  private static List<Risk> risks(Material material) {
    Map<RowKey, List<Threat>> together = new LinkedHashMap<>();
    for (Threat threat : material.threats().assessed()) {
      together.computeIfAbsent(kept(material, threat), _ -> new ArrayList<>()).add(threat);
    }
    var said = new HashSet<String>();
    return together.entrySet().stream()
        .map(each -> new Risk(each.getKey(), each.getValue(), !said.add(each.getKey().template())))
        .toList();
  }

  /// All critical ones, the last of them with only a title if there is no room, and then as many
  /// others as leave room on the page for the rest.
  private static List<Risk> worst(List<Risk> risks, int room) {
    List<Risk> worst =
        new ArrayList<>(
            risks.stream().filter(risk -> risk.kept().level() == Level.CRITICAL).toList());
    for (int i = worst.size() - 1; i >= 0 && height(worst) > room; i--) {
      worst.set(i, worst.get(i).withoutScenario());
    }
    for (Risk risk : risks.subList(worst.size(), risks.size())) {
      boolean fits = height(worst) + height(List.of(risk)) <= room;
      if (worst.size() >= MOST_THREATS || !worst.isEmpty() && !fits) {
        break;
      }
      worst.add(risk);
    }
    return worst;
  }

  private static int height(List<Risk> risks) {
    return SummarySpace.height(List.of(table(risks)));
  }

  private static RowKey kept(Material material, Threat threat) {
    MitigationSummary care = MitigationSummary.of(material, threat);
    return new RowKey(threat.template().id(), threat.level(), care.owner(), care.due());
  }

  private static Row row(Risk risk) {
    RichText labels =
        risk.named().stream()
            .map(Phrases::threat)
            .reduce((one, other) -> one.newLine().and(other))
            .orElse(RichText.NONE);
    if (risk.more() > 0) {
      labels = labels.newLine().quiet(tr("and %d more", risk.more()));
    }
    return Row.of(
        Cell.of(RichText.NONE.level(risk.kept().level())),
        Cell.of(labels),
        Cell.of(RichText.strongly(risk.title()).and((". " + risk.scenario()).strip())),
        Phrases.two(risk.kept().owner(), risk.kept().due()));
  }
}
