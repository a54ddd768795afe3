package org.soundings.ui.workshop.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.soundings.app.export.ClosingExport;
import org.soundings.assessment.Action;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.base.Progress;
import org.soundings.pack.Question;
import org.soundings.report.RichText;
import org.soundings.ui.SmallWorld;
import org.soundings.ui.job.Notice;
import org.soundings.ui.workshop.SessionFixture;
import org.soundings.ui.workshop.WorkshopViewModel;
import org.soundings.ui.workshop.projector.ProjectorView;
import org.soundings.ui.workshop.vote.EstimateViewModel;
import org.soundings.workshop.QuickNote;
import org.soundings.workshop.SessionNote;
import org.soundings.workshop.SessionNotes;

class RunViewModelTest extends SessionFixture {

  @Test
  void aQuestionWithHalfAMinuteOrTextCountsAsDiscussed() {
    hold.startOrPause();
    clock.pass(Duration.ofSeconds(29));
    hold.go(1);
    assertThat(session().questions()).isEmpty();
    hold.writer().typePerspective("operator", "Two agents.");
    assertThat(session().questions()).containsExactly(questions.get(1));
    hold.go(0);
    clock.pass(Duration.ofSeconds(1));
    hold.go(1);
    assertThat(session().questions()).containsExactlyInAnyOrderElementsOf(questions);
  }

  @Test
  void aSkippedQuestionDoesNotCountAsDiscussed() {
    hold.startOrPause();
    clock.pass(Duration.ofSeconds(5));
    hold.next();
    hold.spoke("Ada");
    hold.next();
    assertThat(session().questions()).containsExactly(questions.get(1));
    workshop.close().refresh();
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .contains("Skipped: %s.".formatted(title(questions.get(0))));
  }

  @Test
  void aQuestionWithANoteCountsAsDiscussed() {
    hold.quickNote().park("The old cluster", "", "");
    assertThat(session().questions()).containsExactly(questions.get(0));
  }

  @Test
  void unrecordedVotesAreReportedOnNext() {
    EstimateViewModel votes = hold.estimates();
    votes.open(new VoteSubject.RatingOf(questions.get(0)));
    votes.cast(new Vote.Judged("Ada", 1, Confidence.SURE));
    votes.cast(new Vote.Judged("Ben", 1, Confidence.SURE));
    votes.reveal();
    hold.next();
    assertThat(context.work().notices().shown().getLast().text())
        .isEqualTo(
            "Saved drafts, not recorded yet: the votes on “%s”."
                .formatted(title(questions.get(0))));
    assertThat(hold.content().at()).isEqualTo(1);
  }

  private String title(String question) {
    return context.library().question(question).orElseThrow().title();
  }

  @Test
  void anEmptySessionIsRemovedInOneStep() {
    workshop.takeAway();
    assertThat(context.assessment().sessions()).isEmpty();
    assertThat(context.workbench().undoName()).contains("session removed");
    context.workbench().undo();
    assertThat(session().workshop().plan().steps()).hasSize(2);
  }

  @Test
  void aStartedSessionIsNotRemoved() {
    assertThat(workshop.prepare().content().onlyPlanned()).isTrue();
    hold.writer().typeNotes("We meet in the kitchen.");
    workshop.takeAway();
    assertThat(context.assessment().sessions()).hasSize(1);
    workshop.prepare().refresh();
    assertThat(workshop.prepare().content().onlyPlanned()).isFalse();
  }

  @Test
  void anEndedSessionIsPresentedAsEnded() {
    context
        .workbench()
        .edit(
            "notes",
            a ->
                a.withSession(
                    new Session(
                        "2026-01-01", LocalDate.of(2026, 1, 1), "", 60, List.of(), List.of(), "")));
    workshop.open("2026-01-01");
    hold.project();
    assertThat(hold.projection().view())
        .isEqualTo(new ProjectorView.Over("This session has ended."));
  }

  @Test
  void aSessionContinuesAtItsCurrentItem() {
    hold.startOrPause();
    hold.next();
    var again = new WorkshopViewModel(context);
    assertThat(again.content().side()).isEqualTo(WorkshopViewModel.Side.RUN);
    assertThat(again.run().content().at()).isEqualTo(1);
    assertThat(again.run().isRunning()).isFalse();
  }

