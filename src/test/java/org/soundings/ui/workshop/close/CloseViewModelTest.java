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
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.base.Sha256;
import org.soundings.report.RichText;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.notes.SilentViewModel;
import org.soundings.ui.workshop.vote.EstimateViewModel;

class CloseViewModelTest {

  @TempDir private Path temporary;

  @Test
  void levelsAreNamedAsTheTeamNamesThem() throws IOException {
    var likelihoods = new ArrayList<RiskMatrix.Step>();
    for (int i = 0; i < RiskMatrix.STEPS; i++) {
      likelihoods.add(new RiskMatrix.Step("Ours " + i, "What we mean by " + i));
    }
    var table =
        new RiskMatrix(
            "ours", likelihoods, RiskMatrix.STANDARD.impacts(), RiskMatrix.STANDARD.rows());
    ScreenContext context =
        SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment().withRiskMatrix(table));
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.RUN);
    EstimateViewModel estimates = workshop.run().estimates();
    estimates.open(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")));
    estimates.cast(new Vote.Judged("Ada", 3, Confidence.SURE));
    estimates.reveal();
    estimates.choose(3);
    estimates.propose("reason", p -> p.withReason("It was tried."));
    workshop.close().refresh();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .contains(
            "Likelihood of “Escape through a mount”: voted on, decision pending. Blind vote: Ours 3, 1 vote. Proposed: Ours 3. Reason: It was tried.");
    assertThat(estimates.decide()).isEmpty();
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    workshop.close().typeWorked("Short votes.");
    assertThat(workshop.close().content().retrospective().worked()).isEqualTo("Short votes.");
    assertThat(workshop.close().content().decided())
        .extracting(RichText::text)
        .containsExactly(
            "Likelihood of “Escape through a mount”: Ours 3. Reason: It was tried. Blind vote: Ours 3,"
                + " 1 vote.");
    estimates.open(new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts")));
    estimates.cast(new Vote.Judged("Ada", 1, Confidence.SURE));
    estimates.reveal();
    workshop.close().refresh();
    assertThat(workshop.close().content().decided())
        .extracting(RichText::text)
        .containsExactly(
            "Likelihood of “Escape through a mount”: Ours 3, after the first round. Reason: It was"
                + " tried. Blind vote: Ours 3, 1 vote.");
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .contains(
            "Likelihood of “Escape through a mount”: decided, then voted on again, new decision pending. Blind vote: Ours 1, 1 vote. First round: Ours 3, 1 vote. Votes changed after that: Ada (Ours 3, now Ours 1).");
    context.open().close();
  }

  @Test
  void answersFromBeforeTheSessionAreNotItsDecisions() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    var started = SmallWorld.NOW.plusSeconds(1);
    context
        .workbench()
        .edit(
            "a test",
            a ->
                a.withSession(
                        a.sessions()
                            .getLast()
                            .changing(w -> w.beginning(started))
                            .talkingAbout("small-people-1")
                            .talkingAbout("small-people-2"))
                    .withAnswer(
                        a.answer("small", "small-people-2")
                            .stamped(Sha256.of("small-people-2"), "Ada", started)));
    workshop.close().refresh();
    assertThat(workshop.close().content().decided())
        .extracting(RichText::text)
        .containsExactly(
            "People, question 2: effective. The drill is done.",
            "Discussed, rating unchanged: People, question 1 (mostly effective).");
    context.open().close();
  }

  @Test
  void silentNotesInNoPerspectiveAreListed() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.RUN);
    SilentViewModel silent = workshop.run().silent();
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
  void groupedNotesAreListedUnderTheirGroup() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().add("Ben", "", "developer");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.RUN);
    SilentViewModel silent = workshop.run().silent();
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
  void cardNotesAreListedOnTheClosingPageToo() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.turn(WorkshopViewModel.Side.RUN);
    String concept = context.library().concepts().getFirst().id();
    var silent = new DealtCard(concept, "Ada", "", DealtCard.Outcome.SKIPPED, "");
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
            "Concept card “%s”: The bastion is one."
                .formatted(context.library().concept(concept).orElseThrow().title()));
    context.open().close();
  }

  @Test
  void unfinishedItemsAreNamedAndNoDurationIsInvented() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.prepare().steps().doAlso("Walk through October");
    workshop.turn(WorkshopViewModel.Side.RUN);
    workshop.run().left("Ada", true);
    workshop.turn(WorkshopViewModel.Side.CLOSE);
    String title = context.library().question("small-kernel-1").orElseThrow().title();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .containsExactly("Not reached: Walk through October; " + title + ".");
    assertThat(workshop.close().content().summary())
        .contains("(Ada left early)")
        .endsWith("No time was recorded.");
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
  void theFileIsNamedAfterTheSession() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    String id = workshop.content().current().orElseThrow().id();
    assertThat(workshop.close().page().proposedName()).isEqualTo("session-" + id + ".pdf");
    workshop.prepare().typeTitle("Host mounts & agents");
    assertThat(workshop.close().page().proposedName())
        .isEqualTo("session-" + id + "-host-mounts-agents.pdf");
    context.open().close();
  }

  @Test
  void aQuestionWithUndecidedVotesIsListedAsOpenOnce() throws IOException {
    ScreenContext context = SmallWorld.context(temporary.resolve("a"), SmallWorld.assessment());
    var workshop = new WorkshopViewModel(context);
    workshop.add();
    workshop.prepare().add("Ada", "", "operator");
    workshop.prepare().steps().ask("small-kernel-1");
    workshop.turn(WorkshopViewModel.Side.RUN);
    EstimateViewModel estimates = workshop.run().estimates();
    estimates.open(new VoteSubject.RatingOf("small-kernel-1"));
    estimates.cast(new Vote.Judged("Ada", 1, Confidence.SURE));
    estimates.reveal();
    workshop.close().refresh();
    String title = context.library().question("small-kernel-1").orElseThrow().title();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .containsExactly(title + ": voted on, decision pending. Blind vote: weak, 1 vote.");
    context.open().close();
  }
}
