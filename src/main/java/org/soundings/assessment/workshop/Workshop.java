package org.soundings.assessment.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// The part of a session that is run with the program, in addition to its notes.
///
/// @param held when it was run
/// @param leftEarly who left before the end
/// @param silentRounds what people wrote before the discussion, at most one round for each question
/// @param estimates the blind votes, at most one for each subject
/// @param results the results
@Withers
public record Workshop(
    Held held,
    List<Departure> leftEarly,
    Plan plan,
    List<SilentRound> silentRounds,
    List<Estimate> estimates,
    Results results,
    Retrospective retrospective)
    implements WorkshopBuilder.With {

  /// A session with notes only.
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
    leftEarly = List.copyOf(leftEarly);
    silentRounds = List.copyOf(silentRounds);
    estimates = List.copyOf(estimates);
  }

  /// @param started when it was first presented; null before
  /// @param ended when it was closed; null before
  public record Held(@Nullable Instant started, @Nullable Instant ended) implements FieldGroup {
    static final Held NEVER = new Held(null, null);
  }

  /// The results of a session besides its votes.
  ///
  /// @param parked the parking lot
  /// @param agreed the decisions, in order
  /// @param actions ids of the actions that were agreed in this session
  /// @param cards the concept cards that were dealt
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

  /// A participant who left before the end.
  ///
  /// @param afterMinutes minutes of the session until they left
  public record Departure(String who, int afterMinutes) {}

  /// A topic for later.
  ///
  /// @param why why it is not discussed now
  /// @param who the owner, "" if there is none yet
  /// @param question the question of the agenda item, or ""
  public record Parked(String what, String why, String who, String question) {}

  /// A decision.
  ///
  /// @param question the question of the agenda item, or ""
  public record Agreed(String what, String reason, String question) {}

  /// The participants' feedback on the session itself.
  ///
  /// @param worked what to keep, Markdown
  /// @param change what to do differently next time, Markdown
  public record Retrospective(String worked, String change) {
    public static final Retrospective NONE = new Retrospective("", "");
  }

  public @Nullable Instant started() {
    return held.started();
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
    return started() == null ? withHeld(new Held(when, ended())) : this;
  }

  /// Resets the start and the times of the agenda items, because the timer was started by accident.
  public Workshop notStarted() {
    return withHeld(new Held(null, ended()))
        .withPlan(new Plan(plan.template(), plan.steps().stream().map(PlanStep::untimed).toList()));
  }

  /// @param when null reopens it
  public Workshop ending(@Nullable Instant when) {
    return withHeld(new Held(started(), when));
  }

  /// Records that a participant left, or removes the record if they are back.
  public Workshop withDeparture(Departure departure) {
    var changed = new ArrayList<>(withReturn(departure.who()).leftEarly);
    changed.add(departure);
    return withLeftEarly(changed);
  }

  public Workshop withReturn(String who) {
    return withLeftEarly(leftEarly.stream().filter(each -> !each.who().equals(who)).toList());
  }

  public Optional<Departure> departure(String who) {
    return leftEarly.stream().filter(each -> each.who().equals(who)).findFirst();
  }

  public Optional<SilentRound> silentOn(String question) {
    return silentRounds.stream().filter(each -> each.question().equals(question)).findFirst();
  }

  /// Replaces the silent round on a question, or adds it. An empty one is removed.
  public Workshop withSilent(SilentRound round) {
    return withSilentRounds(
        replaced(silentRounds, silentOn(round.question()), round).stream()
            .filter(each -> !each.equals(round) || !each.isEmpty())
            .toList());
  }

  /// The same without empty silent rounds.
  public Workshop withoutUnwritten() {
    return withSilentRounds(silentRounds.stream().filter(each -> !each.notes().isEmpty()).toList());
  }

  /// The version for exports, without the text of silent rounds that are not revealed.
  public Workshop forAudience() {
    return withSilentRounds(silentRounds.stream().map(SilentRound::forAudience).toList());
  }

  public Optional<Estimate> estimateOf(VoteSubject subject) {
    return estimates.stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  /// Replaces the estimate of a subject, or adds it.
  public Workshop withEstimate(Estimate estimate) {
    List<Estimate> changed = replaced(estimates, estimateOf(estimate.subject()), estimate);
    return new Workshop(held, leftEarly, plan, silentRounds, changed, results, retrospective);
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

  /// Skips the cards that are still held at an agenda item when the team moves on.
  ///
  /// @param question the question of the agenda item, or ""
  public Workshop passingCardsAt(String question) {
    return withCards(
        cards().stream()
            .map(card -> card.question().equals(question) ? card.passing() : card)
            .toList());
  }

  /// The same for every card, because the session is over.
  public Workshop passingCards() {
    return withCards(cards().stream().map(DealtCard::passing).toList());
  }
}