  private List<SessionNote> kept() {
    return hold.content().kept().stream().flatMap(part -> part.lines().stream()).toList();
  }

  @Test
  void anItemListsItsNotesAndEachCanBeRemoved() {
    QuickNote here = hold.quickNote();
    here.park("The old cluster", "its owner is away", "Ben");
    here.agree("No new mounts", "until the review");
    here.act("Take the mounts away", "Ada", Optional.empty());
    hold.refresh();
    List<SessionNote> all = kept();
    assertThat(all)
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("Decided", "Promised", "Parked");
    hold.go(1);
    assertThat(kept()).isEmpty();
    hold.go(0);
    assertThat(kept()).isEqualTo(all);
    all.forEach(hold::takeBack);
    assertThat(kept()).isEmpty();
    assertThat(context.assessment().actions())
        .noneMatch(a -> a.title().equals("Take the mounts away"));
    assertThat(session().workshop().actions()).isEmpty();
    assertThat(context.workbench().undoName()).contains("parked item removed");
    all.forEach(_ -> context.workbench().undo());
    hold.refresh();
    assertThat(kept()).isEqualTo(all);
  }

  @Test
  void aClosedSessionStaysUnchangedUntilItIsReopened() {
    hold.quickNote().agree("No new mounts", "");
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().show();
    hold.refresh();
    SessionNote kept = kept().getFirst();
    workshop.close().close(true);
    hold.refresh();
    var closed = context.assessment();
    hold.startOrPause();
    hold.more();
    hold.next();
    hold.go(0);
    hold.spoke("Ada");
    hold.left("Ben", true);
    hold.writer().typePerspective("operator", "Two agents.");
    hold.writer().typeConclusion("It holds.");
    hold.writer().typeNotes("Late.");
    hold.takeBack(kept);
    hold.silent().groups().merge(0, "operator");
    hold.cards().deal(Optional.empty());
    hold.estimates().open(new VoteSubject.RatingOf(questions.getFirst()));
    hold.quickNote().act("Remove", "Ada", Optional.empty());
    workshop.prepare().come("Ben", false);
    workshop.prepare().typeTitle("Another");
    workshop.close().typeWorked("All of it.");
    assertThat(context.assessment()).isEqualTo(closed);
    assertThat(hold.isRunning()).isFalse();
    assertThat(hold.estimates().isOpen()).isFalse();
    workshop.openAgain();
    assertThat(context.workbench().undoName()).contains("session reopened");
    hold.writer().typeNotes("Late.");
    assertThat(session().notes()).isEqualTo("Late.");
    context.workbench().undo();
    context.workbench().undo();
    assertThat(context.assessment()).isEqualTo(closed);
  }

  @Test
  void followUpsAreShownOneAtATimeAndThenNone() {
    var deeper = context.library().question(questions.getFirst()).orElseThrow().followUps();
    for (String each : deeper) {
      hold.deeper();
      assertThat(hold.projection().view())
          .isInstanceOfSatisfying(
              ProjectorView.Asked.class, asked -> assertThat(asked.followUp()).contains(each));
    }
    hold.deeper();
    assertThat(hold.content().followUp()).isEmpty();
  }

  @Test
  void participantsWhoHaveNotSpokenAreKnownPerItem() {
    hold.spoke("Ada");
    assertThat(hold.content().speakers())
        .containsExactly(
            new Speaker("Ada", true, true, false), new Speaker("Ben", false, false, false));
    hold.next();
    assertThat(hold.content().speakers()).noneMatch(Speaker::spoke);
  }

