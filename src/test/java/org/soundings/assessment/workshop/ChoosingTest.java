package org.soundings.assessment.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer.Dissent;

/// What stands in a form when something else is chosen in it.
class ChoosingTest extends RoomOfThree {
  /// Nothing else is chosen than what was decided, and what was said is as it was.
  static void assertSameWhenChosenAgain(Estimate decided, int other, int rung) {
    assertThat(decided.isRecorded(choosing(choosing(decided, other), rung).form())).isTrue();
    assertThat(decided(choosing(choosing(decided, other), rung)).voices().stripped())
        .isEqualTo(decided.voices().stripped());
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
  void whoTicksByMistakeFindsTheirReasonAgain() {
    Proposal said = saying(putting(none.showing(round(HOLDS, WEAK, WEAK)), WEAK), ADA).form();
    Proposal ticked = said.goingAlong("Ada", "holds", true);
    assertThat(ticked.voices().wordsOf("Ada")).isEqualTo("I saw it.");
    assertThat(ticked.goingAlong("Ada", "holds", false)).isEqualTo(said);
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
  void anEarlierReasonIsOfferedAgainForItsDecision() {
    Estimate typed = saying(putting(none.showing(round(HOLDS, MISSING, WEAK)), WEAK), ADA);
    Estimate holds = decided(choosing(typed, HOLDS));
    assertThat(holds.dissents()).extracting(Dissent::who).doesNotContain("Ada");
    assertThat(holds.choosing(MISSING).voices().wordsOf("Ada")).isEqualTo("I saw it.");
    assertSameWhenChosenAgain(holds, MISSING, HOLDS);
    Estimate cleared = decided(saying(choosing(holds, WEAK), new Dissent("Ada", "holds", "")));
    assertThat(cleared.texts()).doesNotContain("I saw it.");
  }
}
