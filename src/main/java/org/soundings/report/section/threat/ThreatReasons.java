package org.soundings.report.section.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.profile.Context;
import org.soundings.evidence.Evidence;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Question;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportDetail;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.threat.AssessedThreats;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;

/// The reasons for the levels of one threat: a row each for the inherent, the current and the
/// residual level. Answers that change no level follow in one run, or are counted where only what
/// needs work is printed in full.
final class ThreatReasons {

  private final Material material;
  private final Threat threat;
  private final Optional<Threat> like;
  private final RiskMatrix table;
  private final ReportDetail detail;

  /// @param like the same threat in another place, whose reasons were printed before; equal reasons
  ///   are not repeated
  ThreatReasons(Material material, Threat threat, Optional<Threat> like) {
    this.material = material;
    this.threat = threat;
    this.like = like;
    this.table = material.assessment().riskMatrix();
    this.detail = material.detail(ReportPart.THREATS);
  }

  Block table() {
    var rows = new ArrayList<Row>();
    Optional<Threat> sameContext = like.filter(this::hasTheContextOf);
    Optional<Threat> sameControls = like.filter(this::hasTheControlsOf);
    if (sameControls.isEmpty()) {
      rows.add(
          row(
              tr("Inherent"),
              threat.inherent(),
              sameContext.map(ThreatReasons::as).orElseGet(this::inherent)));
    }
    rows.add(
        row(
            tr("Current"),
            threat.current(),
            sameControls.map(ThreatReasons::as).orElseGet(this::current)));
    if (!threat.actions().isEmpty()) {
      rows.add(row(tr("Residual"), threat.residual(), lines(threat.actions())));
    }
    return new Block.Table(
        List.of(
            Column.words(tr("Level"), 76),
            Column.words(tr("Likelihood, impact"), 84),
            Column.words(tr("Reasons%s", material.see(ReportPart.SCALES)), 321)),
        rows,
        Block.Density.DENSE);
  }

  private Row row(String stage, RiskRating rating, RichText reasons) {
    return Row.of(
        Cell.of(RichText.NONE.level(rating.level()).and("\u00A0").strong(stage)),
        Cell.of(
            RichText.of(table.title(rating.likelihood()) + ",")
                .newLine()
                .and(table.title(rating.impact()))),
        Cell.of(reasons));
  }

  private static RichText as(Threat other) {
    return RichText.of(tr("same as ")).toPage(other.label(), Anchors.threat(other.id()));
  }

  private RichText inherent() {
    String id = threat.template().id();
    RichText start =
        RichText.of(threat.isOwn() ? tr("Custom threat, %s", id) : tr("Template %s", id))
            .and(": ")
            .and(table.title(threat.initial().likelihood()))
            .and(", ")
            .and(table.title(threat.initial().impact()));
    return start.and(below(lines(threat.context())));
  }

  /// What reduced the level, and what did not.
  private RichText current() {
    List<RiskStep> all =
        Stream.concat(threat.controls().stream(), through(threat).stream()).toList();
    RichText changing = lines(all.stream().filter(step -> !isUnchanged(step)).toList());
    RichText unchanged = unchanged(all.stream().filter(ThreatReasons::isUnchanged).toList());
    if (unchanged.isEmpty()) {
      return changing.isEmpty() ? RichText.of(tr("no reduction")) : changing;
    }
    RichText rest = RichText.quietly("=\u00A0").and(unchanged);
    return changing.isEmpty() ? rest : changing.newLine().and(rest);
  }

  private RichText unchanged(List<RiskStep> steps) {
    if (detail != ReportDetail.WORK) {
      return RichText.joined(" · ", steps.stream().map(this::unchanged).toList());
    }
    SortedMap<String, List<RiskStep>> byReason =
        steps.stream()
            .collect(Collectors.groupingBy(ThreatReasons::why, TreeMap::new, Collectors.toList()));
    return RichText.joined(
        ", ",
        byReason.entrySet().stream()
            .map(
                each ->
                    RichText.of(tr("%d × %s", each.getValue().size(), each.getKey()))
                        .and(evidence(each.getValue())))
            .toList());
  }