  @Test
  void notesAreSavedInTheSessionAndCanBeUndone() {
    hold.quickNote().act("Take the mounts away", "Ada", Optional.of(LocalDate.of(2027, 1, 15)));
    hold.quickNote().park("The old cluster", "its owner is away", "Ben");
    hold.quickNote().agree("No new mounts", "until the review");
    Workshop noted = session().workshop();
    assertThat(noted.parked())
        .containsExactly(
            new Workshop.Parked(
                "The old cluster", "its owner is away", "Ben", questions.getFirst()));
    assertThat(noted.agreed())
        .containsExactly(
            new Workshop.Agreed("No new mounts", "until the review", questions.getFirst()));
    assertThat(context.assessment().actions())
        .anySatisfy(
            action -> {
              assertThat(noted.actions()).containsExactly(action.id());
              assertThat(action.owner()).isEqualTo("Ada");
              assertThat(action.questions()).containsExactly(questions.getFirst());
            });
    assertThat(hold.quickNote().act(" ", "", Optional.empty())).isFalse();
    context.workbench().undo();
    context.workbench().undo();
    context.workbench().undo();
    assertThat(session().workshop().actions()).isEmpty();
    assertThat(context.assessment().actions()).noneMatch(a -> a.owner().equals("Ada"));
  }

  @Test
  void aPassedCardGoesToTheNextPerson() {
    assertThat(hold.cards().deal(hold.content().question())).isTrue();
    hold.cards().typeRaised("We never asked.");
    hold.cards().pass();
    hold.cards().place();
    assertThat(session().workshop().cards())
        .extracting(DealtCard::to, DealtCard::outcome, DealtCard::raised)
        .containsExactly(
            tuple("Ada", DealtCard.Outcome.SKIPPED, "We never asked."),
            tuple("Ben", DealtCard.Outcome.PLACED, ""));
  }

  @Test
  void anEmptyPlanPresentsNoAgendaAndBreaksNothing() {
    workshop.add();
    hold.next();
    hold.previous();
    hold.startOrPause();
    hold.deeper();
    hold.project();
    assertThat(hold.projection().view()).isEqualTo(new ProjectorView.Over("No agenda yet."));
    assertThat(workshop.prepare().content().missing())
        .containsExactly("Add participants to see which perspectives are missing.");
  }

  @Test
  void undoingThePlanLeavesNoSession() {
    hold.next();
    while (context.workbench().canUndo()) {
      context.workbench().undo();
      workshop.refresh();
    }
    assertThat(workshop.content().sessions()).isEqualTo(SmallWorld.assessment().sessions());
  }

