package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.report.RichText;

/// Blind votes on an answer or a threat: lowest, middle and highest value, and the number of votes.
/// Never a mean.
public final class EstimateSentences {

  private static final List<String> ROUNDS =
      List.of(
          mark("first round"),
          mark("second round"),
          mark("third round"),
          mark("fourth round"),
          mark("fifth round"));

  private EstimateSentences() {}

  /// The label of a value, for threats from the team's risk matrix.
  public static String option(RiskMatrix table, VoteSubject subject, int option) {
    return switch (subject) {
      case VoteSubject.RatingOf _ -> VoteScale.rating(option).words();
      case VoteSubject.LikelihoodOf _ -> table.title(VoteScale.likelihood(option));
      case VoteSubject.ImpactOf _ -> table.title(VoteScale.impact(option));
    };
  }

  public static String spread(RiskMatrix table, Estimate estimate, VoteRound round) {
    VoteSubject subject = estimate.subject();
    return round.words(subject.scale(), option -> option(table, subject, option));
  }

  /// The spread as a sentence.
  public static String estimated(RiskMatrix table, Estimate estimate, VoteRound round) {
    return tr(" Blind vote: %s.", spread(table, estimate, round));
  }

  /// A proposal that is not decided, or a note that it has no value yet.
  public static RichText proposed(RiskMatrix table, Estimate estimate) {
    Proposal proposal = estimate.proposal();
    Integer option = proposal.option();
    AnswerState.Confidence confidence = proposal.confidence();
    RichText words =
        option == null
            ? RichText.of(tr("No value selected"))
            : RichText.of(tr("Proposed: ")).strong(option(table, estimate.subject(), option));
    return confidence == null ? words : words.and(" (" + confidence.words() + ")");
  }

  /// How sure the team was of its decision, if that was asked.
  public static String sure(Estimate.Outcome outcome) {
    AnswerState.Confidence confidence = outcome.confidence();
    return confidence == null ? "" : " (" + confidence.words() + ")";
  }

  /// The number of the last round before the decision, if there were votes since.
  public static String after(Estimate estimate, Estimate.Outcome outcome) {
    if (!estimate.awaitsDecision()) {
      return "";
    }
    return outcome.round() == 0
        ? tr(", before the vote")
        : tr(", after the %s", round(outcome.round()));
  }

  /// Such as "second round".
  public static String round(int number) {
    return number <= ROUNDS.size() ? tr(ROUNDS.get(number - 1)) : tr("round %d", number);
  }
}
