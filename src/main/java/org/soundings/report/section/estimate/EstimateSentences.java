package org.soundings.report.section.estimate;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.report.RichText;

/// What blind estimates say beside an answer or a threat: lowest, middle and highest, and how many
/// judged. Never a mean.
public final class EstimateSentences {

  private static final List<String> ROUNDS =
      List.of(
          mark("first round"),
          mark("second round"),
          mark("third round"),
          mark("fourth round"),
          mark("fifth round"));

  private EstimateSentences() {}

  /// What a rung is called; for threats in the words of the team's own table.
  public static String rung(RiskTable table, VoteSubject subject, int rung) {
    return switch (subject) {
      case VoteSubject.StandingOf _ -> VoteScale.standing(rung).words();
      case VoteSubject.LikelihoodOf _ -> table.title(VoteScale.likelihood(rung));
      case VoteSubject.ImpactOf _ -> table.title(VoteScale.impact(rung));
    };
  }

  public static String spread(RiskTable table, Estimate estimate, VoteRound round) {
    VoteSubject subject = estimate.subject();
    return round.words(subject.scale(), rung -> rung(table, subject, rung));
  }

  /// The spread as a sentence.
  public static String estimated(RiskTable table, Estimate estimate, VoteRound round) {
    String spread = spread(table, estimate, round);
    return round.judged().isEmpty() ? " " + capital(spread) + "." : tr(" Estimated %s.", spread);
  }

  /// What was put in and not decided; that nothing was, where only words were.
  public static RichText proposed(RiskTable table, Estimate estimate) {
    Proposal proposal = estimate.proposal();
    Integer rung = proposal.rung();
    AnswerState.Confidence confidence = proposal.confidence();
    RichText words =
        rung == null
            ? RichText.of(tr("Nothing was chosen"))
            : RichText.of(tr("Proposed: ")).strong(rung(table, estimate.subject(), rung));
    return confidence == null ? words : words.and(" (" + confidence.words() + ")");
  }

  /// How sure the room was of what it decided, where that was asked.
  public static String sure(Estimate.Outcome outcome) {
    AnswerState.Confidence confidence = outcome.confidence();
    return confidence == null ? "" : " (" + confidence.words() + ")";
  }

  /// After which round it was decided, where people voted again since.
  public static String after(Estimate estimate, Estimate.Outcome outcome) {
    if (!estimate.awaitsDecision()) {
      return "";
    }
    return outcome.round() == 0
        ? tr(", before anybody voted")
        : tr(", after the %s", round(outcome.round()));
  }

  /// Such as "second round".
  public static String round(int number) {
    return number <= ROUNDS.size() ? tr(ROUNDS.get(number - 1)) : tr("round %d", number);
  }
}
