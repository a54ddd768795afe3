package org.soundings.threat;

import static org.soundings.language.Messages.quoted;
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
import org.soundings.assessment.Doubted;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.ContextFactor;
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
    List<RiskStep> context = contextSteps(template, start, component);
    RiskRating derivedAlone = last(start, context);
    RiskRating alone = judged(decision, Stage.NO_CONTROLS, start, context, null);
    RiskRating noControls = raised(decision, alone, context);
    List<RiskStep> controls = controlSteps(template, noControls, soundings);
    RiskRating derivedNow =
        noControls.equals(alone)
            ? last(noControls, controls)
            : last(alone, controlSteps(template, alone, soundings));
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
            direction(before, judged),
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

  // Rule 1.

  private List<RiskStep> contextSteps(
      ThreatTemplate template, RiskRating start, @Nullable Component component) {
    var steps = new ArrayList<RiskStep>();
    RiskRating rating = start;
    for (ThreatTemplate.ContextRaise raise : template.raisedBy()) {
      Optional<Context.Rating> own = ofComponent(component, raise.factor());
      Optional<Context.Rating> said =
          own.or(() -> assessment.profile().context().rating(raise.factor()));
      Context.Level level = said.map(Context.Rating::level).orElse(null);
      if (said.isEmpty() || level == null || level == Context.Level.MEDIUM) {
        continue;
      }
      int wanted =
          switch (level) {
            case HIGH -> 1;
            case LOW -> said.get().reason().isBlank() ? 0 : -1;
            case MEDIUM, NOT_KNOWN -> 0;
          };
      RiskRating next = rating.moved(table, raise.dimension(), wanted);
      if (Math.abs(ordinal(next, raise.dimension()) - ordinal(start, raise.dimension())) > 1) {
        next = rating;
      }
      String where = own.isPresent() && component != null ? tr(" for %s", component.name()) : "";
      steps.add(contextStep(raise, level, said.get().reason(), where, wanted, rating, next));
      rating = next;
    }
    return steps;
  }

  private static Optional<Context.Rating> ofComponent(
      @Nullable Component component, String factor) {
    return component == null
        ? Optional.empty()
        : component.context().rating(factor).filter(rating -> rating.level() != null);
  }

  private RiskStep contextStep(
      ThreatTemplate.ContextRaise raise,
      Context.Level level,
      String because,
      String where,
      int wanted,
      RiskRating before,
      RiskRating next) {
    String title = library.factor(raise.factor()).map(ContextFactor::title).orElse(raise.factor());
    String words = because.isBlank() ? tr("no reason was given") : quoted(because.strip());
    String reason = tr("Context “%s” is %s%s, %s", title, level.words(), where, words);
    String rule;
    if (!next.equals(before)) {
      rule = moveWords(raise.dimension(), wanted);
    } else if (level == Context.Level.NOT_KNOWN) {
      rule = tr("not known: no step");
    } else if (wanted == 0) {
      rule = tr("low without a reason: no step");
    } else {
      rule = tr("the context has moved it already: no step");
    }
    return new RiskStep(
        new RiskStep.Source.Factor(raise.factor()), reason, rule, direction(before, next), next);
  }

  // Rule 2.

  private List<RiskStep> controlSteps(
      ThreatTemplate template, RiskRating noControls, Map<String, Sounding> soundings) {
    var steps = new ArrayList<RiskStep>();
    RiskRating rating = noControls;
    for (ThreatTemplate.Lowering lowering : template.loweredBy()) {
      Sounding sounding = soundings.get(lowering.question());
      if (sounding == null) {
        continue;
      }
      boolean earned = sounding.depth() == Sounding.Depth.SHOWN && holds(sounding);
      RiskRating next = earned ? rating.moved(table, lowering.dimension(), -1) : rating;
      String rule =
          !earned
              ? withheld(sounding)
              : next.equals(rating)
                  ? tr("already at the lowest step")
                  : moveWords(lowering.dimension(), -1);
      steps.add(
          new RiskStep(
              new RiskStep.Source.Question(lowering.question()),
              said(sounding),
              rule,
              direction(rating, next),
              next));
      rating = next;
    }
    return steps;
  }

  private static boolean holds(Sounding sounding) {
    return sounding
        .answer()
        .standing()
        .map(standing -> standing == Standing.HOLDS || standing == Standing.MOSTLY_HOLDS)
        .orElse(false);
  }

  private static String said(Sounding sounding) {
    var words = new StringBuilder(sounding.question().title()).append(": ");
    words.append(
        sounding
            .answer()
            .standing()
            .map(Standing::words)
            .orElse(sounding.answer().state().words()));
    // What speaks against what is asked bears out an answer that says that it is lacking.
    appendIds(
        words,
        sounding.answer().state().saysLacking() ? tr(", shown by ") : tr(", supported by "),
        sounding.supporting());
    appendIds(
        words,
        sounding.isContradicted() ? tr(", contradicted by ") : tr(", spoken against by "),
        sounding.contradicting());
    appendIds(words, tr(", once supported by "), expired(sounding));
    List<Doubted> others =
        sounding.doubted().stream().filter(each -> each.doubt() != Doubt.EXPIRED).toList();
    if (!others.isEmpty()) {
      words.append(tr(", not counted: %s", Doubted.words(others)));
    }
    return words.toString();
  }

  private static List<Evidence> expired(Sounding sounding) {
    return sounding.doubted().stream()
        .filter(each -> each.doubt() == Doubt.EXPIRED)
        .map(Doubted::item)
        .toList();
  }

  private static void appendIds(StringBuilder words, String before, List<Evidence> items) {
    if (!items.isEmpty()) {
      words.append(before).append(String.join(", ", items.stream().map(Evidence::id).toList()));
    }
  }

  private static String withheld(Sounding sounding) {
    return switch (sounding.depth()) {
      case OPEN -> tr("open: no step down");
      case LATER -> tr("left for later: no step down");
      case NOT_KNOWN -> tr("not known: no step down");
      case NOT_APPLYING -> tr("does not apply: no step down");
      case CONTRADICTED -> tr("contradicted: no step down");
      case IN_WORDS ->
          !holds(sounding)
              ? tr("%s: no step down", standingWords(sounding))
              : sounding.doubted().isEmpty()
                  ? tr("words alone: no step down")
                  : isOnlyOld(sounding)
                      ? tr("evidence is stale: no step down")
                      : tr("evidence does not count: no step down");
      case SHOWN -> tr("%s: no step down", standingWords(sounding));
    };
  }

  private static boolean isOnlyOld(Sounding sounding) {
    return sounding.doubted().stream().allMatch(each -> each.doubt() == Doubt.EXPIRED);
  }

  private static String standingWords(Sounding sounding) {
    return sounding.answer().standing().map(Standing::words).orElse(tr("open"));
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
              direction(rating, next),
              next));
      rating = next;
    }
    return steps;
  }

  private static int ordinal(RiskRating rating, Dimension dimension) {
    return dimension == Dimension.LIKELIHOOD
        ? rating.likelihood().ordinal()
        : rating.impact().ordinal();
  }

  private static String moveWords(Dimension dimension, int steps) {
    return switch (dimension) {
      case LIKELIHOOD -> steps > 0 ? tr("likelihood one step up") : tr("likelihood one step down");
      case IMPACT -> steps > 0 ? tr("impact one step up") : tr("impact one step down");
    };
  }

  private static RiskStep.Direction direction(RiskRating before, RiskRating after) {
    int moved =
        after.likelihood().ordinal()
            + after.impact().ordinal()
            - before.likelihood().ordinal()
            - before.impact().ordinal();
    return moved > 0
        ? RiskStep.Direction.UP
        : moved < 0 ? RiskStep.Direction.DOWN : RiskStep.Direction.UNCHANGED;
  }
}
