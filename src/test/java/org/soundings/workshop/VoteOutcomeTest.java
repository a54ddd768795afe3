package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.LevelAuthor;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.LevelOverride;
import org.soundings.assessment.decision.LevelOverride.Stage;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteScale;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.vote.VotesOfThree;

/// A decision changes the answer or the threat.
class VoteOutcomeTest extends VotesOfThree {

  /// Eve and the remaining participants vote again.
  private void withoutAda(int ben, int eve) {
    model.open(rating);
    hold.left("Ada", true);
    model.cast(new Vote.Judged("Ben", ben, Confidence.SURE));
    model.cast(new Vote.Judged("Eve", eve, Confidence.SURE));
    model.reveal();
  }

  private static DissentingVote reason(String who, int option) {
    return new DissentingVote(who, option, "I saw it.", false);
  }

  private List<Answer.Dissent> dissents() {
    return context.assessment().answer(question.pack(), question.id()).dissents();
  }

  @Test
  void aDissenterWhoLeftIsListedOnceInTheAnswer() {
    round(EFFECTIVE, WEAK, WEAK);
    var ada = new Answer.Dissent("Ada", "effective", "I saw it.");
    put(WEAK, Confidence.SURE, "Two agents can.", reason("Ada", EFFECTIVE));
    assertThat(model.decide()).isEmpty();
    withoutAda(WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can, still.");
    assertThat(model.decide()).isEmpty();
    assertThat(dissents()).containsExactly(ada);
    withoutAda(EFFECTIVE, EFFECTIVE);
    put(EFFECTIVE, Confidence.SURE, "Previous decision: shown.");
    assertThat(model.decide()).isEmpty();
    assertThat(dissents()).isEmpty();
  }

  @Test
  void anAdoptedViewStopsBeingADissent() {
    round(WEAK, EFFECTIVE, EFFECTIVE);
    var ada = new Answer.Dissent("Ada", "weak", "I saw it.");
    var byHand = new Answer.Dissent("Max", "missing", "I tried it.");
    put(EFFECTIVE, Confidence.SURE, "Previous decision: shown.", reason("Ada", WEAK));
    assertThat(model.decide()).isEmpty();
    context
        .workbench()
        .edit(
            "dissent",
            a -> context.open().answered(a, question, x -> x.withDissents(List.of(ada, byHand))));
    workshop.turn(WorkshopViewModel.Side.PREPARE);
    workshop.add();
    for (String name : List.of("Ada", "Ben", "Eve")) {
      workshop.prepare().add(name, "", "operator");
    }
    workshop.prepare().steps().ask(question.id());
    workshop.turn(WorkshopViewModel.Side.RUN);
    hold.refresh();
    withoutAda(WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    assertThat(dissents()).containsExactly(byHand);
    assertThat(context.assessment().sessions().getFirst().workshop().estimates().getFirst())
        .as("the session before keeps it")
        .satisfies(before -> assertThat(before.dissents()).contains(reason("Ada", WEAK)));
  }

  @Test
  void aManualDissentIsKeptWithoutAVote() {
    var byHand = new Answer.Dissent("Max", "", "I tried it.");
    context
        .workbench()
        .edit(
            "dissent",
            a -> context.open().answered(a, question, x -> x.withDissents(List.of(byHand))));
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    assertThat(dissents()).containsExactly(byHand, new Answer.Dissent("Ada", "effective", ""));
  }

  @Test
  void aDecidedLikelihoodBecomesTheManualLevel() {
    model.open(likelihood());
    vote(0, 1, 4);
    model.reveal();
    put(1, Confidence.SURE, "Nobody reaches it.");
    assertThat(model.decide()).isEmpty();
    assertThat(context.assessment().decisions().values())
        .anySatisfy(
            decision ->
                assertThat(decision.override(Stage.CURRENT))
                    .hasValueSatisfying(
                        set -> {
                          assertThat(set.likelihood()).isEqualTo(VoteScale.likelihood(1));
                          assertThat(set.rationale()).contains("Nobody reaches it.");
                          assertThat(author(set))
                              .startsWith("Likelihood set by vote (Ada, Ben, Eve)");
                          assertThat(author(byHand(set))).doesNotContain("by vote");
                        }));
  }

  @Test
  void twoReasonsForALevelAreSeparateSentences() {
    model.open(likelihood());
    vote(0, 1, 4);
    model.reveal();
    put(1, Confidence.SURE, "Saturday peaks do it already");
    assertThat(model.decide()).isEmpty();
    model.open(new VoteSubject.ImpactOf(((VoteSubject.LikelihoodOf) likelihood()).threat()));
    vote(1, 1, 1);
    model.reveal();
    put(1, Confidence.SURE, "Desks can write on paper for a day");
    assertThat(model.decide()).isEmpty();
    assertThat(context.assessment().decisions().values())
        .flatExtracting(Decision::overrides)
        .extracting(LevelOverride::rationale)
        .containsExactly("Saturday peaks do it already. Desks can write on paper for a day");
  }

  private String author(LevelOverride set) {
    return LevelAuthor.words(context.assessment(), set);
  }

  /// The same level for the same reason with a different impact, which was not voted on.
  private static LevelOverride byHand(LevelOverride set) {
    return new LevelOverride(
        set.stage(), set.likelihood(), Impact.MINOR, set.rationale(), "Max", set.at());
  }
}
