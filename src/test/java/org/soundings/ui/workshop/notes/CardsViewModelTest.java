package org.soundings.ui.workshop.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.workshop.DealtCard;
import org.soundings.assessment.workshop.DealtCard.Outcome;
import org.soundings.ui.workshop.SessionFixture;
import org.soundings.ui.workshop.projector.ProjectorView;

/// A card belongs to the step at which it was dealt.
class CardsViewModelTest extends SessionFixture {

  private void deal() {
    hold.cards().deal(hold.content().question());
  }

  private boolean isShown() {
    return hold.cards().content().concept().isPresent();
  }

  @Test
  void aCardIsClosedWithItsQuestionAndListedAsSkipped() {
    deal();
    hold.cards().typeRaised("We never asked.");
    hold.next();
    assertThat(isShown()).isFalse();
    assertThat(session().workshop().cards())
        .extracting(DealtCard::question, DealtCard::outcome, DealtCard::raised)
        .containsExactly(tuple(questions.getFirst(), Outcome.SKIPPED, "We never asked."));
  }

  @Test
  void aPassedCardGoesToTheNextPersonPresent() {
    workshop.prepare().add("Cem", "", "security");
    deal();
    hold.cards().pass();
    assertThat(holder()).isEqualTo("Ben");
    hold.cards().pass();
    hold.cards().pass();
    hold.cards().pass();
    assertThat(holder()).isEqualTo("Ben");
    leave("Cem");
    hold.cards().pass();
    assertThat(holder()).isEqualTo("Ada");
  }

  @Test
  void passingACardIsOneUndoStep() {
    deal();
    hold.cards().pass();
    context.workbench().undo();
    workshop.refresh();
    assertThat(session().workshop().cards())
        .extracting(DealtCard::to, DealtCard::outcome)
        .containsExactly(tuple("Ada", Outcome.DEALT));
  }

  @Test
  void aCardPassedWithoutAnotherParticipantIsSkipped() {
    leave("Ben");
    deal();
    hold.cards().pass();
    assertThat(session().workshop().cards())
        .extracting(DealtCard::outcome)
        .containsExactly(Outcome.SKIPPED);
    assertThat(isShown()).isFalse();
  }

  private String holder() {
    return session().workshop().cards().getLast().to();
  }

  private void leave(String who) {
    hold.left(who, true);
  }

  @Test
  void nextAndTheSkippedCardAreOneUndoStep() {
    deal();
    hold.next();
    context.workbench().undo();
    workshop.refresh();
    assertThat(session().workshop().cards())
        .extracting(DealtCard::outcome)
        .containsExactly(Outcome.DEALT);
    assertThat(first().done()).isFalse();
  }

  @Test
  void aCardIsShownOnlyAtItsOwnItem() {
    deal();
    hold.go(1);
    assertThat(isShown()).isFalse();
    hold.cards().place();
    hold.cards().typeRaised("Nothing of it.");
    hold.go(0);
    assertThat(isShown()).isTrue();
    assertThat(hold.cards().content().raised()).isEmpty();
  }

  @Test
  void closingASessionSkipsItsHeldCard() {
    deal();
    workshop.close().close(true);
    assertThat(session().workshop().cards())
        .extracting(DealtCard::outcome)
        .containsExactly(Outcome.SKIPPED);
    assertThat(context.workbench().undoName()).contains("session closed");
    context.workbench().undo();
    workshop.refresh();
    assertThat(session().workshop().ended()).isNull();
    assertThat(isShown()).isTrue();
    assertThat(context.workbench().undoName()).contains("card dealt");
  }

  @Test
  void undoingACardPresentsTheQuestionAgain() {
    deal();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Card.class);
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.projection().view()).isInstanceOf(ProjectorView.Asked.class);
  }

  /// A card dealt to a participant at the first agenda item.
  private DealtCard heldBy(String to) {
    String concept = context.library().concepts().getLast().id();
    return new DealtCard(concept, to, questions.getFirst(), Outcome.DEALT, "");
  }

  private void hold(List<DealtCard> cards) {
    context
        .workbench()
        .edit("cards", a -> a.withSession(session().changing(w -> w.withCards(cards))));
    workshop.refresh();
  }

  @Test
  void aSecondCardIsNotDealtWhileOneIsHeld() {
    hold(List.of(heldBy("Ben")));
    deal();
    assertThat(session().workshop().cards()).containsExactly(heldBy("Ben"));
    assertThat(hold.projection().view())
        .isInstanceOfSatisfying(
            ProjectorView.Card.class, card -> assertThat(card.to()).isEqualTo("Ben"));
  }

  @Test
  void thePresentationShowsTheHeldCardAndFollowsUndo() {
    deal();
    ProjectorView first = hold.projection().view();
    hold(List.of(session().workshop().cards().getFirst(), heldBy("Ben")));
    assertThat(hold.projection().view())
        .isInstanceOfSatisfying(
            ProjectorView.Card.class, card -> assertThat(card.to()).isEqualTo("Ben"));
    context.workbench().undo();
    workshop.refresh();
    assertThat(hold.projection().view()).isEqualTo(first);
  }
}
