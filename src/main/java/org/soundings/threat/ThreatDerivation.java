package org.soundings.threat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundings.assessment.Action;
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Context;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.ThreatId;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;

/// Walks from a template's levels to today's, one printed step at a time.
///
/// Rules, in this order:
///
/// 1. A context factor rated *high* moves its dimension up by one step, *low* with a reason in
///    words moves it down by one. All factors together move a dimension by one step at most.
/// 2. An answer that holds or mostly holds takes its dimension down by one step if fresh evidence
///    supports it and none contradicts it. Everything else withholds the step, and says so.
/// 3. Each agreed action that is meant to lower the threat, has an owner and is not done yet takes
///    the likelihood down by one step, for the level *after* only.
final class ThreatDerivation {

  private final Library library;
  private final Assessment assessment;
  private final Map<String, Sounding> soundings = new LinkedHashMap<>();
  private final Map<String, LinkedHashSet<String>> questionsByThreat = new HashMap<>();

  ThreatDerivation(Library library, Assessment assessment, Instant now) {
    this.library = library;
    this.assessment = assessment;
    for (Question question : QuestionOrder.questions(library, assessment)) {
      soundings.put(question.id(), Sounding.of(question, assessment, now));
      question.threats().forEach(threat -> questionsOf(threat).add(question.id()));
    }
  }

  /// The threat; empty where no question of the assessment's packs bears on it.
  Optional<Threat> threat(ThreatTemplate template, int number) {
    var questions = new LinkedHashSet<>(questionsOf(template.id()));
    template.loweredBy().stream()
        .map(ThreatTemplate.Lowering::question)
        .filter(soundings::containsKey)
        .forEach(questions::add);
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    var id = ThreatId.ofSystem(template.id());
    var start = new Rating(template.likelihood(), template.severity());
    List<Step> context = contextSteps(template, start);
    Rating noControls = last(context, start);
    List<Step> controls = controlSteps(template, noControls);
    Rating now = last(controls, noControls);
    List<Step> actions = actionSteps(id, now);
    return Optional.of(
        new Threat(
            id,
            number,
            template,
            start,
            noControls,
            now,
            last(actions, now),
            context,
            controls,
            actions,
            List.copyOf(questions),
            reach(questions)));
  }

  private LinkedHashSet<String> questionsOf(String threat) {
    return questionsByThreat.computeIfAbsent(threat, _ -> new LinkedHashSet<>());
  }

  private static Rating last(List<Step> steps, Rating otherwise) {
    return steps.isEmpty() ? otherwise : steps.getLast().after();
  }

  private Threat.Reach reach(LinkedHashSet<String> questions) {
    boolean everyNotApplying = true;
    for (String question : questions) {
      Sounding.Depth depth = sounding(question).depth();
      if (depth == Sounding.Depth.NOT_APPLYING) {
        continue;
      }
      everyNotApplying = false;
      if (depth != Sounding.Depth.OPEN && depth != Sounding.Depth.LATER) {
        return Threat.Reach.LOOKED_INTO;
      }
    }
    return everyNotApplying ? Threat.Reach.DOES_NOT_APPLY : Threat.Reach.NOT_LOOKED_INTO;
  }

  private Sounding sounding(String question) {
    Sounding sounding = soundings.get(question);
    if (sounding == null) {
      throw new IllegalArgumentException("not a question of this assessment: " + question);
    }
    return sounding;
  }

  // Rule 1.

  private List<Step> contextSteps(ThreatTemplate template, Rating start) {
    var steps = new ArrayList<Step>();
    Rating rating = start;
    for (ThreatTemplate.ContextRaise raise : template.raisedBy()) {
      Optional<Context.Rating> said = assessment.profile().context().rating(raise.factor());
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
      Rating next = moved(rating, raise.dimension(), wanted);
      if (Math.abs(ordinal(next, raise.dimension()) - ordinal(start, raise.dimension())) > 1) {
        next = rating;
      }
      steps.add(contextStep(raise, level, said.get().reason(), wanted, rating, next));
      rating = next;
    }
    return steps;
  }

  private Step contextStep(
      ThreatTemplate.ContextRaise raise,
      Context.Level level,
      String because,
      int wanted,
      Rating before,
      Rating next) {
    String title = library.factor(raise.factor()).map(f -> f.title()).orElse(raise.factor());
    String words = because.isBlank() ? "no reason was given" : "“%s”".formatted(because.strip());
    String reason = "Context “%s” is %s, %s".formatted(title, level.words(), words);
    String rule;
    if (!next.equals(before)) {
      rule = moveWords(raise.dimension(), wanted);
    } else if (level == Context.Level.NOT_KNOWN) {
      rule = "not known: no step";
    } else if (wanted == 0) {
      rule = "low without a reason: no step";
    } else {
      rule = "the context has moved it already: no step";
    }
    return new Step(
        new Step.Source.Factor(raise.factor()), reason, rule, direction(before, next), next);
  }

