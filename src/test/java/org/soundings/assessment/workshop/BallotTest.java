package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;

class BallotTest {

  private static final VoteSubject SUBJECT = new VoteSubject.RatingOf("core-host-mounts");
  private static final Vote WEAK = new Vote.Judged("Ada", 1, Confidence.SURE);
  private static final Vote EFFECTIVE = new Vote.Judged("Ben", 3, Confidence.NOT_SURE);

  private final Ballot ballot = Ballot.open(SUBJECT, List.of("Ada", "Ben"));

  @Test
  void eachVoterIsAskedInTurnUntilAllVotesAreIn() {
    assertThat(ballot.next()).contains("Ada");
    assertThat(ballot.cast(WEAK).next()).contains("Ben");
    assertThat(ballot.cast(WEAK).cast(EFFECTIVE).next()).isEmpty();
    assertThat(ballot.cast(WEAK).cast(EFFECTIVE).reveal())
        .isEqualTo(new VoteRound(List.of(WEAK, EFFECTIVE)));
  }

  @Test
  void votesStayHiddenUntilAllAreSubmitted() {
    Ballot one = ballot.cast(WEAK);
    assertThatThrownBy(one::reveal).isInstanceOf(IllegalStateException.class);
    assertThat(one).hasToString("1 of 2 votes submitted");
    assertThat(one.voted()).containsExactly("Ada");
  }

  @Test
  void votesAreOrderedByVoterNotByTimeOfVoting() {
    assertThat(ballot.cast(EFFECTIVE).cast(WEAK).reveal().votes()).containsExactly(WEAK, EFFECTIVE);
  }

  @Test
  void aDontKnowCountsAsASubmittedVote() {
    Ballot one = ballot.cast(new Vote.DontKnow("Ada"));
    assertThat(one.voted()).containsExactly("Ada");
    assertThat(one).hasToString("1 of 2 votes submitted");
    assertThat(one.cast(EFFECTIVE).isComplete()).isTrue();
    assertThat(one.cast(EFFECTIVE).reveal().votes())
        .containsExactly(new Vote.DontKnow("Ada"), EFFECTIVE);
  }

  @Test
  void aSecondVoteReplacesTheFirst() {
    Vote other = new Vote.Judged("Ada", 2, Confidence.FAIRLY_SURE);
    assertThat(ballot.cast(WEAK).cast(other).cast(EFFECTIVE).reveal().votes())
        .containsExactly(other, EFFECTIVE);
  }

  @Test
  void aVoterWhoLeavesIsNotAwaitedButTheirVoteCounts() {
    Ballot alone = ballot.cast(WEAK).waitingFor(List.of("Ada"));
    assertThat(alone.isComplete()).isTrue();
    assertThat(alone.waitingFor(List.of("Ada", "Ben")).next()).as("back again").contains("Ben");
    assertThat(ballot.cast(WEAK).waitingFor(List.of("Ben")).cast(EFFECTIVE).reveal().votes())
        .containsExactly(WEAK, EFFECTIVE);
    assertThat(ballot.waitingFor(List.of("Ada", "Ben", "Cleo")).voters())
        .as("who comes late is asked too")
        .containsExactly("Ada", "Ben", "Cleo");
    assertThat(ballot.waitingFor(List.of()).size()).isZero();
  }

  @Test
  void aBallotNeedsAtLeastOneVoter() {
    assertThat(Ballot.open(SUBJECT, List.of("Ada")).cast(WEAK).isComplete()).isTrue();
    assertThat(Ballot.open(SUBJECT, List.of()).isComplete()).isFalse();
  }

  @Test
  void onlyListedVotersCanVote() {
    assertThatThrownBy(() -> ballot.cast(new Vote.Judged("Eve", 0, Confidence.SURE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