  @Test
  void thePresentationShowsNothingOfADeselectedSession() {
    hold.silent().begin();
    hold.silent().write("Ada", "Three agents mount it.");
    hold.silent().done("Ada");
    hold.silent().done("Ben");
    hold.silent().show();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Written.class);
    workshop.add();
    assertThat(hold.projection().view()).isEqualTo(new ProjectorView.Over("No agenda yet."));
    workshop.step(1);
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
  }

  @Test
  void aRoundWithoutItsParticipantsIsDiscardedAndReported() {
    workshop.prepare().change(new Person("Ada", "", "operator"), "Eve", "", "operator");
    EstimateViewModel estimates = hold.estimates();
    estimates.open(new VoteSubject.RatingOf(questions.getFirst()));
    estimates.cast(new Vote.Judged("Eve", 1, Confidence.SURE));
    while (session().participants().contains("Eve")) {
      context.workbench().undo();
    }
    workshop.refresh();
    assertThat(estimates.isOpen()).isFalse();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
    assertThat(said())
        .containsExactly(
            "The participants changed, so the open round was discarded. Start a new round.");
    assertThat(session().workshop().estimates())
        .allSatisfy(estimate -> assertThat(estimate.voted()).isEmpty());
    assertThat(context.workbench().redoName()).contains("person changed");
  }

  @Test
  void leavingDuringARoundDoesNotEndItForTheOthers() {
    hold.estimates().open(new VoteSubject.RatingOf(questions.getFirst()));
    hold.left("Ada", true);
    workshop.refresh();
    assertThat(hold.estimates().content().of()).isEqualTo(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void aSessionIsNotClosedDuringAVote() {
    EstimateViewModel estimates = hold.estimates();
    estimates.open(new VoteSubject.RatingOf(questions.getFirst()));
    estimates.cast(new Vote.Judged("Ada", 1, Confidence.SURE));
    workshop.close().close(true);
    assertThat(session().workshop().ended()).isNull();
    assertThat(estimates.isOpen()).isTrue();
    assertThat(said())
        .containsExactly(
            "A vote is in progress. Reveal the votes or discard the round, then close the session.");
    estimates.giveUp();
    workshop.close().close(true);
    assertThat(session().workshop().ended()).isNotNull();
  }

  @Test
  void aBrieflyOpenedQuestionIsListedAsOpen() {
    Question unanswered =
        context
            .library()
            .questions()
            .filter(q -> context.assessment().answer(q.pack(), q.id()).rating().isEmpty())
            .filter(q -> !questions.contains(q.id()))
            .findFirst()
            .orElseThrow();
    workshop.prepare().steps().ask(unanswered.id());
    workshop.refresh();
    hold.startOrPause();
    hold.go(2);
    clock.pass(Duration.ofSeconds(5));
    hold.go(0);
    workshop.close().close(true);
    assertThat(workshop.close().content().open())
        .extracting(RichText::text)
        .contains(unanswered.title() + ": no conclusion yet.")
        .noneMatch(line -> line.startsWith("Not reached") && line.contains(unanswered.title()));
  }

  @Test
  void theClosingPageContainsTheRetrospective() throws IOException {
    assertThat(closingPage()).doesNotContain("Retrospective");
    workshop.close().typeWorked("Short votes.");
    workshop.close().typeChange("Begin on time.");
    assertThat(closingPage())
        .contains("Retrospective", "What worked", "Short votes.", "Begin on time.");
  }

  @Test
  void theClosingPageContainsTheNotes() throws IOException {
    assertThat(closingPage()).doesNotContain("Notes");
    hold.writer().typeNotes("The auditor listens in.");
    assertThat(closingPage()).contains("Notes", "The auditor listens in.");
  }

  @Test
  void additionalNotesAreLastOnTheClosingPage() throws IOException {
    hold.writer().typeNotes("The auditor listens in.");
    workshop.close().typeWorked("Short votes.");
    var shown =
        new SilentRound(
            questions.getFirst(), List.of(SilentRound.Note.of("Ada", "Old nodes.")), true);
    context
        .workbench()
        .edit("a round", a -> a.withSession(session().changing(w -> w.withSilent(shown))));
    assertThat(closingPage())
        .containsSubsequence(
            "Actions",
            "Retrospective",
            "The auditor listens in.",
            "Additional notes",
            "Old nodes.");
  }

  private String closingPage() throws IOException {
    var export =
        new ClosingExport(context.library(), context.exportable(), session(), context.now());
    return new String(
        export.bytes(Path.of("page.md"), Progress.unwatched()), StandardCharsets.UTF_8);
  }

  private List<String> said() {
    return context.work().notices().shown().stream().map(Notice::text).toList();
  }

  private List<List<SessionNote>> keptLater(String question, Predicate<QuickNote> keeping) {
    hold.keep(new QuickNote(hold.quickNote().running(), question), keeping);
    return late();
  }

  private List<List<SessionNote>> late() {
    return hold.content().kept().stream()
        .filter(part -> part.heading().startsWith("Saved for “"))
        .map(SessionNotes::lines)
        .toList();
  }

  @Test
  void aDuplicateNoteSavedLateIsShownAtTheCurrentItem() {
    hold.quickNote().park("The old cluster.", "", "");
    hold.next();
    var parked = new Workshop.Parked("The old cluster.", "", "", questions.get(0));
    assertThat(keptLater(questions.get(0), at -> at.park("The old cluster.", "", "")))
        .containsExactly(List.of(new SessionNote.Parked(parked)));
    assertThat(keptLater(questions.get(0), at -> at.park("The old cluster.", "", "")))
        .containsExactly(List.of(new SessionNote.Parked(parked), new SessionNote.Parked(parked)));
  }

  @Test
  void anActionSavedLateIsShownEvenOnceItHasAnOwner() {
    hold.next();
    keptLater(questions.get(0), at -> at.act("Ask them", "", Optional.empty()));
    Action owned = context.assessment().actions().getLast().withOwner("Ada");
    context.workbench().edit("owner", a -> a.withAction(owned));
    hold.refresh();
    assertThat(late()).containsExactly(List.of(new SessionNote.Promised(owned)));
  }
}
