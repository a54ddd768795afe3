package org.soundings.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundings.app.ChangedItem;
import org.soundings.assessment.workshop.Estimate;
import org.soundings.assessment.workshop.VoteSubject;
import org.soundings.ui.workshop.WorkshopViewModel.Side;

/// From which side a session is looked at.
class WorkshopViewModelTest extends SessionFixture {

  private Side afterRestart() {
    return new WorkshopViewModel(context).content().side();
  }

  @Test
  void theTabAfterARestartFollowsTheSessionsProgress() {
    assertThat(afterRestart()).isEqualTo(Side.PREPARE);
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(3));
    hold.next();
    assertThat(afterRestart()).isEqualTo(Side.RUN);
    hold.next();
    assertThat(session().workshop().ended()).isNull();
    assertThat(afterRestart()).isEqualTo(Side.CLOSE);
  }

  @Test
  void aSessionWithVotesCountsAsRunWithoutTime() {
    VoteSubject subject = new VoteSubject.RatingOf(questions.getFirst());
    context
        .workbench()
        .edit(
            "a vote", a -> a.withSession(session().changing(w -> w.withEstimate(voted(subject)))));
    assertThat(afterRestart()).isEqualTo(Side.RUN);
    context.workbench().undo();
    assertThat(afterRestart()).isEqualTo(Side.PREPARE);
    hold.next();
    assertThat(session().workshop().started()).isNull();
    assertThat(afterRestart()).isEqualTo(Side.RUN);
  }

  private static Estimate voted(VoteSubject subject) {
    return Estimate.of(subject).withVoted(List.of("Ada"));
  }

  @Test
  void finishingTheLastAgendaItemStaysOnTheRunTab() {
    hold.startOrPause();
    var again = new WorkshopViewModel(context);
    again.run().next();
    again.run().next();
    again.refresh();
    assertThat(again.run().content().plan().isDone()).isTrue();
    assertThat(again.content().side()).isEqualTo(Side.RUN);
  }

  @Test
  void anOpenedSessionStartsOnTheTabOfItsProgress() {
    String first = session().id();
    hold.startOrPause();
    workshop.add();
    assertThat(workshop.content().side()).isEqualTo(Side.PREPARE);
    workshop.open(first);
    assertThat(workshop.content().side()).isEqualTo(Side.RUN);
    workshop.turn(Side.PREPARE);
    workshop.open(first);
    assertThat(workshop.content().side()).isEqualTo(Side.PREPARE);
  }

  @Test
  void theListShowsMinutesBookedInTheMeantime() {
    context.workbench().observe(_ -> workshop.refresh());
    hold.startOrPause();
    clock.pass(Duration.ofMinutes(10));
    hold.writer().typeNotes("A note.");
    assertThat(session().minutes()).isEqualTo(10);
    assertThat(workshop.content().current().orElseThrow().minutes()).isEqualTo(10);
  }

  @Test
  void eachTabShowsItsOwnItems() {
    var somebody = new ChangedItem(ChangedItem.Kind.PERSON, "Ada", "Ada", false);
    workshop.turn(Side.PREPARE);
    assertThat(workshop.shows(somebody)).as("among those who come").isTrue();
    assertThat(hold.quickNote().act("Rotate keys", "Ada", Optional.empty())).isTrue();
    String id = context.assessment().actions().getLast().id();
    var jotted = new ChangedItem(ChangedItem.Kind.ACTION, id, "Rotate keys", true);
    assertThat(workshop.shows(jotted)).as("while it is prepared").isFalse();
    workshop.turn(Side.CLOSE);
    assertThat(workshop.shows(jotted)).as("at the end").isTrue();
    assertThat(workshop.shows(new ChangedItem(ChangedItem.Kind.ACTION, "A-999", "Another", true)))
        .as("of no meeting")
        .isFalse();
    assertThat(workshop.shows(somebody)).as("not at the end").isFalse();
  }
}