  /// The evidence that contradicts or confirms the answers of some steps.
  private RichText evidence(List<RiskStep> steps) {
    List<String> asked =
        steps.stream().flatMap(step -> Stream.ofNullable(step.question())).toList();
    List<Evidence> items =
        material.coverage().soundings().stream()
            .filter(each -> asked.contains(each.question().id()))
            .flatMap(
                each -> (each.isContradicted() ? each.contradicting() : each.supporting()).stream())
            .distinct()
            .sorted()
            .toList();
    return items.isEmpty()
        ? RichText.NONE
        : RichText.of(" (").and(Phrases.evidence(items)).and(")");
  }

  private static String why(RiskStep step) {
    return step.rule().replaceFirst(":.*", "");
  }

  private static boolean isUnchanged(RiskStep step) {
    return step.direction() == RiskStep.Direction.UNCHANGED && step.question() != null;
  }

  private static RichText below(RichText lines) {
    return lines.isEmpty() ? lines : RichText.NONE.newLine().and(lines);
  }

  private boolean hasTheContextOf(Threat other) {
    return threat.initial().equals(other.initial())
        && threat.context().equals(other.context())
        && threat.inherent().equals(other.inherent());
  }

  /// Whether all reasons are those of another threat.
  boolean hasTheControlsOf(Threat other) {
    return hasTheContextOf(other)
        && threat.controls().equals(other.controls())
        && through(threat).equals(through(other))
        && threat.current().equals(other.current());
  }

  private List<RiskStep> through(Threat which) {
    return AssessedThreats.through(which, material.library(), material.assessment());
  }

  /// Each step on its own line: sign, reason and effect.
  private RichText lines(List<RiskStep> steps) {
    RichText all = RichText.NONE;
    for (RiskStep step : steps) {
      String sign =
          switch (step.direction()) {
            case UP -> "↑";
            case DOWN -> "↓";
            case UNCHANGED -> "=";
          };
      RichText line =
          RichText.strongly(sign + "\u00A0").and(reason(step)).quiet(" – " + step.rule());
      all = all.isEmpty() ? line : all.newLine().and(line);
    }
    return all;
  }

  /// The reason with its source as a link. A reason from the context links to the whole context.
  private RichText reason(RiskStep step) {
    return switch (step.source()) {
      case RiskStep.Source.Template _ -> RichText.of(step.reason());
      case RiskStep.Source.Factor(var factor) ->
          RichText.NONE.to(factorWords(step, factor), Anchors.factor(factor));
      case RiskStep.Source.Question(var question) -> answer(step, question);
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

  /// A factor of the context. Its reason stands at the context, and here only in a full report.
  private String factorWords(RiskStep step, String factor) {
    if (detail == ReportDetail.FULL) {
      return step.reason();
    }
    Context.Level level =
        Optional.ofNullable(threat.component())
            .flatMap(component -> component.context().level(factor))
            .or(() -> material.assessment().profile().context().level(factor))
            .orElse(Context.Level.NOT_KNOWN);
    String title = material.library().factor(factor).map(ContextFactor::title).orElse(factor);
    return title + ": " + level.words();
  }

  /// An answer without effect, with the reason for that if the state of the answer does not say it.
  private RichText unchanged(RiskStep step) {
    String why = why(step);
    return reason(step).quiet(step.reason().contains(why) ? "" : " (" + why + ")");
  }

  /// The title of the question as a link, and the state of its answer.
  private RichText answer(RiskStep step, String question) {
    String title = material.library().question(question).map(Question::title).orElse("");
    return !title.isEmpty() && step.reason().startsWith(title)
        ? RichText.NONE
            .to(title, Anchors.question(question))
            .and(step.reason().substring(title.length()))
        : RichText.NONE.to(step.reason(), Anchors.question(question));
  }
}
