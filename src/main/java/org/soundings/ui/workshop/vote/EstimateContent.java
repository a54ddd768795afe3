package org.soundings.ui.workshop.vote;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;

/// All blind votes at a question, at one moment.
///
/// @param turn whose turn it is to vote; empty if there is none
/// @param in the number of submitted votes in the round that is not revealed
/// @param lost who had voted in a round that was lost when the program ended
/// @param conclusion the conclusion of the question that is rated; empty for a threat
/// @param unknown the owner and due date, if the answer's status is "don't know"
/// @param others the other subjects that were voted on at this question
public record EstimateContent(
    Optional<EstimateViewModel.Choice> open,
    Optional<String> turn,
    int in,
    int of,
    List<String> lost,
    Optional<Estimate> estimate,
    Optional<String> conclusion,
    Optional<AnswerState.DontKnow> unknown,
    List<EstimateViewModel.Voted> others) {
  public EstimateContent {
    lost = List.copyOf(lost);
    others = List.copyOf(others);
  }

  public boolean isComplete() {
    return of > 0 && in == of;
  }

  /// Whether the form now asks for the conclusion of a question, because its rating is being
  /// decided.
  public boolean concludes(Question question) {
    return of == 0
        && estimate
            .filter(e -> !e.rounds().isEmpty())
            .filter(e -> e.subject().equals(new VoteSubject.RatingOf(question.id())))
            .isPresent();
  }

  /// Whether votes are revealed and the decision is not recorded yet.
  public boolean isUndecided() {
    return of == 0 && estimate.filter(Estimate::isUndecided).isPresent();
  }

  /// Whether only the proposed decision differs.
  boolean differsInProposal(EstimateContent other) {
    return !equals(other) && withoutProposal().equals(other.withoutProposal());
  }

  private EstimateContent withoutProposal() {
    return new EstimateContent(
        open,
        turn,
        in,
        of,
        lost,
        estimate.map(e -> e.proposing(Proposal.NONE)),
        Optional.empty(),
        Optional.empty(),
        others);
  }
}
