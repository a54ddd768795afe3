package org.soundings.ui.workshop.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.base.Digest;
import org.soundings.report.RichText;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.notes.SilentViewModel;
import org.soundings.ui.workshop.vote.EstimateViewModel;

class CloseViewModelTest {

  @TempDir private Path temporary;

  @Test
  void levelsAreCalledWhatTheTeamCallsThem() throws IOException {
    var likelihoods = new ArrayList<RiskTable.Step>();
    for (int i = 0; i < RiskTable.STEPS; i++) {
      likelihoods.add(new RiskTable.Step("Ours " + i, "What we mean by " + i));
    }
    var table =
        new RiskTable("ours", likelihoods, RiskTable.STANDARD.impacts(), RiskTable.STANDARD.rows());
    ScreenContext context =
        SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment().withRiskTable(table));
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.HOLD);
    EstimateViewModel estimates = workshop.hold().estimates();
    estimates.open(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")));
    estimates.cast(new Vote.Judged("Ada", 3, Confidence.SURE));
    estimates.reveal();
    estimates.choose(3);
    estimates.propose("reason", p -> p.withReason("It was tried."));
    workshop.close().refresh();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .contains(
            "Likelihood of “Escape through a mount”: voted on and not decided. Estimated Ours 3, 1"
                + " vote. Proposed: Ours 3. Because: It was tried.");
    assertThat(estimates.decide()).isEmpty();
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    workshop.close().typeWorked("Short votes.");
    assertThat(workshop.close().content().retrospective().worked()).isEqualTo("Short votes.");
    assertThat(workshop.close().content().decided())
        .extracting(RichText::text)
        .containsExactly(
            "Likelihood of “Escape through a mount”: Ours 3. Because: It was tried. Estimated Ours 3,"
                + " 1 vote.");
    estimates.open(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")));
    estimates.cast(new Vote.Judged("Ada", 1, Confidence.SURE));
    estimates.reveal();
    workshop.close().refresh();
    assertThat(workshop.close().content().decided())
        .extracting(RichText::text)
        .containsExactly(
            "Likelihood of “Escape through a mount”: Ours 3, after the first round. Because: It was"
                + " tried. Estimated Ours 3, 1 vote.");
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .contains(
            "Likelihood of “Escape through a mount”: decided, and voted on again since; what follows"
                + " from that is not decided. Estimated Ours 1, 1 vote. First round: Ours 3, 1 vote."
                + " Voted otherwise then: Ada (Ours 3, now Ours 1).");
    context.open().close();
  }

  @Test
  void whatWasAnsweredBeforeTheMeetingIsNoDecisionOfIt() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    var begun = SmallWorld.NOW.plusSeconds(1);
    context
        .workbench()
        .edit(
            "a test",
            a ->
                a.withSession(
                        a.sessions()
                            .getLast()
                            .changing(w -> w.beginning(begun))
                            .talkingAbout("small-people-1")
                            .talkingAbout("small-people-2"))
                    .withAnswer(
                        a.answer("small", "small-people-2")
                            .stamped(Digest.of("small-people-2"), "Ada", begun)));
    workshop.close().refresh();
    assertThat(workshop.close().content().decided())
        .extracting(RichText::text)
        .containsExactly(
            "People, question 2: holds. The drill is done.",
            "Talked about, and not changed then: People, question 1 (mostly holds).");
    context.open().close();
  }

  @Test
  void whatWasWrittenInSilenceAndStandsInNoLaneIsSaid() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.HOLD);
    SilentViewModel silent = workshop.hold().silent();
    silent.begin();
    silent.write("Ada", "Three agents mount it.\nNobody knows why.");
    workshop.close().refresh();
    assertThat(workshop.close().content().unplaced()).isEmpty();
    silent.show();
    silent.groups().merge(0, "operator");
    workshop.close().refresh();
    String title = context.library().question("small-kernel-1").orElseThrow().title();
    assertThat(workshop.close().content().unplaced())
        .extracting(RichText::text)
        .containsExactly(title + ":\n– Nobody knows why. (Ada)");
    context.open().close();
  }

  @Test
  void whatIsInGroupsStandsUnderTheirNames() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().add("Ben", "", "developer");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.HOLD);
    SilentViewModel silent = workshop.hold().silent();
    silent.begin();
    silent.write("Ada", "Nobody knows why.\nThree agents mount it.");
    silent.write("Ben", "three agents mount it.");
    silent.show();
    silent.groups().group(1, "Agents");
    workshop.close().refresh();
    String title = context.library().question("small-kernel-1").orElseThrow().title();
    assertThat(workshop.close().content().unplaced())
        .extracting(RichText::text)
        .containsExactly(
            title + ":\n– Nobody knows why. (Ada)\nAgents\n– Three agents mount it. (Ada, Ben)");
    context.open().close();
  }

  @Test
  void whatACardRaisedIsSaidOnThePageToo() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.turn(WorkshopViewModel.Side.HOLD);
    String concept = context.library().concepts().getFirst().id();
    var silent = new DealtCard(concept, "Ada", "", DealtCard.Outcome.PASSED, "");
    var raised = new DealtCard(concept, "", "", DealtCard.Outcome.PLACED, "The bastion is one.\n");
    context
        .workbench()
        .edit(
            "cards",
            a ->
                a.withSession(
                    a.sessions().getFirst().changing(w -> w.withCards(List.of(silent, raised)))));
    workshop.close().refresh();
    assertThat(workshop.close().content().unplaced())
        .extracting(RichText::text)
        .containsExactly(
            "The card “%s” raised: The bastion is one."
                .formatted(context.library().concept(concept).orElseThrow().title()));
    context.open().close();
  }

  @Test
  void whatTheTeamMeantToDoAndDidNotIsNamedAndNoTimeIsMadeUp() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.prepare().steps().doAlso("Walk through October");
    workshop.turn(WorkshopViewModel.Side.HOLD);
    workshop.hold().left("Ada", true);
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    String title = context.library().question("small-kernel-1").orElseThrow().title();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .containsExactly("Not reached: Walk through October; " + title + ".");
    assertThat(workshop.close().content().summary())
        .contains("(Ada left early)")
        .endsWith("No time was counted.");
    context
        .workbench()
        .edit(
            "a test",
            a ->
                a.withSession(
                    a.sessions()
                        .getLast()
                        .changing(
                            w ->
                                w.beginning(SmallWorld.NOW)
                                    .ending(SmallWorld.NOW.plus(Duration.ofHours(24))))));
    workshop.close().refresh();
    assertThat(workshop.close().content().summary().replace('\u00a0', ' '))
        .startsWith("24 Nov 2026, closed on 25 Nov 2026, ");
    context.open().close();
  }

  @Test
  void theFileIsCalledWhatTheMeetingIs() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    String id = workshop.content().current().orElseThrow().id();
    assertThat(workshop.close().page().proposedName()).isEqualTo("meeting-" + id + ".pdf");
    workshop.prepare().typeTitle("Host mounts & agents");
    assertThat(workshop.close().page().proposedName())
        .isEqualTo("meeting-" + id + "-host-mounts-agents.pdf");
    context.open().close();
  }

  @Test
  void aQuestionWhoseVotesAreNotDecidedIsOpenOnce() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.HOLD);
    EstimateViewModel estimates = workshop.hold().estimates();
    estimates.open(new VoteSubject.StandingOf("small-kernel-1"));
    estimates.cast(new Vote.Judged("Ada", 1, Confidence.SURE));
    estimates.reveal();
    workshop.close().refresh();
    String title = context.library().question("small-kernel-1").orElseThrow().title();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .containsExactly(title + ": voted on and not decided. Estimated weak, 1 vote.");
    context.open().close();
  }
}
