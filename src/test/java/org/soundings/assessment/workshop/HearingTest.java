package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer.Dissent;

/// Who says what to a decision that is made.
class HearingTest extends RoomOfThree {
  @Test
  void whoJudgedOtherwiseDissentsAlsoWithoutAReason() {
    Estimate estimate = putting(none.showing(round(MISSING, MISSING, HOLDS)), HOLDS);
    var reason = new Dissent("Ada", "missing", "I saw it.");
    assertThat(decided(saying(estimate, reason)).dissents())
        .containsExactly(reason, new Dissent("Ben", "missing", ""));
  }

  @Test
  void whoNowHasItAsTheyJudgedDissentsNoMore() {
    Estimate holds = decided(weak().proposing(weak().choosing(HOLDS)));
    assertThat(holds.dissents()).extracting(Dissent::who).containsExactly("Ben", "Eve");
  }

  @Test
  void whoVotesOtherwiseInTheNextRoundDissentsAsTheyVotedThere() {
    Estimate again = weak().showing(round(MISSING, WEAK, WEAK));
    Estimate weak = decided(putting(again, WEAK));
    assertThat(weak.dissents()).containsExactly(new Dissent("Ada", "missing", ""));
    assertThat(weak.voices().earlier())
        .as("the reason that they gave for another vote")
        .containsExactly(Earlier.of(ADA, Earlier.Stance.against(WEAK, 1)));
  }

