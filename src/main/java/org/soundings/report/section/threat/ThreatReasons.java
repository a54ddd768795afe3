package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.AssessedThreats;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;

/// Every reason for the level of one threat, from the pack's template to the residual risk.
final class ThreatReasons {

  private final Material material;
  private final Threat threat;
  private final Optional<Threat> like;
  private final RiskMatrix table;
  private final List<Row> rows = new ArrayList<>();

  /// @param like the same threat in another place, whose reasons were printed before; equal reasons
  ///   are not repeated
  ThreatReasons(Material material, Threat threat, Optional<Threat> like) {
    this.material = material;
    this.threat = threat;
    this.like = like;
    this.table = material.assessment().riskMatrix();
  }

  Block table() {
    addStart();
    RiskRating before = steps(threat.context(), threat.initial());
    omitIf(like.filter(this::hasTheContextOf).isPresent());
    rows.add(
        mark(
            as(tr("Inherent (no controls)"), like.filter(this::hasTheContextOf)),
            threat.inherent()));
    before = steps(threat.controls(), before);
    before = steps(through(threat), before);
    Optional<Threat> same = like.filter(this::hasTheControlsOf);
    omitIf(same.isPresent());
    rows.add(mark(as(tr("Current"), same), threat.current()));
    if (!threat.actions().isEmpty()) {
      steps(threat.actions(), before);
      rows.add(mark(tr("Residual (after actions)"), threat.residual()));
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

  private void addStart() {
    String id = threat.template().id();
    rows.add(
        row(
            "",
            RichText.of(threat.isOwn() ? tr("Custom threat, %s", id) : tr("Template %s", id)),
            threat.initial(),
            threat.initial(),
            threat.isOwn()
                ? tr("initial level set by the team")
                : tr("initial level from the pack")));
  }

  private void omitIf(boolean isSaidElsewhere) {
    if (isSaidElsewhere) {
      rows.clear();
    }
  }

  private static String as(String title, Optional<Threat> other) {
    return other.map(each -> tr("%s, same as %s", title, each.label())).orElse(title);
  }

  private boolean hasTheContextOf(Threat other) {
    return threat.initial().equals(other.initial())
        && threat.context().equals(other.context())
        && threat.inherent().equals(other.inherent());
  }

  private boolean hasTheControlsOf(Threat other) {
    return hasTheContextOf(other)
        && threat.controls().equals(other.controls())
        && through(threat).equals(through(other))
        && threat.current().equals(other.current());
  }

  private List<RiskStep> through(Threat which) {
    return AssessedThreats.through(which, material.library(), material.assessment());
  }

  private RiskRating steps(List<RiskStep> steps, RiskRating start) {
    RiskRating before = start;
    for (RiskStep step : steps) {
      String sign =
          switch (step.direction()) {
            case UP -> "↑";
            case DOWN -> "↓";
            case UNCHANGED -> "=";
          };
      rows.add(row(sign, reason(step), before, step.after(), step.rule()));
      before = step.after();
    }
    return before;
  }

  /// The reason with its source as a link. A reason from the context links to the whole context.
  private static RichText reason(RiskStep step) {
    return switch (step.source()) {
      case RiskStep.Source.Template _ -> RichText.of(step.reason());
      case RiskStep.Source.Factor(var factor) ->
          RichText.NONE.to(step.reason(), Anchors.factor(factor));
      case RiskStep.Source.Question(var question) ->
          RichText.of("Q\u00A0").and(Phrases.question(question)).and(" · " + step.reason());
      case RiskStep.Source.Action(var action) -> {
        String prefix = action + ": ";
        String rest =
            step.reason().startsWith(prefix)
                ? step.reason().substring(prefix.length())
                : step.reason();
        yield RichText.NONE.to(action, Anchors.action(action)).and(": " + rest);
      }
      case RiskStep.Source.Judgement _ -> RichText.of(step.reason());
    };
  }

  private Row row(String sign, RichText reason, RiskRating before, RiskRating after, String rule) {
    return Row.of(
        Cell.of(sign.isEmpty() ? RichText.of("\u00A0") : RichText.strongly(sign)),
        Cell.of(reason),
        Cell.of(
            changed(table.title(after.likelihood()), before.likelihood() != after.likelihood())),
        Cell.of(changed(table.title(after.impact()), before.impact() != after.impact())),
        Cell.of(RichText.NONE.level(after.level())),
        Cell.of(RichText.quietly(rule)));
  }

  private static RichText changed(String words, boolean isChanged) {
    return isChanged ? RichText.strongly(words) : RichText.of(words);
  }

  private Row mark(String title, RiskRating rating) {
    return Row.of(
        Cell.of("\u00A0"),
        Cell.of(RichText.strongly(title)),
        Cell.of(table.title(rating.likelihood())),
        Cell.of(table.title(rating.impact())),
        Cell.of(RichText.NONE.level(rating.level())),
        Cell.of("\u00A0"));
  }
}
