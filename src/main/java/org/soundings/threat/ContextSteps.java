package org.soundings.threat;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.system.Component;
import org.soundings.pack.ContextFactor;
import org.soundings.pack.Library;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;

/// Steps by the context: the first rule of [LevelDerivation].
record ContextSteps(Library library, Assessment assessment) {

  List<RiskStep> of(ThreatTemplate template, RiskRating start, @Nullable Component component) {
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
      String reason = said.get().reason();
      int wanted = wanted(level, reason);
      RiskRating next = moved(start, rating, raise.dimension(), wanted);
      String where = own.isPresent() && component != null ? tr(" for %s", component.name()) : "";
      steps.add(step(raise, level, reason, where, wanted, rating, next));
      rating = next;
    }
    return steps;
  }

  private static int wanted(Context.Level level, String reason) {
    return switch (level) {
      case HIGH -> 1;
      case LOW -> reason.isBlank() ? 0 : -1;
      case MEDIUM, NOT_KNOWN -> 0;
    };
  }

  /// All factors together move likelihood or impact by at most one step.
  private RiskRating moved(RiskRating start, RiskRating rating, Dimension dimension, int wanted) {
    RiskRating next = rating.moved(assessment.riskMatrix(), dimension, wanted);
    return Math.abs(ordinal(next, dimension) - ordinal(start, dimension)) > 1 ? rating : next;
  }

  private static Optional<Context.Rating> ofComponent(
      @Nullable Component component, String factor) {
    return component == null
        ? Optional.empty()
        : component.context().rating(factor).filter(rating -> rating.level() != null);
  }

  private RiskStep step(
      ThreatTemplate.ContextRaise raise,
      Context.Level level,
      String given,
      String where,
      int wanted,
      RiskRating before,
      RiskRating next) {
    String title = library.factor(raise.factor()).map(ContextFactor::title).orElse(raise.factor());
    String words = given.isBlank() ? tr("no reason given") : quoted(given.strip());
    String reason = tr("Context “%s”: %s%s, %s", title, level.words(), where, words);
    String rule =
        next.equals(before) ? unmoved(level, wanted) : RiskMove.words(raise.dimension(), wanted);
    return new RiskStep(
        new RiskStep.Source.Factor(raise.factor()),
        reason,
        rule,
        RiskMove.direction(before, next),
        next);
  }

  private static String unmoved(Context.Level level, int wanted) {
    if (level == Context.Level.NOT_KNOWN) {
      return tr("unknown: level unchanged");
    }
    return wanted == 0
        ? tr("low without a reason: level unchanged")
        : tr("already adjusted by the context: level unchanged");
  }

  private static int ordinal(RiskRating rating, Dimension dimension) {
    return dimension == Dimension.LIKELIHOOD
        ? rating.likelihood().ordinal()
        : rating.impact().ordinal();
  }
}
