package org.soundings.ui.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.workshop.DissentingVote;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.Proposal;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteRound;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.ui.workshop.projector.ProjectorView;

/// The decision after the votes were revealed.
class EstimateViewModelTest extends VotesOfThree {

  @Test
  void anUnrecordedDecisionIsSavedAsAProposal() throws IOException {
    round(EFFECTIVE, WEAK, WEAK);
    AnswerState before = context.assessment().answer(question.pack(), question.id()).state();
    put(WEAK, Confidence.SURE, "Two agents can.", dissent("Ada", EFFECTIVE, "I saw it."));
    assertThat(everything()).contains("proposed:", "Two agents can.", "I saw it.");
    assertThat(estimate().outcome()).isNull();
    assertThat(context.assessment().answer(question.pack(), question.id()).state())
        .isEqualTo(before);
    assertThat(estimate().form())
        .isEqualTo(
            new Proposal(
                WEAK,
                Confidence.SURE,
                "Two agents can.",
                List.of(dissent("Ada", EFFECTIVE, "I saw it."))));
  }

  @Test
  void aRecordedDecisionIsNotAProposalUntilItChanges() {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    assertThat(estimate().proposal()).isEqualTo(Proposal.NONE);
    model.propose("reason", p -> p.withReason("Two agents"));
    assertThat(estimate().form().option()).isEqualTo(WEAK);
    model.propose("reason", p -> p.withReason("Two agents can."));
    assertThat(estimate().proposal()).isEqualTo(Proposal.NONE);
  }

  @Test
  void dissentingViewsAreStoredInEnglishInEveryLanguage() {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    Language german = Language.of("de").orElseThrow();
    assertThat(Messages.<String, RuntimeException>in(german, model::decide)).isEmpty();
    Answer.Dissent dissent =
        context.assessment().answer(question.pack(), question.id()).dissents().getFirst();
    assertThat(dissent).isEqualTo(new Answer.Dissent("Ada", "effective", ""));
    assertThat(Messages.<String, RuntimeException>in(german, dissent::held)).isEqualTo("wirksam");
  }

  @Test
  void thePresentationShowsTheDecisionUntilItIsUndone() {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(projected().verdict()).isEmpty();
    assertThat(model.decide()).isEmpty();
    assertThat(projected().verdict())
        .hasValue(
            new ProjectorView.Verdict(
                "weak, sure", "Agents keep the socket.", "Two agents can.", List.of()));
    context.workbench().undo();
    hold.refresh();
    assertThat(projected().verdict()).isEmpty();
  }

