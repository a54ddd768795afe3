package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.Level;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.estimate.EstimateBlocks;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.threat.Threat;

/// One threat in one row: its levels and the decision.
record ThreatRow(Material material, Threat threat, Optional<Threat> like) {

  /// Whether a row says enough about a threat: nothing was said about it and it is medium or low,
  /// or it has the levels and reasons of the same threat elsewhere, or the section prints in full
  /// only what needs work.
  static boolean isEnough(Material material, Threat threat, Optional<Threat> like) {
    return switch (material.detail(ReportPart.THREATS)) {
      case FULL -> false;
      case CONCISE ->
          !isSaid(material, threat)
              && (threat.level().compareTo(Level.HIGH) < 0
                  || isAsElsewhere(material, threat, like));
      case WORK ->
          !needsWork(material, threat)
              || !isSaid(material, threat) && isAsElsewhere(material, threat, like);
      case FEW -> true;
    };
  }

  private static boolean isAsElsewhere(Material material, Threat threat, Optional<Threat> like) {
    return like.isPresent()
        && new ThreatReasons(material, threat, like).hasTheControlsOf(like.get())
        && threat.actions().isEmpty();
  }

  /// Whether the team decided, voted or wrote about the threat itself.
  private static boolean isSaid(Material material, Threat threat) {
    Decision decision = material.assessment().decision(threat.id());
    return threat.isOwn()
        || !threat.overridden().isEmpty()
        || decision.isNoted()
        || decision.treatment() != null
        || !EstimateBlocks.onThreat(material, threat.id()).isEmpty();
  }

  /// Whether it is critical or high, or its decision is incomplete or has expired.
  private static boolean needsWork(Material material, Threat threat) {
    Decision decision = material.assessment().decision(threat.id());
    return threat.level().compareTo(Level.HIGH) >= 0
        || decision.treatment() != null && decision.isIncomplete()
        || decision.isExpired(material.today());
  }

  static Block table(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words(tr("Threat"), 62),
            Column.words(tr("Title"), 186),
            Column.words(tr("Inherent, current, residual"), 84),
            Column.words(tr("Decision"), 149)),
        rows,
        Block.Density.DENSE);
  }

  Row row() {
    RichText title = RichText.of(threat.template().title());
    RichText about = RichText.quietly(threat.about());
    for (String reason : threat.hereReason()) {
      about = about.quiet("; " + reason);
    }
    if (like.isPresent()) {
      about =
          about
              .quiet(tr("; otherwise as "))
              .to(like.get().label(), Anchors.threat(like.get().id()));
    }
    return Row.at(
        Anchors.threat(threat.id()),
        Cell.of(threat.label()),
        Cell.of(title.newLine().and(about)),
        Cell.of(levels()),
        Cell.of(DecisionBlocks.words(material, threat.id())));
  }

  private RichText levels() {
    RichText levels =
        RichText.NONE
            .level(threat.inherent().level())
            .and("\u00A0→\u00A0")
            .level(threat.current().level());
    return threat.actions().isEmpty()
        ? levels
        : levels.and("\u00A0→\u00A0").level(threat.residual().level());
  }
}
