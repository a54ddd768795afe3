package org.soundings.threat;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundings.assessment.FlaggedEvidence;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;

/// Steps from answers and evidence on controls: the second rule of [LevelDerivation].
record ControlSteps(RiskMatrix table) {

  /// Many packs can ask about one threat, and without a limit ten good answers would make it
  /// vanish. The price: two good answers among ten unknown ones weigh as much as ten good ones.
  private static final int MOST = 2;

  List<RiskStep> of(
      ThreatTemplate template, RiskRating inherent, Map<String, QuestionCoverage> soundings) {
    var steps = new ArrayList<RiskStep>();
    RiskRating rating = inherent;
    for (ThreatTemplate.Lowering lowering : template.reducedBy()) {
      QuestionCoverage questionCoverage = soundings.get(lowering.question());
      if (questionCoverage == null) {
        continue;
      }
      RiskStep step = step(lowering, questionCoverage, inherent, rating);
      steps.add(step);
      rating = step.after();
    }
    return steps;
  }

  private RiskStep step(
      ThreatTemplate.Lowering lowering,
      QuestionCoverage questionCoverage,
      RiskRating inherent,
      RiskRating rating) {
    boolean earned =
        questionCoverage.state() == QuestionCoverage.CoverageState.SUPPORTED
            && holds(questionCoverage);
    boolean isEnough = reduced(inherent, rating, lowering.dimension()) == MOST;
    RiskRating next = earned && !isEnough ? rating.moved(table, lowering.dimension(), -1) : rating;
    String rule =
        !earned
            ? withheld(questionCoverage)
            : isEnough
                ? tr("already reduced by two levels: level unchanged")
                : next.equals(rating)
                    ? tr("already at the lowest level")
                    : RiskMove.words(lowering.dimension(), -1);
    return new RiskStep(
        new RiskStep.Source.Question(lowering.question()),
        said(questionCoverage),
        rule,
        RiskMove.direction(rating, next),
        next);
  }

  private static int reduced(RiskRating inherent, RiskRating rating, Dimension dimension) {
    return dimension == Dimension.LIKELIHOOD
        ? inherent.likelihood().ordinal() - rating.likelihood().ordinal()
        : inherent.impact().ordinal() - rating.impact().ordinal();
  }

  private static boolean holds(QuestionCoverage questionCoverage) {
    return questionCoverage
        .answer()
        .rating()
        .map(rating -> rating == Rating.EFFECTIVE || rating == Rating.MOSTLY_EFFECTIVE)
        .orElse(false);
  }

  /// What is known about a control: the rating of the team and the evidence.
  static String said(QuestionCoverage questionCoverage) {
    var words = new StringBuilder(questionCoverage.question().title()).append(": ");
    words.append(
        questionCoverage
            .answer()
            .rating()
            .map(Rating::words)
            .orElse(questionCoverage.answer().state().words()));
    // Evidence against the control confirms an answer that rates it weak or missing.
    appendIds(
        words,
        questionCoverage.answer().state().isWeakOrMissing()
            ? tr(", confirmed by ")
            : tr(", supported by "),
        questionCoverage.supporting());
    appendIds(
        words,
        questionCoverage.isContradicted()
            ? tr(", contradicted by ")
            : tr(", contradicting evidence: "),
        questionCoverage.contradicting());
    appendIds(words, tr(", expired evidence: "), expired(questionCoverage));
    List<FlaggedEvidence> others =
        questionCoverage.flagged().stream()
            .filter(each -> each.issue() != EvidenceIssue.EXPIRED)
            .toList();
    if (!others.isEmpty()) {
      words.append(tr(", not counted: %s", FlaggedEvidence.words(others)));
    }
    return words.toString();
  }

  private static List<Evidence> expired(QuestionCoverage questionCoverage) {
    return questionCoverage.flagged().stream()
        .filter(each -> each.issue() == EvidenceIssue.EXPIRED)
        .map(FlaggedEvidence::item)
        .toList();
  }

  private static void appendIds(StringBuilder words, String before, List<Evidence> items) {
    if (!items.isEmpty()) {
      words.append(before).append(String.join(", ", items.stream().map(Evidence::id).toList()));
    }
  }

  private static String withheld(QuestionCoverage questionCoverage) {
    return switch (questionCoverage.state()) {
      case OPEN -> tr("open: level unchanged");
      case DEFERRED -> tr("deferred: level unchanged");
      case DONT_KNOW -> tr("don't know: level unchanged");
      case NOT_APPLICABLE -> tr("not applicable: level unchanged");
      case CONTRADICTED -> tr("contradicted: level unchanged");
      case NO_EVIDENCE -> noEvidence(questionCoverage);
      case SUPPORTED -> tr("%s: level unchanged", ratingWords(questionCoverage));
    };
  }

  private static String noEvidence(QuestionCoverage questionCoverage) {
    if (!holds(questionCoverage)) {
      return tr("%s: level unchanged", ratingWords(questionCoverage));
    }
    if (questionCoverage.flagged().isEmpty()) {
      return tr("no evidence: level unchanged");
    }
    return isOnlyOld(questionCoverage)
        ? tr("evidence expired: level unchanged")
        : tr("evidence not counted: level unchanged");
  }

  private static boolean isOnlyOld(QuestionCoverage questionCoverage) {
    return questionCoverage.flagged().stream()
        .allMatch(each -> each.issue() == EvidenceIssue.EXPIRED);
  }

  private static String ratingWords(QuestionCoverage questionCoverage) {
    return questionCoverage.answer().rating().map(Rating::words).orElse(tr("open"));
  }
}
