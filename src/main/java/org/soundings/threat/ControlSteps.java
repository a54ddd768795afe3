package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.Doubted;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.ThreatTemplate;

/// Steps by what was said and shown about controls: the second rule of [LevelDerivation].
record ControlSteps(RiskTable table) {

  List<RiskStep> of(
      ThreatTemplate template, RiskRating noControls, Map<String, Sounding> soundings) {
    var steps = new ArrayList<RiskStep>();
    RiskRating rating = noControls;
    for (ThreatTemplate.Lowering lowering : template.loweredBy()) {
      Sounding sounding = soundings.get(lowering.question());
      if (sounding == null) {
        continue;
      }
      RiskStep step = step(lowering, sounding, rating);
      steps.add(step);
      rating = step.after();
    }
    return steps;
  }

  private RiskStep step(ThreatTemplate.Lowering lowering, Sounding sounding, RiskRating rating) {
    boolean earned = sounding.depth() == Sounding.Depth.SHOWN && holds(sounding);
    RiskRating next = earned ? rating.moved(table, lowering.dimension(), -1) : rating;
    String rule =
        !earned
            ? withheld(sounding)
            : next.equals(rating)
                ? tr("already at the lowest step")
                : RiskMove.words(lowering.dimension(), -1);
    return new RiskStep(
        new RiskStep.Source.Question(lowering.question()),
        said(sounding),
        rule,
        RiskMove.direction(rating, next),
        next);
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
      case IN_WORDS -> inWords(sounding);
      case SHOWN -> tr("%s: no step down", standingWords(sounding));
    };
  }

  private static String inWords(Sounding sounding) {
    if (!holds(sounding)) {
      return tr("%s: no step down", standingWords(sounding));
    }
    if (sounding.doubted().isEmpty()) {
      return tr("words alone: no step down");
    }
    return isOnlyOld(sounding)
        ? tr("evidence is stale: no step down")
        : tr("evidence does not count: no step down");
  }

  private static boolean isOnlyOld(Sounding sounding) {
    return sounding.doubted().stream().allMatch(each -> each.doubt() == Doubt.EXPIRED);
  }

  private static String standingWords(Sounding sounding) {
    return sounding.answer().standing().map(Standing::words).orElse(tr("open"));
  }
}
