package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Answer.Dissent;
import org.soundings.assessment.AnswerState.Confidence;
import org.soundings.assessment.AnswerState.Standing;
import org.soundings.assessment.ThreatId;

/// What a room may decide by its votes, and who dissents from it.
class EstimateTest {

  private static final int MISSING = Scale.STANDING.rungOf(Standing.MISSING);
  private static final int WEAK = Scale.STANDING.rungOf(Standing.WEAK);
  private static final int HOLDS = Scale.STANDING.rungOf(Standing.HOLDS);
  private static final Dissent ADA = new Dissent("Ada", "holds", "I saw it.");
  private static final Optional<String> AGREED = Optional.of("Agents keep the socket.");

  private final Estimate none = Estimate.of(new Subject.StandingOf("core-host-mounts"));

  private static Vote vote(String who, int rung) {
    return new Vote.Judged(who, rung, Confidence.SURE);
  }

  private static Estimate.Round round(Vote... votes) {
    return new Estimate.Round(Arrays.asList(votes));
  }

  private static Estimate.Round round(int ada, int ben, int eve) {
    return round(vote("Ada", ada), vote("Ben", ben), vote("Eve", eve));
  }

  /// Puts a decision into the form beside what stands there.
  private static Estimate putting(Estimate estimate, int rung) {
    return estimate.proposing(
        estimate.choosing(rung).withConfidence(Confidence.SURE).withReason("Two can."));
  }

  private static Estimate saying(Estimate estimate, Dissent dissent) {
    return estimate.proposing(estimate.form().withDissent(dissent));
  }

  private static Estimate decided(Estimate estimate) {
    return estimate.deciding(rung -> Scale.standing(rung).words());
  }

