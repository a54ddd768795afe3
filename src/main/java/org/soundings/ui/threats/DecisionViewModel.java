package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.soundings.app.KnownNames;
import org.soundings.assessment.decision.Decision;
import org.soundings.threat.Threat;
import org.soundings.ui.screen.ScreenContext;

/// The decision about the current threat.
final class DecisionViewModel {

  private final ScreenContext context;
  private final Supplier<Optional<Threat>> current;
  private final Runnable changed;
  private final DecisionDrafts drafts;

  /// @param current the current threat
  /// @param changed runs after each change
  DecisionViewModel(ScreenContext context, Supplier<Optional<Threat>> current, Runnable changed) {
    this.context = context;
    this.current = current;
    this.changed = changed;
    drafts = new DecisionDrafts(context);
  }

  LocalDate today() {
    return context.today();
  }

  /// The names that a field for a person offers.
  KnownNames people() {
    return context.people();
  }

  /// The draft that would replace the current decision. It does not count yet.
  Optional<Decision> draft(Threat threat) {
    return drafts.of(threat.id());
  }

  private Decision decision(Threat threat) {
    return context.assessment().decision(threat.id());
  }

  /// Chooses a treatment. Rationale and date of another treatment are not reused: if the decision
  /// has such text, the new treatment becomes a draft until it has its own.
  void chooseTreatment(Decision.Treatment treatment) {
    current.get().ifPresent(threat -> chooseTreatment(threat, treatment));
  }

  private void chooseTreatment(Threat threat, Decision.Treatment treatment) {
    boolean isTurn =
        decision(threat).isWorded()
            || draft(threat).isPresent()
            || drafts.treatmentsWithDraft(threat.id()).contains(treatment);
    if (isTurn) {
      drafts.turn(threat, treatment);
      changed.run();
    } else {
      edit(tr("decision changed"), decision -> decision.withTreatment(treatment));
    }
  }

  /// Copies the text of the current decision into the draft.
  void copyRationale() {
    current
        .get()
        .ifPresent(threat -> draft(threat).ifPresent(draft -> copyRationale(threat, draft)));
  }

  private void copyRationale(Threat threat, Decision draft) {
    Decision stands = decision(threat);
    Decision worded =
        draft
            .withRationale(stands.rationale())
            .withExpires(draft.expires() == null ? stands.expires() : draft.expires());
    drafts.hold(threat, worded);
    changed.run();
  }

  void typeReason(String text) {
    type(tr("decision rationale changed"), "reason", decision -> decision.withRationale(text));
  }

  void typeOwner(String text) {
    type(tr("risk owner changed"), "owner", decision -> decision.withOwner(text.strip()));
  }

  void until(Optional<LocalDate> date) {
    UnaryOperator<Decision> change = decision -> decision.withExpires(date.orElse(null));
    if (!fillIn(change)) {
      edit(tr("expiry date changed"), change);
    }
  }

  void typeVerification(String text) {
    type(
        tr("verification changed"),
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

  /// Changes the draft decision.
  ///
  /// @return whether there is one
  private boolean fillIn(UnaryOperator<Decision> change) {
    Optional<Threat> front = current.get().filter(threat -> draft(threat).isPresent());
    front.ifPresent(
        threat -> {
          drafts.hold(threat, change.apply(draft(threat).orElseThrow()));
          changed.run();
        });
    return front.isPresent();
  }

  /// Whether the draft is complete.
  boolean canDecide(Threat threat) {
    return draft(threat).isPresent() && missingField(threat).isEmpty();
  }

  /// What the draft about the current threat still needs; empty if it is complete.
  Optional<Decision.MissingField> missingField() {
    return current.get().flatMap(this::missingField);
  }

  /// An expiry date in the past counts as missing.
  private Optional<Decision.MissingField> missingField(Threat threat) {
    return draft(threat)
        .flatMap(
            draft ->
                draft.missingFields().stream()
                    .findFirst()
                    .or(
                        () ->
                            draft.isExpired(today())
                                ? Optional.of(Decision.MissingField.EXPIRY_DATE)
                                : Optional.empty()));
  }

  /// Replaces the current decision with the draft.
  void decide() {
    current
        .get()
        .filter(this::canDecide)
        .ifPresent(
            threat -> {
              Decision draft = draft(threat).orElseThrow();
              edit(tr("decision changed"), _ -> draft);
              drafts.decided(threat);
              changed.run();
            });
  }

  /// Returns to the current decision. The text written for another treatment is kept.
  void keepCurrent() {
    current
        .get()
        .ifPresent(
            threat -> {
              drafts.turnBack(threat);
              changed.run();
            });
  }

  /// See [DecisionDrafts#unusedRationale].
  String unusedRationale(Threat threat) {
    return draft(threat).isPresent() ? "" : drafts.unusedRationale(threat.id());
  }

  /// The treatments for which draft text is kept; none while one of them is shown.
  List<Decision.Treatment> treatmentsWithDraft(Threat threat) {
    return draft(threat).isPresent() ? List.of() : drafts.treatmentsWithDraft(threat.id());
  }

  private Decision signed(Decision before, UnaryOperator<Decision> change) {
    return change.apply(before).changedBy(context.open().author(), context.now(), before);
  }
}
