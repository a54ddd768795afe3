package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.ui.workshop.vote.VotesOfThree;

/// A question can have several votes, and each can be opened again.
class SessionVotesTest extends VotesOfThree {

  private static final int WEAK = 1;
  private static final int EFFECTIVE = 3;

  private VoteSubject voteOnTheThreatToo() {
    round(EFFECTIVE, WEAK, WEAK);
    VoteSubject likelihood = likelihood();
    model.open(likelihood);
    vote(1, 2, 2);
    model.reveal();
    return likelihood;
  }

  private String beside(VoteSubject subject) {
    return model.content().others().stream()
        .filter(each -> each.choice().subject().equals(subject))
        .map(EstimateViewModel.Voted::state)
        .findFirst()
        .orElse("");
  }

  @Test
  void earlierVotesCanBeDecidedToo() {
    VoteSubject likelihood = voteOnTheThreatToo();
    assertThat(beside(rating)).isEqualTo("voted on, decision pending");
    assertThat(beside(likelihood)).as("it is in front").isEmpty();
    model.look(rating);
    assertThat(beside(likelihood)).isEqualTo("voted on, decision pending");
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    model.look(likelihood);
    assertThat(beside(rating)).isEqualTo("decided: weak");
  }

  @Test
  void subjectsToVoteOnShowTheResultOfEarlierVotes() {
    VoteSubject likelihood = voteOnTheThreatToo();
    assertThat(model.choices())
        .filteredOn(each -> each.choice().subject().equals(likelihood))
        .extracting(EstimateViewModel.Voted::state)
        .containsExactly("voted on, decision pending");
    assertThat(model.choices())
        .filteredOn(each -> each.choice().subject() instanceof VoteSubject.ImpactOf)
        .extracting(EstimateViewModel.Voted::state)
        .containsOnly("");
  }

  @Test
  void lookingAtVotesPresentsThemOnlyOnRequest() {
    voteOnTheThreatToo();
    hold.project();
    model.look(rating);
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
    model.project();
    assertThat(hold.projection().view())
        .isInstanceOfSatisfying(
            ProjectorView.Revealed.class,
            face -> assertThat(face.asked()).isEqualTo(rating.scale().question()));
  }

  @Test
  void otherVotesAreHiddenDuringARound() {
    round(EFFECTIVE, WEAK, WEAK);
    model.open(likelihood());
    assertThat(model.content().others()).isEmpty();
    model.giveUp();
    assertThat(beside(rating)).isEqualTo("voted on, decision pending");
  }
}
