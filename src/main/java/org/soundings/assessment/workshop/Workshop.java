package org.soundings.assessment.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// What a meeting that is held with the program has beyond its notes.
///
/// @param held when it was held
/// @param left who went before the end
/// @param silent what people wrote before they spoke, at most one round for each question
/// @param estimates what was judged blindly, at most one for each subject
/// @param results what came of it
@Withers
public record Workshop(
    Held held,
    List<Departure> left,
    Plan plan,
    List<SilentRound> silent,
    List<Estimate> estimates,
    Results results,
    Retrospective retrospective)
    implements WorkshopBuilder.With {

  /// A meeting of which only notes were taken.
  public static final Workshop NONE =
      new Workshop(
          Held.NEVER,
          List.of(),
          Plan.EMPTY,
          List.of(),
          List.of(),
          Results.NONE,
          Retrospective.NONE);

  public Workshop {
    left = List.copyOf(left);
    silent = List.copyOf(silent);
    estimates = List.copyOf(estimates);
  }

  /// @param begun when it was first presented; null before
  /// @param ended when it was closed; null before
  public record Held(@Nullable Instant begun, @Nullable Instant ended) implements FieldGroup {
    static final Held NEVER = new Held(null, null);
  }

  /// What came of a meeting beside its votes.
  ///
  /// @param parked what waits for another time
  /// @param agreed what was decided, in the order it was
  /// @param actions ids of the actions that were agreed on here
  /// @param cards which concept cards were dealt
  public record Results(
      List<Parked> parked, List<Agreed> agreed, List<String> actions, List<DealtCard> cards)
      implements FieldGroup {

    static final Results NONE = new Results(List.of(), List.of(), List.of(), List.of());

    public Results {
      parked = List.copyOf(parked);
      agreed = List.copyOf(agreed);
      actions = List.copyOf(actions);
      cards = List.copyOf(cards);
    }
  }

  /// Somebody who went before the end.
  ///
  /// @param after minutes of the meeting that they were there
  public record Departure(String who, int after) {}

  /// Something that waits for another time.
  ///
  /// @param why why it is not talked about now
  /// @param who takes it up, "" while nobody has
  /// @param question the question at which it came up, or ""
  public record Parked(String what, String why, String who, String question) {}

  /// Something that was decided.
  ///
  /// @param question the question at which it was, or ""
  public record Agreed(String what, String reason, String question) {}

  /// What the people thought of the meeting itself.
  ///
  /// @param worked what to keep, Markdown
  /// @param change what to do differently next time, Markdown
  public record Retrospective(String worked, String change) {
    public static final Retrospective NONE = new Retrospective("", "");
  }

  public @Nullable Instant begun() {
    return held.begun();
  }

  public @Nullable Instant ended() {
    return held.ended();
  }

  public List<Parked> parked() {
    return results.parked();
  }

  public List<Agreed> agreed() {
    return results.agreed();
  }

  public List<String> actions() {
    return results.actions();
  }

  public List<DealtCard> cards() {
    return results.cards();
  }

  public Workshop beginning(Instant when) {
    return begun() == null ? withHeld(new Held(when, ended())) : this;
  }

  /// Takes back that it began and what its steps took, because the time was started by mistake.
  public Workshop notBegun() {
    return withHeld(new Held(null, ended()))
        .withPlan(new Plan(plan.template(), plan.steps().stream().map(PlanStep::untimed).toList()));
  }

  /// @param when null opens it again
  public Workshop ending(@Nullable Instant when) {
    return withHeld(new Held(begun(), when));
  }

  /// Notes that somebody went; who is back has no departure.
  public Workshop withDeparture(Departure departure) {
    var changed = new ArrayList<>(withReturn(departure.who()).left);
    changed.add(departure);
    return withLeft(changed);
  }

  public Workshop withReturn(String who) {
    return withLeft(left.stream().filter(each -> !each.who().equals(who)).toList());
  }

  public Optional<Departure> departure(String who) {
    return left.stream().filter(each -> each.who().equals(who)).findFirst();
  }

  public Optional<SilentRound> silentOn(String question) {
    return silent.stream().filter(each -> each.question().equals(question)).findFirst();
  }

  /// Sets the round on a question in the place where it stood, or adds it; one that is empty goes.
  public Workshop withSilent(SilentRound round) {
    return withSilent(
        replaced(silent, silentOn(round.question()), round).stream()
            .filter(each -> !each.equals(round) || !each.isEmpty())
            .toList());
  }

  /// Without the rounds to which nobody wrote.
  public Workshop withoutUnwritten() {
    return withSilent(silent.stream().filter(each -> !each.notes().isEmpty()).toList());
  }

  /// What others may read of it: no word of a silent round that was not shown to all.
  public Workshop forReaders() {
    return withSilent(silent.stream().map(SilentRound::forReaders).toList());
  }

  public Optional<Estimate> estimateOf(VoteSubject subject) {
    return estimates.stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  /// Sets the estimate of a subject in the place where it stood, or adds it.
  public Workshop withEstimate(Estimate estimate) {
    List<Estimate> changed = replaced(estimates, estimateOf(estimate.subject()), estimate);
    return new Workshop(held, left, plan, silent, changed, results, retrospective);
  }

  private static <T> List<T> replaced(List<T> all, Optional<T> old, T with) {
    return old.isEmpty()
        ? Stream.concat(all.stream(), Stream.of(with)).toList()
        : all.stream().map(each -> each.equals(old.get()) ? with : each).toList();
  }

  public Workshop withParked(List<Parked> changed) {
    return withResults(new Results(changed, agreed(), actions(), cards()));
  }

  public Workshop withAgreed(List<Agreed> changed) {
    return withResults(new Results(parked(), changed, actions(), cards()));
  }

  public Workshop withAction(String id) {
    return withActions(Stream.concat(actions().stream(), Stream.of(id)).distinct().toList());
  }

  public Workshop withoutAction(String id) {
    return withActions(actions().stream().filter(each -> !each.equals(id)).toList());
  }

  private Workshop withActions(List<String> changed) {
    return withResults(new Results(parked(), agreed(), changed, cards()));
  }

  public Workshop withCards(List<DealtCard> changed) {
    return withResults(new Results(parked(), agreed(), actions(), changed));
  }

  /// A card belongs to the step at which it was dealt: what is still held there is passed on when
  /// the room goes on.
  ///
  /// @param question the question of the step, or ""
  public Workshop passingCardsAt(String question) {
    return withCards(
        cards().stream()
            .map(card -> card.question().equals(question) ? card.passing() : card)
            .toList());
  }

  /// The same for every card, because the meeting is over.
  public Workshop passingCards() {
    return withCards(cards().stream().map(DealtCard::passing).toList());
  }
}