  @Test
  void undoingTheRevealRemovesVotesFromThePresentation() {
    round(EFFECTIVE, WEAK, WEAK);
    hold.refresh();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Revealed.class);
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
  }

  @Test
  void undoingARoundUpdatesThePresentationAtAnotherItem() {
    round(EFFECTIVE, WEAK, WEAK);
    round(WEAK, WEAK, WEAK);
    var second = projected();
    hold.go(1);
    hold.projection().show(second);
    context.workbench().undo();
    hold.refresh();
    assertThat(hold.projection().view()).isNotEqualTo(second);
  }

  @Test
  void acceptingTheDecisionIsNotADissentAndKeepsTheVote() throws IOException {
    round(EFFECTIVE, MISSING, WEAK);
    VoteRound voted = estimate().last().orElseThrow();
    put(WEAK, Confidence.SURE, "Two agents can.", dissent("Ada", EFFECTIVE, "I saw it."));
    model.propose("way of Ben", p -> p.saying(accepting("Ben", MISSING)));
    assertThat(model.decide()).isEmpty();
    assertThat(estimate().rounds()).containsExactly(voted);
    assertThat(estimate().dissents())
        .containsExactly(dissent("Ada", EFFECTIVE, "I saw it."), accepting("Ben", MISSING));
    assertThat(context.assessment().answer(question.pack(), question.id()).dissents())
        .extracting(Answer.Dissent::who)
        .containsExactly("Ada");
    assertThat(everything())
        .containsSubsequence("who: Ben", "choice: missing", "accepts_decision: true");
    assertThat(projected().verdict().map(ProjectorView.Verdict::voices).orElseThrow())
        .containsExactly("Dissent by Ada: I saw it.", "Accepts the decision: Ben.");
    workshop.close().refresh();
    assertThat(workshop.close().content().toString())
        .contains("Ben (missing) accepts the decision.");
    context.workbench().undo();
    assertThat(estimate().dissents()).isEmpty();
    assertThat(estimate().form().dissents()).contains(accepting("Ben", MISSING));
    context.workbench().undo();
    assertThat(estimate().form().dissents()).doesNotContain(accepting("Ben", MISSING));
  }

  /// The current text of the closing page.
  private String closing() {
    workshop.close().refresh();
    return workshop.close().content().toString();
  }

  @Test
  void theClosingPageNamesEarlierRoundsAndChangedVotes() {
    round(MISSING, WEAK, EFFECTIVE);
    model.open(rating);
    vote(WEAK, WEAK, MISSING);
    assertThat(closing()).doesNotContain("First round").doesNotContain("Votes changed");
    model.reveal();
    String rounds =
        "Blind vote: weak to missing, median weak, 3 votes. First round: effective to missing, median weak, 3 votes. Votes changed after that: Ada (missing, now weak), Eve (effective, now missing).";
    assertThat(closing()).contains(rounds);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    assertThat(closing()).contains(rounds);
    round(WEAK, WEAK, MISSING);
    assertThat(closing())
        .contains(
            "Second round: weak to missing, median weak, 3 votes. No votes changed after that.");
  }

  @Test
  void restoringTheRecordedDissentsLeavesNoProposal() {
    round(EFFECTIVE, MISSING, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    model.propose("way of Ada", p -> p.saying(accepting("Ada", EFFECTIVE)));
    model.propose("way of Ben", p -> p.saying(accepting("Ben", MISSING)));
    assertThat(model.decide()).isEmpty();
    model.propose("way of Ada", p -> p.saying(dissent("Ada", EFFECTIVE, "")));
    assertThat(estimate().isUndecided()).isTrue();
    model.propose("way of Ada", p -> p.saying(accepting("Ada", EFFECTIVE)));
    assertThat(estimate().isUndecided()).isFalse();
  }

  @Test
  void thePresentationShowsOptionsInSelectionOrder() {
    round(EFFECTIVE, WEAK, WEAK);
    assertThat(projected().options())
        .extracting(ProjectorView.Option::words)
        .containsExactly("effective", "mostly effective", "weak", "missing");
  }

  private void unknowing(Vote... votes) {
    model.open(rating);
    for (Vote vote : votes) {
      model.cast(vote);
    }
    model.reveal();
  }

  @Test
  void dontKnowVotesAreListedApartAndDoNotSpeakFirst() {
    unknowing(
        new Vote.DontKnow("Ada"),
        new Vote.Judged("Ben", WEAK, Confidence.SURE),
        new Vote.Judged("Eve", EFFECTIVE, Confidence.NOT_SURE));
    assertThat(projected().unknown()).containsExactly("Ada");
    assertThat(projected().spread())
        .isEqualTo("effective to weak, median effective / weak, 2 of 3 votes, 1 “don't know”");
    assertThat(projected().options().stream().flatMap(option -> option.dots().stream()))
        .containsExactly(
            new ProjectorView.Dot("Eve", Confidence.NOT_SURE, true),
            new ProjectorView.Dot("Ben", Confidence.SURE, true));
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    assertThat(estimate().dissents()).containsExactly(dissent("Eve", EFFECTIVE, ""));
  }

  @Test
  void aTeamThatDoesNotKnowCanStillDecide() {
    unknowing(new Vote.DontKnow("Ada"), new Vote.DontKnow("Ben"), new Vote.DontKnow("Eve"));
    assertThat(projected().spread()).isEqualTo("“don't know”, all 3 votes");
    assertThat(projected().options()).allSatisfy(option -> assertThat(option.dots()).isEmpty());
    workshop.close().refresh();
    assertThat(workshop.close().content().toString())
        .contains("Blind vote: “don't know”, all 3 votes.");
    put(WEAK, Confidence.NOT_SURE, "We plan for the worse.");
    assertThat(model.decide()).isEmpty();
    assertThat(projected().verdict())
        .hasValue(
            new ProjectorView.Verdict(
                "weak, not sure", "Agents keep the socket.", "We plan for the worse.", List.of()));
  }

  @Test
  void anUnknownAnswerIsRecordedInTheAnswer() {
    unknowing(new Vote.DontKnow("Ada"), new Vote.DontKnow("Ben"), new Vote.DontKnow("Eve"));
    assertThat(model.content().unknown()).isEmpty();
    model.noteUnknown("", Optional.empty());
    model.noteUnknown("Ben", Optional.of(LocalDate.of(2026, 12, 1)));
    assertThat(context.assessment().answer(question.pack(), question.id()).state())
        .isEqualTo(new AnswerState.DontKnow("Ben", LocalDate.of(2026, 12, 1)));
    assertThat(model.content().unknown()).isPresent();
    workshop.close().refresh();
    assertThat(workshop.close().content().toString())
        .contains("Ben")
        .doesNotContain("voted on, decision pending");
    context.workbench().undo();
    hold.refresh();
    assertThat(model.content().unknown()).contains(new AnswerState.DontKnow("", null));
  }

  private ProjectorView.Revealed projected() {
    return (ProjectorView.Revealed) hold.projection().view();
  }

  @Test
  void theConfidenceIsNeverPreselected() {
    round(EFFECTIVE, WEAK, WEAK);
    assertThat(estimate().form().confidence()).isNull();
    model.choose(WEAK);
    model.propose("reason", p -> p.withReason("Two agents can."));
    model.conclude("Agents keep the socket.");
    assertThat(model.decide()).isEqualTo("Choose a confidence level.");
    assertThat(estimate().outcome()).isNull();
  }

  @Test
  void afterAnotherRoundADecisionIsRequestedAgain() {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    round(EFFECTIVE, EFFECTIVE, WEAK);
    assertThat(estimate().form()).isEqualTo(Proposal.NONE);
    assertThat(model.recorded(estimate()))
        .isEqualTo("Previous decision: Weak. Reason: Two agents can.");
    assertThat(model.decide()).isEqualTo("Choose a decision.");
    assertThat(estimate().outcome()).extracting(Estimate.Outcome::round).isEqualTo(1);
    put(WEAK, Confidence.NOT_SURE, "Two agents can, still.");
    model.propose("reason", p -> p.withReason(""));
    assertThat(estimate().form().reason()).isEmpty();
    model.propose("reason", p -> p.withReason("Two agents can, still."));
    assertThat(model.decide()).isEmpty();
    assertThat(model.recorded(estimate())).isEmpty();
    assertThat(estimate().outcome())
        .isEqualTo(new Estimate.Outcome(WEAK, Confidence.NOT_SURE, 2, "Two agents can, still."));
  }

  @Test
  void theConfidenceStaysWithItsDecision() {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(model.decide()).isEmpty();
    context
        .workbench()
        .edit(
            "state",
            a ->
                context
                    .open()
                    .answered(
                        a,
                        question,
                        answer ->
                            answer.withState(
                                new AnswerState.Answered(Rating.WEAK, Confidence.NOT_SURE))));
    assertThat(estimate().form().confidence()).isEqualTo(Confidence.SURE);
    assertThat(estimate().proposal()).isEqualTo(Proposal.NONE);
  }

  @Test
  void trailingWhitespaceIsNotAnotherDecision() {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can. ");
    assertThat(model.decide()).isEmpty();
    model.propose("reason", p -> p.withReason("Two agents can. "));
    assertThat(estimate().proposal()).isEqualTo(Proposal.NONE);
  }

  @Test
  void aDecisionSetsTheRatingWithItsReasonAndKeepsDissent() {
    round(WEAK, WEAK, EFFECTIVE);
    var dissent = dissent("Eve", EFFECTIVE, "I tried it.");
    var inAnswer = new Answer.Dissent("Eve", "effective", "I tried it.");
    put(WEAK, Confidence.FAIRLY_SURE, " ", dissent);
    assertThat(model.decide()).isEqualTo("Enter a rationale for the decision.");
    put(WEAK, Confidence.FAIRLY_SURE, "Two agents can.", dissent);
    assertThat(model.decide()).isEmpty();
    Answer answer = context.assessment().answer(question.pack(), question.id());
    assertThat(answer.state())
        .isEqualTo(new AnswerState.Answered(Rating.WEAK, Confidence.FAIRLY_SURE));
    assertThat(answer.conclusion()).isEqualTo("Agents keep the socket.");
    assertThat(answer.dissents()).contains(inAnswer);
    assertThat(estimate().dissents()).containsExactly(dissent);
    assertThat(estimate().form().confidence()).isEqualTo(Confidence.FAIRLY_SURE);
    context.workbench().undo();
    assertThat(estimate().outcome()).isNull();
    assertThat(context.assessment().answer(question.pack(), question.id()).dissents())
        .doesNotContain(inAnswer);
  }

  @Test
  void aReasonIsNotUsedAsTheConclusion() {
    round(WEAK, WEAK, WEAK);
    model.conclude("");
    model.choose(WEAK);
    model.propose("confidence", p -> p.withConfidence(Confidence.SURE));
    model.propose("reason", p -> p.withReason("Eve saw it."));
    assertThat(model.decide()).isEqualTo("Enter a conclusion before choosing a rating.");
    assertThat(estimate().outcome()).isNull();
    hold.writer().typeConclusion("Agents keep the socket.");
    assertThat(model.decide()).isEmpty();
    assertThat(context.assessment().answer(question.pack(), question.id()).conclusion())
        .isEqualTo("Agents keep the socket.");
    assertThat(estimate().outcome())
        .isEqualTo(new Estimate.Outcome(WEAK, Confidence.SURE, 1, "Eve saw it."));
  }

  @Test
  void aDifferentVoteIsADissentEvenWithoutAReason() {
    round(MISSING, MISSING, EFFECTIVE);
    put(EFFECTIVE, Confidence.SURE, "It was shown.", dissent("Ada", MISSING, "I saw it."));
    assertThat(model.decide()).isEmpty();
    assertThat(context.assessment().answer(question.pack(), question.id()).dissents())
        .containsExactly(
            new Answer.Dissent("Ada", "missing", "I saw it."),
            new Answer.Dissent("Ben", "missing", ""));
    workshop.close().refresh();
    assertThat(workshop.close().content().decided().toString())
        .contains("Ada voted “missing”: I saw it.", "Ben voted “missing” (no reason given).");
  }

  @Test
  void addingAndRemovingAReasonIsNotAnotherDecision() {
    round(MISSING, MISSING, EFFECTIVE);
    put(EFFECTIVE, Confidence.SURE, "It was shown.");
    assertThat(model.decide()).isEmpty();
    model.propose("dissent", p -> p.saying(dissent("Ben", MISSING, "No.")));
    model.propose("dissent", p -> p.saying(dissent("Ben", MISSING, "")));
    assertThat(estimate().proposal()).isEqualTo(Proposal.NONE);
  }

  @Test
  void commentsOnAnEarlierDecisionRemainInTheHistory() throws IOException {
    round(EFFECTIVE, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.", dissent("Ada", EFFECTIVE, "I saw it."));
    assertThat(model.decide()).isEmpty();
    assertThat(everything()).contains("I saw it.");
    round(WEAK, WEAK, WEAK);
    put(WEAK, Confidence.SURE, "Two agents can.");
    assertThat(everything()).as("until it is decided again").contains("choice: effective");
    assertThat(model.decide()).isEmpty();
    assertThat(estimate().dissents()).isEmpty();
    assertThat(everything()).containsSubsequence("before:", "I saw it.");
  }

  private static DissentingVote dissent(String who, int option, String words) {
    return new DissentingVote(who, option, words, false);
  }

  private static DissentingVote accepting(String who, int option) {
    return new DissentingVote(who, option, "", true);
  }
}
