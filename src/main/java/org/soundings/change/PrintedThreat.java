package org.soundings.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.threat.RiskRating;
import org.soundings.threat.RiskStep;
import org.soundings.threat.Threat;

/// A threat as it was printed at a moment. It can be read without the packs and the risk matrix
/// that it was derived with.
///
/// @param label such as `T-004`
/// @param initial the rating in the pack's template
/// @param steps all reasons in the order in which they were applied
public record PrintedThreat(
    ThreatId id,
    String label,
    String title,
    Threat.Reach reach,
    RiskRating initial,
    RiskRating inherent,
    RiskRating current,
    RiskRating residual,
    List<PrintedStep> steps) {

  public PrintedThreat {
    steps = List.copyOf(steps);
  }

  /// A reason as it was printed.
  ///
  /// @param kind what it comes from: `factor`, `question`, `action` …
  /// @param source the id of that
  /// @param likelihood the likelihood after this step
  /// @param impact the impact after this step
  public record PrintedStep(
      String kind,
      String source,
      String reason,
      String rule,
      RiskStep.Direction direction,
      Likelihood likelihood,
      Impact impact) {

    static PrintedStep of(RiskStep step) {
      return new PrintedStep(
          kind(step.source()),
          id(step.source()),
          step.reason(),
          step.rule(),
          step.direction(),
          step.after().likelihood(),
          step.after().impact());
    }

    private static String kind(RiskStep.Source source) {
      return switch (source) {
        case RiskStep.Source.Template _ -> "template";
        case RiskStep.Source.Factor _ -> "factor";
        case RiskStep.Source.Question _ -> "question";
        case RiskStep.Source.Action _ -> "action";
        case RiskStep.Source.Judgement _ -> "judgement";
      };
    }

    private static String id(RiskStep.Source source) {
      return switch (source) {
        case RiskStep.Source.Template(var id) -> id;
        case RiskStep.Source.Factor(var id) -> id;
        case RiskStep.Source.Question(var id) -> id;
        case RiskStep.Source.Action(var id) -> id;
        case RiskStep.Source.Judgement(var stage) -> stage.name().toLowerCase(Locale.ROOT);
      };
    }
  }

  static PrintedThreat of(Threat threat) {
    return new PrintedThreat(
        threat.id(),
        threat.label(),
        threat.title(),
        threat.reach(),
        threat.initial(),
        threat.inherent(),
        threat.current(),
        threat.residual(),
        Stream.of(threat.context(), threat.controls(), threat.actions())
            .flatMap(List::stream)
            .map(PrintedStep::of)
            .toList());
  }

  /// A threat that the team decided about counts as assessed.
  PrintedThreat withDecision(Assessment assessment) {
    boolean isDecided =
        (reach == Threat.Reach.NOT_ASSESSED || reach == Threat.Reach.SUPPORTED_BY_EVIDENCE)
            && assessment.decision(id).isJudged();
    return isDecided
        ? new PrintedThreat(
            id, label, title, Threat.Reach.ASSESSED, initial, inherent, current, residual, steps)
        : this;
  }

  /// Whether it was in the register, because the team had assessed it.
  public boolean isInRegister() {
    return reach == Threat.Reach.ASSESSED;
  }

  public Level level() {
    return current.level();
  }
}
