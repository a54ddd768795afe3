package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.soundings.app.KnownNames;
import org.soundings.assessment.decision.Decision;
import org.soundings.threat.Threat;
import org.soundings.ui.screen.ScreenContext;

/// What the team decides about the threat in front.
final class DecidingViewModel {

  private final ScreenContext context;
  private final Supplier<Optional<Threat>> current;
  private final Runnable changed;
  private final TurnedDecisions turned;

  /// @param current the threat in front
  /// @param changed told after each change
  DecidingViewModel(ScreenContext context, Supplier<Optional<Threat>> current, Runnable changed) {
    this.context = context;
    this.current = current;
    this.changed = changed;
    turned = new TurnedDecisions(context);
  }

  LocalDate today() {
    return context.today();
  }

  /// Who can be meant where it is asked who.
  KnownNames people() {
    return context.people();
  }

  /// The decision that is begun in the place of the one that stands, and does not count yet.
  Optional<Decision> begun(Threat threat) {
    return turned.of(threat.id());
  }

  private Decision decision(Threat threat) {
    return context.assessment().decision(threat.id());
  }

  /// Chooses what is done. Words that were written for something else do not become the words of
  /// it: where there are such, nothing changes before it has words of its own.
  void treat(Decision.Treatment treatment) {
    current.get().ifPresent(threat -> treat(threat, treatment));
  }

  private void treat(Threat threat, Decision.Treatment treatment) {
    boolean isTurn =
        decision(threat).isWorded()
            || begun(threat).isPresent()
            || turned.waitedFor(threat.id()).contains(treatment);
    if (isTurn) {
      turned.turn(threat, treatment);
      changed.run();
    } else {
      edit(trc("a change", "decision"), decision -> decision.withTreatment(treatment));
    }
  }

  /// Has what is begun say the same as what stands.
  void takeWordsOver() {
    current
        .get()
        .ifPresent(threat -> begun(threat).ifPresent(begun -> takeWordsOver(threat, begun)));
  }

  private void takeWordsOver(Threat threat, Decision begun) {
    Decision stands = decision(threat);
    Decision worded =
        begun
            .withReason(stands.reason())
            .withUntil(begun.until() == null ? stands.until() : begun.until());
    turned.hold(threat, worded);
    changed.run();
  }

  void typeReason(String text) {
    type(tr("reason of the decision"), "reason", decision -> decision.withReason(text));
  }

  void typeOwner(String text) {
    type(trc("a change", "owner"), "owner", decision -> decision.withOwner(text.strip()));
  }

  void until(Optional<LocalDate> date) {
    UnaryOperator<Decision> change = decision -> decision.withUntil(date.orElse(null));
    if (!fillIn(change)) {
      edit(trc("a change", "date"), change);
    }
  }

  void typeVerification(String text) {
    type(
        trc("a change", "verification"),
        "verification",
        decision -> decision.withVerification(text.strip()));
  }

  private void edit(String name, UnaryOperator<Decision> change) {
    current
        .get()
        .ifPresent(
            threat ->
                context
                    .workbench()
                    .edit(name, a -> a.withDecision(signed(a.decision(threat.id()), change))));
    changed.run();
  }

  private void type(String name, String field, UnaryOperator<Decision> change) {
    if (fillIn(change)) {
      return;
    }
    current
        .get()
        .ifPresent(
            threat ->
                context
                    .workbench()
                    .type(
                        name,
                        threat.id() + "/" + field,
                        a -> a.withDecision(signed(a.decision(threat.id()), change))));
    changed.run();
  }

  /// Goes on with the decision that is begun.
  ///
  /// @return whether one is
  private boolean fillIn(UnaryOperator<Decision> change) {
    Optional<Threat> front = current.get().filter(threat -> begun(threat).isPresent());
    front.ifPresent(
        threat -> {
          turned.hold(threat, change.apply(begun(threat).orElseThrow()));
          changed.run();
        });
    return front.isPresent();
  }

  /// Whether what is begun says all that it has to.
  boolean canDecide(Threat threat) {
    return begun(threat).isPresent() && lack(threat).isEmpty();
  }

  /// What of what is begun about the threat in front is asked next; empty where it can be decided.
  Optional<Decision.Lack> lack() {
    return current.get().flatMap(this::lack);
  }

  /// An end that is past is none.
  private Optional<Decision.Lack> lack(Threat threat) {
    return begun(threat)
        .flatMap(
            begun ->
                begun.lacks().stream()
                    .findFirst()
                    .or(
                        () ->
                            begun.isExpired(today())
                                ? Optional.of(Decision.Lack.UNTIL)
                                : Optional.empty()));
  }

  /// Has what is begun count in the place of what stands.
  void decide() {
    current
        .get()
        .filter(this::canDecide)
        .ifPresent(
            threat -> {
              Decision begun = begun(threat).orElseThrow();
              edit(trc("a change", "decision"), _ -> begun);
              turned.decided(threat);
              changed.run();
            });
  }

  /// Goes back to what stands. What was written for something else waits for it.
  void leaveAsItIs() {
    current
        .get()
        .ifPresent(
            threat -> {
              turned.turnBack(threat);
              changed.run();
            });
  }

  /// See [TurnedDecisions#besideWhatStands].
  String besideWhatStands(Threat threat) {
    return begun(threat).isPresent() ? "" : turned.besideWhatStands(threat.id());
  }

  /// What words wait for that were written before something else was decided; none while one of
  /// them is in front.
  List<Decision.Treatment> waitedFor(Threat threat) {
    return begun(threat).isPresent() ? List.of() : turned.waitedFor(threat.id());
  }

  private Decision signed(Decision before, UnaryOperator<Decision> change) {
    return change.apply(before).changedBy(context.open().author(), context.now(), before);
  }
}