  /// Decided to be weak, which Ada does not share, and why.
  private Estimate weak() {
    return decided(saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA));
  }

  @Test
  void votesAreReadInTheOrderOfTheRungsAndThoseAlikeAsTheyWereCast() {
    assertThat(round(WEAK, HOLDS, HOLDS).shown(Scale.STANDING))
        .extracting(Vote::who)
        .containsExactly("Ben", "Eve", "Ada");
  }

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
  void aDissentStandsReadyAfterAnotherRound() {
    Estimate again = weak().showing(round(HOLDS, WEAK, WEAK));
    assertThat(again.choosing(WEAK).voices().wordsOf("Ada")).isEqualTo("I saw it.");
    assertThat(again.choosing(MISSING).voices().wordsOf("Ada")).isEqualTo("I saw it.");
    assertThat(again.unrecorded()).isEqualTo(Proposal.NONE);
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
    assertThat(round.shown(Scale.STANDING))
        .extracting(Vote::who)
        .containsExactly("Eve", "Ben", "Ada");
  }

  @Test
  void whatSomebodyHeldAgainstADecisionStaysWhereTheyDoNotKnowAnyMore() {
    Estimate again =
        weak().showing(round(new Vote.DontKnow("Ada"), vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(again.hasJudged("Ada")).isFalse();
    assertThat(decided(putting(again, WEAK)).dissents()).isEqualTo(weak().dissents());
    assertThat(weak().dissents()).extracting(Dissent::who).contains("Ada");
  }

  @Test
  void whereNobodyKnowsItCanStillBeDecided() {
    Estimate shown = none.showing(round(new Vote.DontKnow("Ada"), new Vote.DontKnow("Ben")));
    assertThat(shown.isUndecided()).isTrue();
    Estimate decided = decided(putting(shown, WEAK));
    assertThat(decided.outcome())
        .isEqualTo(new Estimate.Outcome(WEAK, Confidence.SURE, 1, "Two can."));
    assertThat(decided.dissents()).isEmpty();
  }

  private static Estimate along(Estimate estimate, String who, String view) {
    return estimate.proposing(estimate.form().goingAlong(who, view, true));
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
  void nobodyGoesAlongWithAnotherDecisionUnasked() {
    Estimate put =
        along(
            saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA), "Ada", "holds");
    Estimate other = put.proposing(put.choosing(MISSING));
    assertThat(other.form().voices().goesAlong("Ada")).isFalse();
    assertThat(decided(other).dissents()).contains(new Dissent("Ada", "holds", ""));
    Estimate again = decided(along(put, "Ben", "missing")).showing(round(HOLDS, MISSING, WEAK));
    assertThat(again.form().voices().along()).isEmpty();
    assertThat(again.form().voices().wordsOf("Ada")).isEmpty();
    assertThat(again.unrecorded()).isEqualTo(Proposal.NONE);
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

  /// Ben judged missing and can live with weak until the spring.
  private Estimate untilTheSpring() {
    Estimate put =
        along(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), "Ben", "missing");
    return decided(saying(put, new Dissent("Ben", "missing", "Until the spring.")));
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
  void wordsOfAssentNeverStandReadyAsADissent() {
    Estimate again = untilTheSpring().showing(round(HOLDS, MISSING, WEAK));
    assertThat(again.form().voices().wordsOf("Ben")).isEmpty();
    assertThat(again.unrecorded()).isEqualTo(Proposal.NONE);
    Estimate decided = decided(putting(again, WEAK));
    assertThat(decided.dissents()).contains(new Dissent("Ben", "missing", ""));
    assertThat(decided.texts()).contains("Until the spring.");
    Proposal other = untilTheSpring().choosing(HOLDS);
    assertThat(other.voices().wordsOf("Ben")).isEmpty();
    assertThat(other.texts()).contains("Until the spring.");
    Proposal left = untilTheSpring().form().goingAlong("Ben", "missing", false);
    assertThat(left.voices().wordsOf("Ben")).isEmpty();
    assertThat(left.goingAlong("Ben", "missing", true)).isEqualTo(untilTheSpring().form());
  }

  @Test
  void whatIsPutInSpeaksAgainstNothingForWhoGoesAlongOrHasItAsTheyJudged() {
    Estimate said = saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA);
    assertThat(said.unrecorded().voices().dissents()).containsExactly(ADA);
    Estimate ticked = said.proposing(said.form().goingAlong("Ada", "holds", true));
    assertThat(ticked.unrecorded().voices().dissents()).isEmpty();
    assertThat(ticked.unrecorded().voices().wordsOf("Ada")).isEqualTo("I saw it.");
    Estimate asTheyJudged = said.proposing(said.choosing(HOLDS));
    assertThat(asTheyJudged.unrecorded().voices().dissents()).isEmpty();
    assertThat(asTheyJudged.unrecorded().texts()).contains("I saw it.");
  }

  @Test
  void whoTicksByMistakeFindsTheirReasonAgain() {
    Proposal said = saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA).form();
    Proposal ticked = said.goingAlong("Ada", "holds", true);
    assertThat(ticked.voices().wordsOf("Ada")).isEqualTo("I saw it.");
    assertThat(ticked.goingAlong("Ada", "holds", false)).isEqualTo(said);
  }

  @Test
  void wordsOfWhoIsNotAskedAgainAreNotLostBeforeTheyAreRecorded() {
    Estimate typed = saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA);
    Estimate again = typed.showing(round(vote("Ben", WEAK), vote("Eve", WEAK)));
    assertThat(decided(putting(again, WEAK)).texts()).contains("I saw it.");
  }

  @Test
  void whoCanLiveWithSomethingStillCanWhenItIsChosenAgain() {
    Estimate put =
        along(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), "Ben", "missing");
    Estimate weak = saying(put, new Dissent("Ben", "missing", "Until the spring."));
    Estimate holds = choosing(weak, HOLDS);
    assertThat(holds.form().voices().goesAlong("Ben")).isFalse();
    assertThat(holds.form().voices().wordsOf("Ben")).isEmpty();
    Estimate against = saying(holds, new Dissent("Ben", "missing", "Never."));
    Estimate back = choosing(against, WEAK);
    assertThat(back.form().voices().goesAlong("Ben")).isTrue();
    assertThat(back.form().voices().wordsOf("Ben")).isEqualTo("Until the spring.");
    assertThat(choosing(back, HOLDS).form().voices().wordsOf("Ben")).isEqualTo("Never.");
    assertThat(choosing(holds, WEAK)).isEqualTo(weak);
    Estimate decided = decided(against);
    assertThat(decided.dissents()).contains(new Dissent("Ben", "missing", "Never."));
    assertThat(decided.texts()).contains("Until the spring.");
    Estimate again = holds.showing(round(HOLDS, MISSING, WEAK));
    assertThat(again.choosing(WEAK).voices().along()).isEmpty();
    assertThat(again.texts()).contains("Until the spring.");
  }

  @Test
  void aTickForSomethingElseWithoutWordsIsNoOtherDecision() {
    Estimate weak = weak();
    Estimate ticked = choosing(weak, HOLDS);
    Estimate back = choosing(ticked.proposing(ticked.form().goingAlong("Ben", "weak", true)), WEAK);
    assertThat(weak.isRecorded(back.form())).isTrue();
    assertThat(weak.isRecorded(back.form().withReason("Three."))).isFalse();
  }

  private static Estimate choosing(Estimate estimate, int rung) {
    return estimate.proposing(estimate.choosing(rung));
  }

  /// Nothing else is chosen than what was decided, and what was said is as it was.
  private static void assertSameWhenChosenAgain(Estimate decided, int other, int rung) {
    assertThat(decided.isRecorded(choosing(choosing(decided, other), rung).form())).isTrue();
    assertThat(decided(choosing(choosing(decided, other), rung)).voices().stripped())
        .isEqualTo(decided.voices().stripped());
  }

  @Test
  void aDecisionThatGoesBackHasItsReasonsAndItsAssentAgain() {
    Estimate put =
        along(
            saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA),
            "Ben",
            "missing");
    Estimate weak = decided(saying(put, new Dissent("Ben", "missing", "Until the spring.")));
    for (int other : List.of(MISSING, HOLDS)) {
      Estimate elsewhere = decided(choosing(weak, other));
      assertThat(elsewhere.texts()).contains("I saw it.", "Until the spring.");
      assertSameWhenChosenAgain(elsewhere, WEAK, other);
      Estimate back = choosing(elsewhere, WEAK);
      assertThat(back.form().voices().wordsOf("Ada")).isEqualTo("I saw it.");
      assertThat(back.form().voices().goesAlong("Ben")).isTrue();
      Voices again = decided(back).voices();
      assertThat(again.dissents()).isEqualTo(weak.dissents());
      assertThat(again.along()).isEqualTo(weak.voices().along());
    }
  }

  @Test
  void whatWasSaidToEachOfTwoDecisionsIsNotMixed() {
    Estimate weak = decided(saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA));
    Estimate worse = choosing(weak, MISSING);
    assertThat(worse.form().voices().wordsOf("Ada")).as("at hand").isEqualTo("I saw it.");
    Estimate missing = decided(saying(worse, new Dissent("Ada", "holds", "It is there.")));
    assertThat(missing.choosing(WEAK).voices().wordsOf("Ada")).isEqualTo("I saw it.");
    Estimate cleared = decided(saying(choosing(missing, WEAK), new Dissent("Ada", "holds", "")));
    assertThat(cleared.choosing(MISSING).voices().wordsOf("Ada")).isEqualTo("It is there.");
    assertThat(cleared.texts()).doesNotContain("I saw it.");
  }

  @Test
  void wordsThatWereTakenBackAreAssentToNothingElse() {
    Proposal weak = untilTheSpring().form().goingAlong("Ben", "missing", false);
    Estimate holds = untilTheSpring().proposing(untilTheSpring().proposing(weak).choosing(HOLDS));
    Proposal ticked = holds.form().goingAlong("Ben", "missing", true);
    assertThat(ticked.voices().wordsOf("Ben")).isEmpty();
    assertThat(ticked.texts()).contains("Until the spring.");
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
  void neitherATickThatWasTakenBackNorAnEarlierVoteIsASideOfWhoDoesNotKnow() {
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
  void aTickThatIsTakenBackDoesNotComeBack() {
    Estimate put =
        along(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), "Ben", "missing");
    Estimate holds = decided(choosing(decided(put), HOLDS));
    Estimate weak = holds.keeping(holds.choosing(WEAK));
    Estimate untick = weak.keeping(weak.form().goingAlong("Ben", "missing", false));
    Estimate back = untick.keeping(untick.choosing(HOLDS));
    assertThat(back.stands()).isTrue();
    assertThat(back.choosing(WEAK).voices().goesAlong("Ben")).isFalse();
  }

  @Test
  void aTickWithoutWordsCountsAgainWhereTheDecisionGoesBack() {
    Estimate put =
        along(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), "Ben", "missing");
    Estimate missing = decided(choosing(decided(put), MISSING));
    assertThat(missing.voices().along()).isEmpty();
    assertThat(decided(choosing(missing, WEAK)).voices().along())
        .containsExactly(new Voices.Along("Ben", "missing", ""));
    Estimate votedAgain = missing.showing(round(HOLDS, MISSING, WEAK));
    assertThat(decided(putting(votedAgain, WEAK)).voices().along()).isEmpty();
  }

  @Test
  void aReasonThatWasTypedBeforeSomethingElseWasDecidedStandsReadyAgain() {
    Estimate typed = saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA);
    Estimate holds = decided(choosing(typed, HOLDS));
    assertThat(holds.dissents()).extracting(Dissent::who).doesNotContain("Ada");
    assertThat(holds.choosing(MISSING).voices().wordsOf("Ada")).isEqualTo("I saw it.");
    assertSameWhenChosenAgain(holds, MISSING, HOLDS);
    Estimate cleared = decided(saying(choosing(holds, WEAK), new Dissent("Ada", "holds", "")));
    assertThat(cleared.texts()).doesNotContain("I saw it.");
  }

  @Test
  void whoIsNotAskedAgainHoldsWhatTheyHeldToTheDecisionThatIsMadeAgain() {
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
        Estimate.of(new Subject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")))
            .showing(round(1, 2, 3));
    Estimate put = level.proposing(new Proposal(2, null, "Nobody reaches it.", Voices.NONE));
    assertThat(put.missing(Optional.empty())).isEmpty();
    assertThat(put.deciding(String::valueOf).outcome())
        .isEqualTo(new Estimate.Outcome(2, null, 1, "Nobody reaches it."));
  }

  @Test
  void whoJudgedAThreatIsHeardWhereTheRoundWasShownAndNowhereElse() {
    Estimate level =
        Estimate.of(new Subject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")))
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
    Estimate.Round first = round(HOLDS, WEAK, WEAK);
    Estimate.Round second = round(HOLDS, HOLDS, HOLDS);
    assertThat(none.decidedOn()).isEmpty();
    assertThat(weak().decidedOn()).contains(first);
    assertThat(weak().showing(second).decidedOn()).contains(first);
    assertThat(decided(putting(weak().showing(second), HOLDS)).decidedOn()).contains(second);
  }
}
