package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;

/// What a room may decide by its votes, and what waits.
class EstimateTest extends RoomOfThree {
  @Test
  void votesAreReadInTheOrderOfTheRungsAndThoseAlikeAsTheyWereCast() {
    assertThat(round(WEAK, HOLDS, HOLDS).shown(VoteScale.STANDING))
        .extracting(Vote::who)
        .containsExactly("Ben", "Eve", "Ada");
  }

  @Test
  void whereNobodyKnowsItCanStillBeDecided() {
    Estimate shown = none.showing(round(new Vote.DontKnow("Ada"), new Vote.DontKnow("Ben")));
    assertThat(shown.isUndecided()).isTrue();
    Estimate decided = putting(shown, WEAK).deciding();
    assertThat(decided.outcome())
        .isEqualTo(new Estimate.Outcome(WEAK, Confidence.SURE, 1, "Two can."));
    assertThat(decided.dissents()).isEmpty();
  }

  @Test
  void aProposalIsNoDissentForThoseWhoAgree() {
    Estimate said = saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA);
    assertThat(said.unrecorded().dissents()).containsExactly(ADA);
    Estimate asTheyVoted = choosing(said, HOLDS);
    assertThat(asTheyVoted.unrecorded().dissents()).isEmpty();
    assertThat(asTheyVoted.form().dissents()).as("not lost").containsExactly(ADA);
  }

  @Test
  void whatIsMissingIsSaidOneAfterTheOther() {
    Estimate shown = none.showing(round(HOLDS, WEAK, WEAK));
    assertThat(shown.missing(AGREED)).isEqualTo("Choose what is decided.");
    Estimate chosen = shown.proposing(shown.choosing(WEAK).withReason(" "));
    assertThat(chosen.missing(AGREED)).isEqualTo("A decision needs a reason in words.");
    Estimate reasoned = chosen.proposing(chosen.form().withReason("Two can."));
    assertThat(reasoned.missing(Optional.of(" ")))
        .isEqualTo("Write what you agree on; a standing needs words.");
    assertThat(reasoned.missing(AGREED)).isEqualTo("Say how sure the room is.");
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
  void whoJudgedAThreatIsHeardWhereTheRoundWasShownAndNowhereElse() {
    Estimate level =
        Estimate.of(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")))
            .showing(round(vote("Ada", 1)).at("core-host-mounts"))
            .showing(round(vote("Ben", 1)).at("core-non-root"))
            .showing(round(vote("Eve", 1)));
    assertThat(level.heardAt("core-host-mounts")).containsExactly("Ada");
    assertThat(level.heardAt("core-non-root")).containsExactly("Ben");
    assertThat(level.heardAt("core-capabilities")).isEmpty();
  }

  @Test
  void itIsUndecidedWhileARoundOrWordsWait() {
    assertThat(none.isUndecided()).isFalse();
    assertThat(none.showing(round(WEAK, WEAK, WEAK)).isUndecided()).isTrue();
    assertThat(weak().isUndecided()).isFalse();
    assertThat(weak().proposing(weak().form().withReason("Three can.")).isUndecided()).isTrue();
  }

  @Test
  void theRoundByWhichItWasDecidedIsNotTheOneSince() {
    VoteRound first = round(HOLDS, WEAK, WEAK);
    VoteRound second = round(HOLDS, HOLDS, HOLDS);
    assertThat(none.decidedOn()).isEmpty();
    assertThat(weak().decidedOn()).contains(first);
    assertThat(weak().showing(second).decidedOn()).contains(first);
    assertThat(putting(weak().showing(second), HOLDS).deciding().decidedOn()).contains(second);
  }
}
