package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;

/// What a room may decide by its votes, and what waits.
class EstimateTest extends ThreeParticipants {
  @Test
  void votesAreListedByOptionThenInCastOrder() {
    assertThat(round(WEAK, EFFECTIVE, EFFECTIVE).shown(VoteScale.RATING))
        .extracting(Vote::who)
        .containsExactly("Ben", "Eve", "Ada");
  }

  @Test
  void aRoundOfOnlyDontKnowsCanStillBeDecided() {
    Estimate shown = none.showing(round(new Vote.DontKnow("Ada"), new Vote.DontKnow("Ben")));
    assertThat(shown.isUndecided()).isTrue();
    Estimate decided = putting(shown, WEAK).deciding();
    assertThat(decided.outcome())
        .isEqualTo(new Estimate.Outcome(WEAK, Confidence.SURE, 1, "Two can."));
    assertThat(decided.dissents()).isEmpty();
  }

  @Test
  void aProposalThatMatchesAVoteIsNotADissent() {
    Estimate said = saying(putting(none.showing(round(EFFECTIVE, WEAK, WEAK)), WEAK), ADA);
    assertThat(said.unrecorded().dissents()).containsExactly(ADA);
    Estimate asTheyVoted = choosing(said, EFFECTIVE);
    assertThat(asTheyVoted.unrecorded().dissents()).isEmpty();
    assertThat(asTheyVoted.form().dissents()).as("not lost").containsExactly(ADA);
  }

  @Test
  void missingInputsAreNamedOneAtATime() {
    Estimate shown = none.showing(round(EFFECTIVE, WEAK, WEAK));
    assertThat(shown.missing(AGREED)).isEqualTo("Choose a decision.");
    Estimate chosen = shown.proposing(shown.choosing(WEAK).withReason(" "));
    assertThat(chosen.missing(AGREED)).isEqualTo("Enter a rationale for the decision.");
    Estimate reasoned = chosen.proposing(chosen.form().withReason("Two can."));
    assertThat(reasoned.missing(Optional.of(" ")))
        .isEqualTo("Enter a conclusion before choosing a rating.");
    assertThat(reasoned.missing(AGREED)).isEqualTo("Choose a confidence level.");
    assertThat(putting(reasoned, WEAK).missing(AGREED)).isEmpty();
  }

  @Test
  void aLevelOfAThreatNeedsNoConfidence() {
    Estimate level =
        Estimate.of(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")))
            .showing(round(1, 2, 3));
    Estimate put = level.proposing(new Proposal(2, null, "Nobody reaches it.", List.of()));
    assertThat(put.missing(Optional.empty())).isEmpty();
    assertThat(put.deciding().outcome())
        .isEqualTo(new Estimate.Outcome(2, null, 1, "Nobody reaches it."));
  }

  @Test
  void votersCountAsHeardOnlyAtTheQuestionOfTheRound() {
    Estimate level =
        Estimate.of(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")))
            .showing(round(vote("Ada", 1)).at("core-host-mounts"))
            .showing(round(vote("Ben", 1)).at("core-non-root"))
            .showing(round(vote("Eve", 1)));
    assertThat(level.contributorsAt("core-host-mounts")).containsExactly("Ada");
    assertThat(level.contributorsAt("core-non-root")).containsExactly("Ben");
    assertThat(level.contributorsAt("core-capabilities")).isEmpty();
  }

  @Test
  void anUnrecordedRoundOrReasonLeavesItUndecided() {
    assertThat(none.isUndecided()).isFalse();
    assertThat(none.showing(round(WEAK, WEAK, WEAK)).isUndecided()).isTrue();
    assertThat(weak().isUndecided()).isFalse();
    assertThat(weak().proposing(weak().form().withReason("Three can.")).isUndecided()).isTrue();
  }

  @Test
  void aLaterRoundDoesNotReplaceTheDecidingRound() {
    VoteRound first = round(EFFECTIVE, WEAK, WEAK);
    VoteRound second = round(EFFECTIVE, EFFECTIVE, EFFECTIVE);
    assertThat(none.decidedOn()).isEmpty();
    assertThat(weak().decidedOn()).contains(first);
    assertThat(weak().showing(second).decidedOn()).contains(first);
    assertThat(putting(weak().showing(second), EFFECTIVE).deciding().decidedOn()).contains(second);
  }
}
