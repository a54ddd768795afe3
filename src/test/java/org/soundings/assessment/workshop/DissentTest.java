package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who says what to a decision that is made, and what is at hand if it is decided again.
class DissentTest extends ThreeParticipants {

  private static Estimate again(Estimate estimate, int option) {
    return choosing(estimate, option).deciding();
  }

  @Test
  void aDissenterIsNamedEvenWithoutAReason() {
    Estimate put = putting(none.showing(round(MISSING, MISSING, EFFECTIVE)), EFFECTIVE);
    var reason = new DissentingVote("Ada", MISSING, "I saw it.", false);
    assertThat(saying(put, reason).deciding().dissents())
        .containsExactly(reason, silent("Ben", MISSING));
  }

  @Test
  void aVoterWhoAgreesWithTheNewDecisionNoLongerDissents() {
    assertThat(again(weak(), EFFECTIVE).dissents())
        .containsExactly(silent("Ben", WEAK), silent("Eve", WEAK));
  }

  @Test
  void aReasonAppliesOnlyToItsVote() {
    Estimate other = weak().showing(round(MISSING, WEAK, WEAK));
    assertThat(putting(other, WEAK).deciding().dissents()).containsExactly(silent("Ada", MISSING));
    Estimate same = weak().showing(round(EFFECTIVE, WEAK, WEAK));
    assertThat(putting(same, WEAK).deciding().dissents()).containsExactly(ADA);
  }

  @Test
  void aVoterNotAskedAgainKeepsTheirLastVote() {
    Estimate without = weak().showing(round(vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(without.otherwise(WEAK)).extracting(Vote::who).containsExactly("Ada");
    assertThat(putting(without, WEAK).deciding().dissents()).containsExactly(ADA);
    Estimate adopted = weak().showing(round(vote("Ben", EFFECTIVE), vote("Eve", EFFECTIVE)));
    assertThat(putting(adopted, EFFECTIVE).deciding().dissents()).isEmpty();
    Estimate third = adopted.showing(round(vote("Ada", WEAK)));
    assertThat(putting(third, WEAK).deciding().dissents())
        .containsExactly(silent("Ben", EFFECTIVE), silent("Eve", EFFECTIVE));
  }

  @Test
  void aDontKnowIsHeardButIsNotADissent() {
    VoteRound round = round(new Vote.DontKnow("Ada"), vote("Ben", MISSING), vote("Eve", EFFECTIVE));
    Estimate shown = weak().showing(round);
    assertThat(shown.contributorsAt("core-host-mounts"))
        .containsExactlyInAnyOrder("Ada", "Ben", "Eve");
    assertThat(putting(shown, EFFECTIVE).deciding().dissents())
        .containsExactly(silent("Ben", MISSING));
    assertThat(round.shown(VoteScale.RATING))
        .extracting(Vote::who)
        .containsExactly("Eve", "Ben", "Ada");
  }

  @Test
  void acceptingADecisionKeepsTheVotersReason() {
    assertThat(untilTheSpring().dissents())
        .containsExactly(ADA, new DissentingVote("Ben", MISSING, "Until the spring.", true));
    assertThat(untilTheSpring().isUndecided()).isFalse();
  }

  @Test
  void acceptanceDoesNotCarryOverToAnotherDecision() {
    Estimate other = choosing(untilTheSpring(), EFFECTIVE);
    assertThat(other.deciding().dissents())
        .containsExactly(silent("Ben", MISSING), silent("Eve", WEAK));
    Estimate votedAgain = untilTheSpring().showing(round(EFFECTIVE, MISSING, WEAK));
    assertThat(choosing(votedAgain, WEAK).form().dissents()).containsExactly(ADA);
    Estimate begun = accepting(choosing(votedAgain, WEAK), "Ben", MISSING, "Until May.");
    assertThat(begun.showing(round(EFFECTIVE, MISSING, WEAK)).form().dissents())
        .containsExactly(ADA);
  }

  @Test
  void aReasonIsKeptWhicheverOptionIsChosen() {
    Estimate put = saying(putting(none.showing(round(EFFECTIVE, MISSING, WEAK)), WEAK), ADA);
    assertThat(again(put, MISSING).dissents()).containsExactly(ADA, silent("Eve", WEAK));
    assertThat(again(choosing(put, EFFECTIVE), WEAK).dissents())
        .as("hidden while she agrees")
        .containsExactly(ADA, silent("Ben", MISSING));
  }

  @Test
  void choosingAnotherOptionAndBackKeepsTheDecision() {
    Estimate weak = untilTheSpring();
    for (int other : List.of(MISSING, EFFECTIVE)) {
      Estimate back = choosing(choosing(weak, other), WEAK);
      assertThat(choosing(weak, other).stands()).isFalse();
      assertThat(back.stands()).isTrue();
      assertThat(back.isUndecided()).isFalse();
      assertThat(back.deciding()).isEqualTo(weak);
    }
  }

  @Test
  void untickingAcceptanceRestoresTheReason() {
    Proposal said = saying(putting(none.showing(round(EFFECTIVE, WEAK, WEAK)), WEAK), ADA).form();
    Proposal ticked = said.saying(ADA.accepting(true));
    assertThat(ticked.dissents()).extracting(DissentingVote::words).containsExactly("I saw it.");
    assertThat(ticked.saying(ADA)).isEqualTo(said);
  }

  @Test
  void recordedDissentsStayUntilTheNextDecision() {
    Estimate weak = untilTheSpring();
    Estimate begun =
        saying(choosing(weak.showing(round(WEAK, WEAK, WEAK)), WEAK), ADA.withWords("Never."));
    assertThat(begun.dissents()).isEqualTo(weak.dissents());
    assertThat(putting(begun, WEAK).deciding().dissents()).isEmpty();
  }

  @Test
  void aRecordedDissentIsNotReportedAgain() {
    Estimate changed = weak().proposing(weak().form().withReason("Three can."));
    assertThat(changed.unrecorded().dissents()).isEmpty();
    assertThat(changed.addsWords()).isFalse();
    Estimate added = saying(weak(), ADA.withWords("I saw it twice."));
    assertThat(added.unrecorded().dissents()).containsExactly(ADA.withWords("I saw it twice."));
    assertThat(added.addsWords()).isTrue();
  }
}
