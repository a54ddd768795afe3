package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.pack.Question;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.ui.workshop.vote.VotesOfThree;
import org.soundings.ui.workshop.vote.VotesProjection;

/// A voting round from its start to revealing the votes.
class OpenRoundTest extends VotesOfThree {

  @Test
  void beforeTheRevealTheFolderDoesNotDependOnTheVotes() throws IOException {
    model.open(rating);
    vote(MISSING, EFFECTIVE);
    String low = everything();
    assertThat(low).contains("voted:").contains("- Ada").doesNotContain("choice");
    vote(EFFECTIVE, WEAK);
    assertThat(everything()).isEqualTo(low);
    model.cast(new Vote.DontKnow("Ada"));
    assertThat(everything()).isEqualTo(low);
    vote(EFFECTIVE, WEAK, WEAK);
    assertThat(model.content().isComplete()).isTrue();
    assertThat(everything()).doesNotContain("choice").doesNotContain("confidence: sure");
    model.reveal();
    assertThat(everything()).contains("choice: effective").contains("choice: weak");
  }

  @Test
  void aRoundBelongsToTheQuestionItStartedAt() {
    String other =
        context
            .library()
            .questions()
            .map(Question::id)
            .filter(id -> !id.equals(question.id()))
            .findFirst()
            .orElseThrow();
    workshop.prepare().steps().ask(other);
    workshop.refresh();
    model.open(rating);
    vote(EFFECTIVE, WEAK, WEAK);
    hold.go(1);
    model.reveal();
    assertThat(context.assessment().sessions().getLast().questions())
        .containsExactly(question.id());
  }

  @Test
  void aQuestionCountsAsDiscussedOnceItsVotesAreRevealed() {
    model.open(rating);
    vote(EFFECTIVE, WEAK, WEAK);
    assertThat(context.assessment().sessions().getLast().questions()).isEmpty();
    model.reveal();
    assertThat(context.assessment().sessions().getLast().questions())
        .containsExactly(question.id());
  }

  @Test
  void beforeTheRevealOnlyTheNumberOfVotesIsPresented() {
    model.open(rating);
    vote(WEAK);
    assertThat(hold.projection().view())
        .isEqualTo(
            new ProjectorView.Voting(
                "How effective is the control?",
                question.title(),
                question.question(),
                "Conclusion: Roles are clear.",
                "First round",
                1,
                3));
    assertThat(model.content().toString() + context.workbench().undoName())
        .doesNotContainIgnoringCase("weak");
    assertThat(model.content().turn()).contains("Ben");
  }

  @Test
  void aThreatVoteShowsTheScenarioAndExistingControls() {
    VoteSubject likelihood = new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts"));
    model.open(likelihood);
    assertThat(hold.projection().view())
        .isEqualTo(
            new ProjectorView.Voting(
                "How likely is the threat?",
                "Escape through a mount",
                "A writable host directory lets the container plant what the host later runs.",
                "",
                "First round",
                0,
                3));
    assertThat(model.content().open().map(EstimateViewModel.Choice::words))
        .contains("A writable host directory lets the container plant what the host later runs.");
    context.workbench().edit("an answer", OpenRoundTest::mountsHold);
    assertThat(model.words().stands(likelihood))
        .isEqualTo(
            "Already in place: "
                + context.library().question("small-kernel-1").orElseThrow().title()
                + ": effective, supported by E-002.");
  }

  @Test
  void aRatingVoteShowsTheConclusionSoFar() {
    agree("");
    assertThat(model.words().stands(rating))
        .isEqualTo("No conclusion yet. Base your vote on the perspectives.");
    agree("We mount **nothing** of the host. But backups do.");
    assertThat(model.words().stands(rating))
        .isEqualTo("Conclusion: We mount nothing of the host …");
  }

  private void agree(String words) {
    context.open().answer("conclusion", question, answer -> answer.withConclusion(words));
  }

  private static Assessment mountsHold(Assessment assessment) {
    Answer holds =
        assessment
            .answer("small", "small-kernel-1")
            .withConclusion("Nothing is mounted.")
            .withState(new AnswerState.Answered(Rating.EFFECTIVE, Confidence.SURE));
    return assessment
        .withAnswer(holds)
        .withEvidence(
            new Evidence(
                "E-002",
                "Mounts of all nodes",
                new EvidenceSource.Statement("Operator", "None."),
                "production",
                SmallWorld.NOW,
                SmallWorld.NOW,
                "Operator",
                ItemValidity.BY_KIND,
                List.of(
                    new EvidenceMapping(
                        "small-kernel-1", EvidenceMapping.Relation.SUPPORTS, "No mount was seen")),
                ""));
  }

  @Test
  void votesAreNotRevealedBeforeAllAreSubmitted() {
    round(WEAK, EFFECTIVE);
    assertThat(model.isOpen()).isTrue();
    assertThat(estimate().rounds()).isEmpty();
  }

  @Test
  void extremeVotersSpeakFirstAndASecondRoundIsKept() {
    round(MISSING, WEAK, EFFECTIVE);
    assertThat(hold.projection().view())
        .isInstanceOfSatisfying(
            ProjectorView.Revealed.class,
            shown ->
                assertThat(
                        shown.options().stream()
                            .flatMap(option -> option.dots().stream())
                            .filter(ProjectorView.Dot::speaksFirst)
                            .map(ProjectorView.Dot::who))
                    .containsExactly("Eve", "Ada"));
    round(WEAK, WEAK, EFFECTIVE);
    assertThat(estimate().rounds()).hasSize(2);
    assertThat(estimate().voted()).isEmpty();
  }

