package org.soundings.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Action;
import org.soundings.assessment.answer.AnswerState.Confidence;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.workshop.PlanStep;
import org.soundings.assessment.workshop.Vote;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.pack.Question;
import org.soundings.ui.workshop.SessionFixture;
import org.soundings.ui.workshop.WorkshopViewModel;

class CarriedOverItemsTest extends SessionFixture {

  private Optional<CarriedOverItems> carriedOver() {
    return workshop.prepare().content().carriedOver();
  }

  private void voteOnTheFirst() {
    vote(new VoteSubject.RatingOf(questions.getFirst()));
  }

  private void vote(VoteSubject subject) {
    hold.estimates().open(subject);
    for (String who : List.of("Ada", "Ben")) {
      hold.estimates().cast(new Vote.Judged(who, 1, Confidence.SURE));
    }
    hold.estimates().reveal();
  }

  private void putOff(String what) {
    var parked = new Workshop.Parked(what, "nobody from operations", "Ada", "");
    context
        .workbench()
        .edit("parked", a -> a.withSession(session().changing(w -> w.withParked(List.of(parked)))));
  }

  private void meetAgain() {
    workshop.close().close(true);
    clock.pass(Duration.ofDays(1));
    workshop.add();
  }

  private List<String> matters() {
    return carriedOver().stream()
        .flatMap(carriedOver -> carriedOver.parts().stream())
        .flatMap(part -> part.matters().stream())
        .map(CarriedOverItems.Matter::what)
        .toList();
  }

  @Test
  void openItemsOfASessionAreCarriedOverToTheNext() {
    voteOnTheFirst();
    putOff("The old cluster");
    hold.quickNote().act("Ask the vendor", "", Optional.empty());
    workshop.close().typeChange("Begin with the question of last time.");
    assertThat(carriedOver()).isEmpty();
    meetAgain();
    assertThat(carriedOver())
        .map(CarriedOverItems::change)
        .contains("Begin with the question of last time.");
    assertThat(matters())
        .containsExactly(
            context.library().question(questions.getFirst()).orElseThrow().title(),
            "The old cluster",
            "Ask the vendor (unassigned, no due date)");
  }

  @Test
  void anItemAddedToThePlanIsNotOfferedAgain() {
    voteOnTheFirst();
    putOff("The old cluster");
    meetAgain();
    ways().forEach(workshop.prepare().steps()::takeUp);
    assertThat(session().workshop().plan().questions()).containsExactly(questions.getFirst());
    assertThat(session().workshop().plan().steps())
        .extracting(PlanStep::title)
        .contains("The old cluster");
    assertThat(matters()).hasSize(2);
    assertThat(ways()).isEmpty();
  }

  @Test
  void itemsAnsweredOrDoneSinceAreNotCarriedOver() {
    voteOnTheFirst();
    hold.quickNote().act("Ask the vendor", "", Optional.empty());
    meetAgain();
    assertThat(matters()).hasSize(2);
    Question question = context.library().question(questions.getFirst()).orElseThrow();
    context
        .workbench()
        .edit(
            "elsewhere",
            a ->
                a.withAction(a.actions().getLast().withStatus(Action.Status.DONE))
                    .withAnswer(
                        a.answer(question.pack(), question.id())
                            .answering(question, "Ada", clock.instant())));
    workshop.refresh();
    assertThat(carriedOver()).isEmpty();
  }

  @Test
  void itemsDecidedInALaterSessionAreNotCarriedOver() {
    var mounts = new VoteSubject.LikelihoodOf(ThreatId.ofSystem("thr-mounts"));
    vote(mounts);
    meetAgain();
    assertThat(matters()).containsExactly("Likelihood of “Escape through a mount”");
    workshop.prepare().everybodyComes(true);
    workshop.turn(WorkshopViewModel.Side.RUN);
    vote(mounts);
    workshop.refresh();
    assertThat(matters()).hasSize(1);
    hold.estimates().choose(1);
    hold.estimates().propose("reason", p -> p.withReason("Previous decision: tried."));
    assertThat(hold.estimates().decide()).isEmpty();
    workshop.refresh();
    assertThat(carriedOver()).isEmpty();
  }

  @Test
  void aSessionThatWasOnlyPlannedCarriesNothingOver() {
    workshop.add();
    assertThat(context.assessment().sessions()).hasSizeGreaterThan(1);
    assertThat(carriedOver()).isEmpty();
  }

  private List<CarriedOverItems.Way> ways() {
    return carriedOver().stream()
        .flatMap(carriedOver -> carriedOver.parts().stream())
        .flatMap(part -> part.matters().stream())
        .flatMap(matter -> matter.way().stream())
        .toList();
  }
}
