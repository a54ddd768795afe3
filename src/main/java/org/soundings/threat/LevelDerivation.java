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
import org.soundings.assessment.Sounding;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Component;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;

/// Derives today's levels from a template's, one printed step at a time.
///
/// Rules, in this order:
///
/// 1. A context factor rated *high* moves its dimension up by one step, *low* with a reason in
///    words moves it down by one. All factors together move a dimension by one step at most. What a
///    component says of a factor counts there in place of what is said of the whole system.
/// 2. An answer that holds or mostly holds takes its dimension down by one step if fresh evidence
///    supports it and none contradicts it. Everything else withholds the step, and says so.
/// 3. Each agreed action that is meant to lower the threat, has an owner and is not done yet takes
///    the likelihood down by one step, for the level *after* only.
///
/// After each of the three the team's own judgement, where it set one with a reason, takes the
/// place of what was derived. What the team says of *now* counts: without controls it is at least
/// as bad, so that the level before goes up with it, unless the team set that one later. What it
/// says of *after* is never above *now*.
final class LevelDerivation {

  private final Library library;
  private final Assessment assessment;
  private final RiskTable table;

  LevelDerivation(Library library, Assessment assessment) {
    this.library = library;
    this.assessment = assessment;
    this.table = assessment.riskTable();
  }

  /// @param soundings what was said and shown about each question, as far as it concerns the place
  Threat.Levels of(
      ThreatTemplate template,
      ThreatId id,
      @Nullable Component component,
      Map<String, Sounding> soundings) {
    Decision decision = assessment.decision(id);
    RiskRating start = RiskRating.of(table, template.likelihood(), template.severity());
    List<RiskStep> context = new ContextSteps(library, assessment).of(template, start, component);
    RiskRating derivedAlone = last(start, context);
    RiskRating alone = judged(decision, Stage.NO_CONTROLS, start, context, null);
    RiskRating noControls = raised(decision, alone, context);
    List<RiskStep> controls = new ControlSteps(table).of(template, noControls, soundings);
    RiskRating derivedNow =
        noControls.equals(alone)
            ? last(noControls, controls)
            : last(alone, new ControlSteps(table).of(template, alone, soundings));
    RiskRating now = judged(decision, Stage.NOW, noControls, controls, noControls);
    List<RiskStep> actions = actionSteps(id, now);
    RiskRating derivedAfter = last(now, actions);
    RiskRating after = judged(decision, Stage.AFTER, now, actions, now);
    List<Threat.Overridden> overridden =
        Stream.of(
                overridden(decision, Stage.NO_CONTROLS, derivedAlone),
                overridden(decision, Stage.NOW, derivedNow),
                overridden(decision, Stage.AFTER, derivedAfter))
            .flatMap(Optional::stream)
            .toList();
    return new Threat.Levels(start, noControls, now, after, context, controls, actions, overridden);
  }

  // The team's own judgement.

  private static RiskRating last(RiskRating before, List<RiskStep> steps) {
    return steps.isEmpty() ? before : steps.getLast().after();
  }

  private static Optional<Threat.Overridden> overridden(
      Decision decision, Stage stage, RiskRating derived) {
    return decision.override(stage).map(set -> new Threat.Overridden(set, derived));
  }

  /// The rating after some steps; where the team set one of its own, adds that as the last step.
  ///
  /// @param most what it must not exceed; null where nothing limits it
  private RiskRating judged(
      Decision decision,
      Stage stage,
      RiskRating start,
      List<RiskStep> steps,
      @Nullable RiskRating most) {
    RiskRating before = last(start, steps);
    Optional<LevelOverride> set = decision.override(stage);
    if (set.isEmpty()) {
      return before;
    }
    LevelOverride override = set.get();
    RiskRating wanted = RiskRating.of(table, override.likelihood(), override.impact());
    RiskRating judged = most == null ? wanted : wanted.atMost(table, most);
    String rule =
        judged.equals(wanted)
            ? tr("the team's judgement in place of what is derived")
            : tr("the team's judgement, not above the level before");
    steps.add(
        new RiskStep(
            new RiskStep.Source.Judgement(stage),
            setByTheTeam(stage, override),
            rule,
            RiskMove.direction(before, judged),
            judged));
    return judged;
  }

  /// The rating without controls, raised to what the team says of now, which is then its last step.
  private RiskRating raised(Decision decision, RiskRating alone, List<RiskStep> steps) {
    Optional<LevelOverride> now = decision.override(Stage.NOW);
    if (now.isEmpty() || isOlder(now.get(), decision.override(Stage.NO_CONTROLS))) {
      return alone;
    }
    LevelOverride said = now.get();
    RiskRating raised =
        alone.atLeast(table, RiskRating.of(table, said.likelihood(), said.impact()));
    if (!raised.equals(alone)) {
      steps.add(
          new RiskStep(
              new RiskStep.Source.Judgement(Stage.NOW),
              setByTheTeam(Stage.NOW, said),
              tr("without controls it is at least as bad"),
              RiskStep.Direction.UP,
              raised));
    }
    return raised;
  }

  /// Whether one was set before another that is there.
  private static boolean isOlder(LevelOverride one, Optional<LevelOverride> other) {
    Instant at = one.at();
    return other
        .map(LevelOverride::at)
        .filter(since -> at == null || since.isAfter(at))
        .isPresent();
  }

  private static String setByTheTeam(Stage stage, LevelOverride set) {
    return tr("The team sets it %s: “%s”", stage.words(), set.reason().strip());
  }

  // Rule 3.

  private List<RiskStep> actionSteps(ThreatId id, RiskRating now) {
    var steps = new ArrayList<RiskStep>();
    RiskRating rating = now;
    for (Action action : assessment.actions()) {
      if (!action.closes().contains(id) || !action.isPending()) {
        continue;
      }
      boolean agreed = !action.owner().isBlank();
      RiskRating next = agreed ? rating.moved(table, Dimension.LIKELIHOOD, -1) : rating;
      steps.add(
          new RiskStep(
              new RiskStep.Source.Action(action.id()),
              "%s: %s".formatted(action.id(), action.title()),
              agreed ? tr("to be verified") : tr("nobody has taken it: no step down"),
              RiskMove.direction(rating, next),
              next));
      rating = next;
    }
    return steps;
  }
}
