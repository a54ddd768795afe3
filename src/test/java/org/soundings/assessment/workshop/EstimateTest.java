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
        estimate.form().withRung(rung).withConfidence(Confidence.SURE).withReason("Two can."));
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
  void votesAreReadFromTheLowestUpAndThoseAlikeAsTheyWereCast() {
    assertThat(round(HOLDS, WEAK, WEAK).upwards())
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
    Estimate holds = decided(weak().proposing(weak().form().withRung(HOLDS)));
    assertThat(holds.dissents()).extracting(Dissent::who).containsExactly("Ben", "Eve");
  }

  @Test
  void whoVotesOtherwiseInTheNextRoundDissentsAsTheyVotedThere() {
    Estimate again = weak().showing(round(MISSING, WEAK, WEAK));
    assertThat(decided(putting(again, WEAK)).dissents())
        .containsExactly(new Dissent("Ada", "missing", "I saw it."));
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
    assertThat(again.form().voices().wordsOf("Ada")).isEqualTo("I saw it.");
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
    assertThat(round.upwards()).extracting(Vote::who).containsExactly("Ben", "Eve", "Ada");
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
        .containsExactly(new Voices.Earlier("Ada", "holds", "I saw it."));
  }

  @Test
  void nobodyGoesAlongWithAnotherDecisionUnasked() {
    Estimate put =
        along(
            saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA), "Ada", "holds");
    Estimate other = put.proposing(put.form().withRung(MISSING));
    assertThat(other.form().voices().goesAlong("Ada")).isFalse();
    assertThat(decided(other).dissents()).contains(ADA);
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
                List.of()));
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
    Estimate missing = decided(put.proposing(put.form().withRung(MISSING)));
    assertThat(missing.voices().dissents()).extracting(Dissent::who).containsExactly("Ada", "Eve");
    assertThat(missing.texts()).contains("Until the spring.");
    Estimate holds = decided(weak().proposing(weak().form().withRung(HOLDS)));
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
    Proposal other = untilTheSpring().form().withRung(HOLDS);
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
    Estimate asTheyJudged = said.proposing(said.form().withRung(HOLDS));
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
    Proposal weak = saying(put, new Dissent("Ben", "missing", "Until the spring.")).form();
    Proposal holds = weak.withRung(HOLDS);
    assertThat(holds.voices().goesAlong("Ben")).isFalse();
    assertThat(holds.voices().wordsOf("Ben")).isEmpty();
    Proposal against = holds.withDissent(new Dissent("Ben", "missing", "Never."));
    assertThat(against.withRung(WEAK).voices().goesAlong("Ben")).isTrue();
    assertThat(against.withRung(WEAK).voices().wordsOf("Ben")).isEqualTo("Until the spring.");
    assertThat(against.withRung(WEAK).withRung(HOLDS).voices().wordsOf("Ben")).isEqualTo("Never.");
    assertThat(holds.withRung(WEAK)).isEqualTo(weak);
    Estimate decided = decided(put.proposing(against));
    assertThat(decided.dissents()).contains(new Dissent("Ben", "missing", "Never."));
    assertThat(decided.texts()).contains("Until the spring.");
    assertThat(decided.form().withRung(WEAK).voices().goesAlong("Ben")).isFalse();
    Estimate again = put.proposing(weak.withRung(HOLDS)).showing(round(HOLDS, MISSING, WEAK));
    assertThat(again.form().withRung(WEAK).voices().along()).isEmpty();
    assertThat(again.texts()).contains("Until the spring.");
  }

  @Test
  void aTickForSomethingElseWithoutWordsIsNoOtherDecision() {
    Estimate weak = weak();
    Proposal back = weak.form().withRung(HOLDS).goingAlong("Ben", "weak", true).withRung(WEAK);
    assertThat(weak.isRecorded(back)).isTrue();
    assertThat(weak.isRecorded(back.withReason("Three."))).isFalse();
  }

  @Test
  void whatIsMissingIsSaidOneAfterTheOther() {
    Estimate shown = none.showing(round(HOLDS, WEAK, WEAK));
    assertThat(shown.missing(AGREED)).isEqualTo("Choose what is decided.");
    Estimate chosen = shown.proposing(shown.form().withRung(WEAK).withReason(" "));
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