  @Test
  void votesOfLeaversCountAndReturnersAreAskedAgain() {
    model.open(rating);
    vote(WEAK);
    hold.left("Ada", true);
    assertThat(model.content().in()).isEqualTo(1);
    assertThat(model.content().of()).isEqualTo(3);
    hold.left("Ben", true);
    assertThat(model.content().of()).as("not waited for").isEqualTo(2);
    assertThat(hold.projection().view())
        .isInstanceOfSatisfying(
            ProjectorView.Voting.class, now -> assertThat(now.of()).isEqualTo(2));
    hold.left("Ben", false);
    assertThat(model.content().turn()).contains("Ben");
    assertThat(model.content().of()).isEqualTo(3);
    hold.left("Ben", true);
    context.workbench().undo();
    workshop.refresh();
    assertThat(model.content().turn()).as("taken back").contains("Ben");
    model.cast(new Vote.Judged("Ben", EFFECTIVE, Confidence.SURE));
    model.cast(new Vote.Judged("Eve", EFFECTIVE, Confidence.SURE));
    model.reveal();
    assertThat(estimate().rounds().getFirst().votes()).hasSize(3);
  }

  @Test
  void removingANonVoterKeepsTheVotes() {
    model.open(rating);
    vote(WEAK, EFFECTIVE, EFFECTIVE);
    workshop.prepare().add("Evve", "", "operator");
    workshop.refresh();
    assertThat(model.content().turn()).contains("Evve");
    context.workbench().undo();
    workshop.refresh();
    assertThat(model.content().isComplete()).isTrue();
    model.reveal();
    assertThat(estimate().rounds().getFirst().votes()).hasSize(3);
  }

  @Test
  void removingAVoterDiscardsTheRound() {
    model.open(rating);
    workshop.prepare().add("Evve", "", "operator");
    workshop.refresh();
    model.cast(new Vote.Judged("Evve", WEAK, Confidence.SURE));
    while (context.assessment().sessions().getLast().participants().contains("Evve")) {
      context.workbench().undo();
    }
    workshop.refresh();
    assertThat(model.isOpen()).isFalse();
  }

  @Test
  void participantsWhoLeftDoNotSpeakFirst() {
    model.open(rating);
    vote(MISSING, WEAK, EFFECTIVE);
    hold.left("Ada", true);
    model.reveal();
    assertThat(speakFirst()).containsExactly("Eve", "Ben");
    hold.left("Ben", true);
    workshop.refresh();
    hold.project();
    assertThat(speakFirst()).as("one is left").isEmpty();
  }

  private List<String> speakFirst() {
    return VotesProjection.of(
            new RunningSession(context.open(), context.clock(), _ -> {}), estimate())
        .orElseThrow()
        .options()
        .stream()
        .flatMap(option -> option.dots().stream())
        .filter(ProjectorView.Dot::speaksFirst)
        .map(ProjectorView.Dot::who)
        .toList();
  }

  @Test
  void leavingOrReturningDoesNotChangeThePresentation() {
    model.open(rating);
    vote(WEAK);
    hold.project();
    hold.left("Ben", true);
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
    hold.left("Ben", false);
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
    assertThat(model.content().of()).isEqualTo(3);
  }

  @Test
  void participantsWhoLeaveAreNotAwaited() {
    model.open(rating);
    vote(WEAK, EFFECTIVE);
    hold.left("Eve", true);
    assertThat(model.content().isComplete()).isTrue();
    model.reveal();
    assertThat(estimate().rounds().getFirst().votes()).hasSize(2);
  }

  @Test
  void aRoundLostByARestartIsReportedAndRunAgain() {
    model.open(rating);
    vote(WEAK, EFFECTIVE);
    var again = new WorkshopViewModel(context).run();
    again.refresh();
    assertThat(again.estimates().content().lost()).containsExactly("Ada", "Ben");
    again.estimates().open(rating);
    assertThat(again.estimates().content().lost()).isEmpty();
    assertThat(again.estimates().content().turn()).contains("Ada");
  }

  @Test
  void aDiscardedRoundLeavesNoTrace() {
    model.open(rating);
    vote(WEAK);
    model.giveUp();
    assertThat(model.isOpen()).isFalse();
    assertThat(estimate().voted()).isEmpty();
  }

  @Test
  void aRoundBelongsToItsSubjectAndItsSession() {
    model.open(rating);
    vote(WEAK, EFFECTIVE);
    hold.next();
    assertThat(model.content().open().orElseThrow().subject()).isEqualTo(rating);
    vote(WEAK, EFFECTIVE, WEAK);
    assertThat(model.content().isComplete()).isTrue();
    context
        .workbench()
        .edit(
            "another meeting",
            a ->
                a.withSession(
                    new Session("2027-01-01", context.today(), "", 0, List.of(), List.of(), "")));
    workshop.open("2027-01-01");
    model.reveal();
    assertThat(model.isOpen()).isFalse();
    assertThat(context.assessment().sessions())
        .allSatisfy(
            session ->
                assertThat(session.workshop().estimates())
                    .allSatisfy(estimate -> assertThat(estimate.rounds()).isEmpty()));
  }

  @Test
  void withoutParticipantsNoRoundStarts() {
    for (String name : List.of("Ada", "Ben", "Eve")) {
      hold.left(name, true);
    }
    model.open(rating);
    assertThat(model.isOpen()).isFalse();
  }
}