  @Test
  void whoWasNotAskedInTheNextRoundStillDissents() {
    Estimate again = weak().showing(round(vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(again.hasJudged("Ada")).isFalse();
    assertThat(decided(putting(again, WEAK)).dissents()).containsExactly(ADA);
  }

  @Test
  void whoDoesNotKnowHoldsNothingAgainstADecisionAndIsHeard() {
    Estimate.Round round =
        round(new Vote.DontKnow("Ada"), vote("Ben", MISSING), vote("Eve", HOLDS));
    Estimate shown = none.showing(round);
    assertThat(shown.heardAt("core-host-mounts")).containsExactlyInAnyOrder("Ada", "Ben", "Eve");
    assertThat(decided(putting(shown, HOLDS)).dissents())
        .containsExactly(new Dissent("Ben", "missing", ""));
    assertThat(round.shown(VoteScale.STANDING))
        .extracting(Vote::who)
        .containsExactly("Eve", "Ben", "Ada");
  }

  @Test
  void aDissentStaysWhenItsAuthorNoLongerKnows() {
    Estimate again =
        weak().showing(round(new Vote.DontKnow("Ada"), vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(again.hasJudged("Ada")).isFalse();
    assertThat(decided(putting(again, WEAK)).dissents()).isEqualTo(weak().dissents());
    assertThat(weak().dissents()).extracting(Dissent::who).contains("Ada");
  }

  @Test
  void whoCanLiveWithItDissentsNotAndKeepsTheirWords() {
    Estimate put =
        along(
            saying(putting(none.showing(round(HOLDS, WEAK, MISSING)), WEAK), ADA), "Ada", "holds");
    Estimate decided = decided(put);
    assertThat(decided.voices())
        .isEqualTo(
            new Voices(
                List.of(new Dissent("Eve", "missing", "")),
                List.of(new Voices.Along("Ada", "holds", "I saw it."))));
    assertThat(decided.last()).isEqualTo(put.last());
    assertThat(decided.isUndecided()).isFalse();
    Proposal left = decided.form().goingAlong("Ada", "holds", false);
    assertThat(left.voices().dissents()).isEmpty();
    assertThat(left.voices().earlier())
        .containsExactly(new Earlier("Ada", "holds", "I saw it.", Earlier.Stance.takenBack(WEAK)));
  }

  @Test
  void whoWasNotAskedAgainGoesAlongWithTheSameDecisionOnly() {
    Estimate put = putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK);
    Estimate again =
        decided(along(put, "Ada", "holds")).showing(round(vote("Ben", MISSING), vote("Eve", WEAK)));
    assertThat(decided(putting(again, WEAK)).voices())
        .isEqualTo(
            new Voices(
                List.of(new Dissent("Ben", "missing", "")),
                List.of(new Voices.Along("Ada", "holds", ""))));
    assertThat(decided(putting(again, MISSING)).voices())
        .isEqualTo(
            new Voices(
                List.of(new Dissent("Ada", "holds", ""), new Dissent("Eve", "weak", "")),
                List.of(),
                List.of(new Earlier("Ada", "holds", "", Earlier.Stance.along(WEAK, 1)))));
    assertThat(decided(putting(again, HOLDS)).voices().along()).isEmpty();
    assertThat(decided(putting(again, HOLDS)).dissents())
        .extracting(Dissent::who)
        .containsExactly("Ben", "Eve");
  }

  @Test
  void wordsOfWhoHasItNowAsTheyJudgedAreKeptAndAgainstNothing() {
    Estimate put = untilTheSpring();
    Estimate missing = decided(put.proposing(put.choosing(MISSING)));
    assertThat(missing.voices().dissents()).extracting(Dissent::who).containsExactly("Ada", "Eve");
    assertThat(missing.texts()).contains("Until the spring.");
    Estimate holds = decided(weak().proposing(weak().choosing(HOLDS)));
    assertThat(holds.dissents()).extracting(Dissent::who).doesNotContain("Ada");
    assertThat(holds.texts()).contains("I saw it.");
  }

  @Test
  void whoWasNotAskedAgainIsOnlyKnownToHaveSeenItOtherwise() {
    Estimate again = untilTheSpring().showing(round(vote("Ada", HOLDS), vote("Eve", HOLDS)));
    Estimate holds = decided(putting(again, HOLDS));
    assertThat(holds.dissents()).containsExactly(new Dissent("Ben", "missing", ""));
    assertThat(holds.voices().along()).isEmpty();
    assertThat(holds.texts()).contains("Until the spring.");
    Estimate withoutAda = weak().showing(round(vote("Ben", MISSING), vote("Eve", MISSING)));
    Estimate missing = decided(putting(withoutAda, MISSING));
    assertThat(missing.dissents()).containsExactly(new Dissent("Ada", "holds", ""));
    assertThat(missing.texts()).contains("I saw it.");
    assertThat(missing.isUndecided()).isFalse();
    assertThat(decided(missing.proposing(missing.form().withReason("All."))).dissents())
        .isEqualTo(missing.dissents());
  }

  @Test
  void whoWasNotAskedAgainAndHasItNowAsTheyJudgedDissentsNoMore() {
    Estimate again = weak().showing(round(vote("Ben", HOLDS), vote("Eve", HOLDS)));
    Estimate holds = decided(putting(again, HOLDS));
    assertThat(holds.dissents()).isEmpty();
    assertThat(holds.texts()).contains("I saw it.");
  }

  @Test
  void wordsOfWhoIsNotAskedAgainAreNotLostBeforeTheyAreRecorded() {
    Estimate typed = saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA);
    Estimate again = typed.showing(round(vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(decided(putting(again, WEAK)).texts()).contains("I saw it.");
  }

  @Test
  void whoDoesNotKnowAnyMoreHoldsNothingNewAgainstADecision() {
    Estimate shown = none.showing(round(HOLDS, WEAK, WEAK));
    Estimate again =
        shown.showing(round(new Vote.DontKnow("Ada"), vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(decided(putting(again, WEAK)).dissents()).isEmpty();
    Estimate without = shown.showing(round(vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(decided(putting(without, WEAK)).dissents())
        .containsExactly(new Dissent("Ada", "holds", ""));
  }

  @Test
  void whoDoesNotKnowTakesNoSide() {
    Estimate weak = untilTheSpring();
    Estimate left =
        weak.proposing(weak.form().goingAlong("Ben", "missing", false))
            .showing(round(vote("Ada", WEAK), new Vote.DontKnow("Ben"), vote("Eve", WEAK)));
    assertThat(decided(putting(left, WEAK)).dissents()).isEmpty();
    Estimate judgedAgain =
        weak.showing(round(HOLDS, HOLDS, WEAK))
            .showing(round(vote("Ada", WEAK), new Vote.DontKnow("Ben"), vote("Eve", WEAK)));
    assertThat(decided(putting(judgedAgain, WEAK)).dissents()).isEmpty();
  }

  @Test
  void whoIsNotAskedAgainKeepsTheirDissent() {
    Estimate put = saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA);
    Estimate weak = decided(along(put, "Ben", "missing"));
    Estimate without = weak.showing(round(vote("Eve", MISSING)));
    Estimate missing = decided(putting(without, MISSING));
    assertThat(missing.dissents()).containsExactly(new Dissent("Ada", "holds", ""));
    Estimate back = decided(choosing(missing, WEAK));
    assertThat(back.dissents()).containsExactly(ADA, new Dissent("Eve", "missing", ""));
    assertThat(back.voices().along()).containsExactly(new Voices.Along("Ben", "missing", ""));
    assertThat(back.voices().earlier()).isEmpty();
    Estimate third = decided(putting(missing.showing(round(vote("Eve", WEAK))), WEAK));
    assertThat(third.dissents()).containsExactly(ADA);
    assertThat(third.voices().along()).containsExactly(new Voices.Along("Ben", "missing", ""));
  }

  @Test
  void whoJudgedOtherwiseSinceIsNotTakenAtTheirEarlierWord() {
    Estimate again = untilTheSpring().showing(round(vote("Ben", HOLDS), vote("Eve", HOLDS)));
    Estimate holds = decided(putting(again, HOLDS));
    Estimate withoutBen = holds.showing(round(vote("Ada", WEAK), vote("Eve", WEAK)));
    assertThat(decided(putting(withoutBen, WEAK)).voices().along()).isEmpty();
    assertThat(decided(putting(withoutBen, WEAK)).dissents())
        .containsExactly(new Dissent("Ben", "holds", ""));
  }
}
