package org.soundings.ui.workshop.vote;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.Question;

/// All of the blind estimates at a question at one moment.
///
/// @param turn whose turn it is to vote; empty while nobody's
/// @param in how many have voted in the round that is not shown
/// @param lost who had voted in a round that the program does not hold any more
/// @param conclusion what all agree on at the question whose standing is judged; empty where a
///   threat is
/// @param unknown that the room does not know, where the answer to that question says so
/// @param others what else was voted on at this question
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

  /// Whether it is asked now what all agree on at a question, because its standing is decided.
  public boolean concludes(Question question) {
    return of == 0
        && estimate
            .filter(e -> !e.rounds().isEmpty())
            .filter(e -> e.subject().equals(new VoteSubject.StandingOf(question.id())))
            .isPresent();
  }

  /// Whether votes are shown, and what is decided by them is not recorded yet.
  public boolean isUndecided() {
    return of == 0 && estimate.filter(Estimate::isUndecided).isPresent();
  }

  /// Whether only what is put in is another.
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
