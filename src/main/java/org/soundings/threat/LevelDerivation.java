package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;

/// Derives the levels of a threat from those of its template, one printed step at a time.
///
/// Rules, in this order:
///
/// 1. A context factor rated *high* raises its dimension by one step, *low* with a reason lowers it
///    by one. All factors together move a dimension by at most one step. A factor of a component
///    replaces the same factor of the whole system.
/// 2. A rating of effective or mostly effective lowers its dimension by one step if valid evidence
///    supports it and none contradicts it. In all other cases there is no reduction, and the step
///    states why. All answers together lower a dimension by at most two steps.
/// 3. Each open action that mitigates the threat and has an owner lowers the likelihood by one
///    step, only for the residual level.
///
/// After each of the three rules, a manual level with a reason replaces the derived one. A manual
/// current level raises the inherent level too, unless the team set that one later, because without
/// controls the risk cannot be lower. A manual residual level is never above the current one.
final class LevelDerivation {

  private final Library library;
  private final Assessment assessment;
  private final RiskMatrix table;

  LevelDerivation(Library library, Assessment assessment) {
    this.library = library;
    this.assessment = assessment;
    this.table = assessment.riskMatrix();
  }

  /// @param soundings the coverage of each question, as far as it concerns the place
  Threat.Levels of(
      ThreatTemplate template,
      ThreatId id,
      @Nullable Component component,
      Map<String, QuestionCoverage> soundings) {
    Decision decision = assessment.decision(id);
    RiskRating initial = RiskRating.of(table, template.likelihood(), template.severity());
    List<RiskStep> context = new ContextSteps(library, assessment).of(template, initial, component);
    RiskRating derivedAlone = last(initial, context);
    RiskRating alone = judged(decision, Stage.INHERENT, initial, context, null);
    RiskRating inherent = raised(decision, alone, context);
    List<RiskStep> controls = new ControlSteps(table).of(template, inherent, soundings);
    RiskRating derivedCurrent =
        inherent.equals(alone)
            ? last(inherent, controls)
            : last(alone, new ControlSteps(table).of(template, alone, soundings));
    RiskRating current = judged(decision, Stage.CURRENT, inherent, controls, inherent);
    List<RiskStep> actions = actionSteps(id, current);
    RiskRating derivedResidual = last(current, actions);
    RiskRating residual = judged(decision, Stage.RESIDUAL, current, actions, current);
    List<Threat.Overridden> overridden =
        Stream.of(
                overridden(decision, Stage.INHERENT, derivedAlone),
                overridden(decision, Stage.CURRENT, derivedCurrent),
                overridden(decision, Stage.RESIDUAL, derivedResidual))
            .flatMap(Optional::stream)
            .toList();
    return new Threat.Levels(
        initial, inherent, current, residual, context, controls, actions, overridden);
  }

  // Manual levels.

  private static RiskRating last(RiskRating before, List<RiskStep> steps) {
    return steps.isEmpty() ? before : steps.getLast().after();
  }

  private static Optional<Threat.Overridden> overridden(
      Decision decision, Stage stage, RiskRating derived) {
    return decision.override(stage).map(set -> new Threat.Overridden(set, derived));
  }

  /// The rating after some steps. If the team set a level, it is added as the last step.
  ///
  /// @param most the upper limit; null if there is none
  private RiskRating judged(
      Decision decision,
      Stage stage,
      RiskRating initial,
      List<RiskStep> steps,
      @Nullable RiskRating most) {
    RiskRating before = last(initial, steps);
    Optional<LevelOverride> set = decision.override(stage);
    if (set.isEmpty()) {
      return before;
    }
    LevelOverride override = set.get();
    RiskRating wanted = RiskRating.of(table, override.likelihood(), override.impact());
    RiskRating judged = most == null ? wanted : wanted.atMost(table, most);
    String rule =
        judged.equals(wanted)
            ? tr("manual level replaces the derived level")
            : tr("manual level, limited to the previous level");
    steps.add(
        new RiskStep(
            new RiskStep.Source.Judgement(stage),
            setByTheTeam(stage, override),
            rule,
            RiskMove.direction(before, judged),
            judged));
    return judged;
  }

  /// The inherent rating, raised to the manual current level, which is then its last step.
  private RiskRating raised(Decision decision, RiskRating alone, List<RiskStep> steps) {
    Optional<LevelOverride> now = decision.override(Stage.CURRENT);
    if (now.isEmpty() || isOlder(now.get(), decision.override(Stage.INHERENT))) {
      return alone;
    }
    LevelOverride said = now.get();
    RiskRating raised =
        alone.atLeast(table, RiskRating.of(table, said.likelihood(), said.impact()));
    if (!raised.equals(alone)) {
      steps.add(
          new RiskStep(
              new RiskStep.Source.Judgement(Stage.CURRENT),
              setByTheTeam(Stage.CURRENT, said),
              tr("inherent risk raised to this level"),
              RiskStep.Direction.UP,
              raised));
    }
    return raised;
  }

  /// Whether one manual level was set before another one that exists.
  private static boolean isOlder(LevelOverride one, Optional<LevelOverride> other) {
    Instant at = one.at();
    return other
        .map(LevelOverride::at)
        .filter(since -> at == null || since.isAfter(at))
        .isPresent();
  }

  private static String setByTheTeam(Stage stage, LevelOverride set) {
    return tr("Manual level (%s): “%s”", stage.words(), set.rationale().strip());
  }

  // Rule 3.

  private List<RiskStep> actionSteps(ThreatId id, RiskRating current) {
    var steps = new ArrayList<RiskStep>();
    RiskRating rating = current;
    for (Action action : assessment.actions()) {
      if (!action.mitigates().contains(id) || !action.isPending()) {
        continue;
      }
      boolean agreed = !action.owner().isBlank();
      RiskRating next = agreed ? rating.moved(table, Dimension.LIKELIHOOD, -1) : rating;
      steps.add(
          new RiskStep(
              new RiskStep.Source.Action(action.id()),
              "%s: %s".formatted(action.id(), action.title()),
              agreed ? tr("to be verified") : tr("no owner: level unchanged"),
              RiskMove.direction(rating, next),
              next));
      rating = next;
    }
    return steps;
  }
}