  // Rule 2.

  private List<Step> controlSteps(ThreatTemplate template, Rating noControls) {
    var steps = new ArrayList<Step>();
    Rating rating = noControls;
    for (ThreatTemplate.Lowering lowering : template.loweredBy()) {
      Sounding sounding = soundings.get(lowering.question());
      if (sounding == null) {
        continue;
      }
      boolean earned = sounding.depth() == Sounding.Depth.SHOWN && holds(sounding);
      Rating next = earned ? moved(rating, lowering.dimension(), -1) : rating;
      String rule =
          !earned
              ? withheld(sounding)
              : next.equals(rating)
                  ? "already at the lowest step"
                  : moveWords(lowering.dimension(), -1);
      steps.add(
          new Step(
              new Step.Source.Question(lowering.question()),
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
        .map(
            standing ->
                standing == AnswerState.Standing.HOLDS
                    || standing == AnswerState.Standing.MOSTLY_HOLDS)
        .orElse(false);
  }

  private static String said(Sounding sounding) {
    var words = new StringBuilder(sounding.question().title()).append(": ");
    words.append(
        sounding
            .answer()
            .standing()
            .map(AnswerState.Standing::words)
            .orElse(sounding.answer().state().words()));
    appendIds(words, ", supported by ", sounding.supporting());
    appendIds(words, ", contradicted by ", sounding.contradicting());
    appendIds(words, ", once supported by ", sounding.stale());
    return words.toString();
  }

  private static void appendIds(
      StringBuilder words, String before, List<org.soundings.evidence.Evidence> items) {
    if (!items.isEmpty()) {
      words.append(before).append(String.join(", ", items.stream().map(e -> e.id()).toList()));
    }
  }

  private static String withheld(Sounding sounding) {
    return switch (sounding.depth()) {
      case OPEN -> "open: no step down";
      case LATER -> "left for later: no step down";
      case NOT_KNOWN -> "not known: no step down";
      case NOT_APPLYING -> "does not apply: no step down";
      case CONTRADICTED -> "contradicted: no step down";
      case IN_WORDS ->
          !holds(sounding)
              ? standingWords(sounding) + ": no step down"
              : sounding.stale().isEmpty()
                  ? "words alone: no step down"
                  : "evidence is stale: no step down";
      case SHOWN -> standingWords(sounding) + ": no step down";
    };
  }

  private static String standingWords(Sounding sounding) {
    return sounding.answer().standing().map(AnswerState.Standing::words).orElse("open");
  }

  // Rule 3.

  private List<Step> actionSteps(ThreatId id, Rating now) {
    var steps = new ArrayList<Step>();
    Rating rating = now;
    for (Action action : assessment.actions()) {
      if (!action.closes().contains(id) || !action.isPending()) {
        continue;
      }
      boolean agreed = !action.owner().isBlank();
      Rating next = agreed ? rating.movedLikelihood(-1) : rating;
      steps.add(
          new Step(
              new Step.Source.Action(action.id()),
              "%s: %s".formatted(action.id(), action.title()),
              agreed ? "to be verified" : "nobody has taken it: no step down",
              direction(rating, next),
              next));
      rating = next;
    }
    return steps;
  }

  private static Rating moved(Rating rating, Dimension dimension, int steps) {
    return dimension == Dimension.LIKELIHOOD
        ? rating.movedLikelihood(steps)
        : rating.movedImpact(steps);
  }

  private static int ordinal(Rating rating, Dimension dimension) {
    return dimension == Dimension.LIKELIHOOD
        ? rating.likelihood().ordinal()
        : rating.impact().ordinal();
  }

  private static String moveWords(Dimension dimension, int steps) {
    return "%s one step %s"
        .formatted(
            dimension == Dimension.LIKELIHOOD ? "likelihood" : "impact", steps > 0 ? "up" : "down");
  }

  private static Step.Direction direction(Rating before, Rating after) {
    int moved =
        after.likelihood().ordinal()
            + after.impact().ordinal()
            - before.likelihood().ordinal()
            - before.impact().ordinal();
    return moved > 0
        ? Step.Direction.UP
        : moved < 0 ? Step.Direction.DOWN : Step.Direction.UNCHANGED;
  }
}
