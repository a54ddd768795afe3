package org.soundings.ui.threats;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.language.DateParser;
import org.soundings.store.draft.FormDraft;
import org.soundings.threat.Threat;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

/// Draft decisions: another treatment that is to replace the current decision. The current decision
/// counts until the user confirms the draft, so that no risk is accepted with text that was written
/// for mitigating it. Input is kept as in any other form.
final class DecisionDrafts {

  private final ScreenContext context;

  DecisionDrafts(ScreenContext context) {
    this.context = context;
  }

  /// The draft that would replace the current decision, if there is one.
  Optional<Decision> of(ThreatId threat) {
    Decision stands = stands(threat);
    return kept(threat, stands).filter(draft -> draft.treatment() != stands.treatment());
  }

  /// The other treatments for which text is kept, in their order.
  List<Decision.Treatment> treatmentsWithDraft(ThreatId threat) {
    Decision stands = stands(threat);
    Map<String, String> waiting = waiting(threat);
    return Stream.of(Decision.Treatment.values())
        .filter(each -> each != stands.treatment())
        .filter(
            each ->
                !waiting.getOrDefault(TreatmentDraft.of(TreatmentDraft.REASON, each), "").isBlank())
        .toList();
  }

  /// Text that was written for the current treatment before another user decided the same, and that
  /// is not part of the decision; "" if there is none.
  String unusedRationale(ThreatId threat) {
    Decision stands = stands(threat);
    Decision.Treatment treatment = stands.treatment();
    if (treatment == null) {
      return "";
    }
    String draft =
        kept(threat, stands)
            .filter(each -> each.treatment() == treatment)
            .map(Decision::rationale)
            .orElse("");
    String words =
        draft.isBlank()
            ? waiting(threat).getOrDefault(TreatmentDraft.of(TreatmentDraft.REASON, treatment), "")
            : draft;
    return words.equals(stands.rationale()) ? "" : words;
  }

  /// Changes the treatment of a decision that has text. Rationale and expiry date are kept for the
  /// treatment they were written for.
  void turn(Threat threat, Decision.Treatment to) {
    Decision stands = stands(threat.id());
    if (to == stands.treatment()) {
      turnBack(threat);
      return;
    }
    Map<String, String> waiting = waiting(threat.id());
    Optional<Decision> kept = kept(threat.id(), stands);
    boolean goesOn = kept.filter(draft -> draft.treatment() == to).isPresent();
    if (!goesOn) {
      kept.ifPresent(draft -> putAside(draft, waiting));
    }
    Decision draft =
        goesOn
            ? kept.orElseThrow()
            : filledIn(threat.id(), stands)
                .turnedTo(to)
                .withRationale(
                    waiting.getOrDefault(TreatmentDraft.of(TreatmentDraft.REASON, to), ""))
                .withExpires(
                    day(waiting.getOrDefault(TreatmentDraft.of(TreatmentDraft.UNTIL, to), "")));
    waiting
        .keySet()
        .removeAll(
            List.of(
                TreatmentDraft.of(TreatmentDraft.REASON, to),
                TreatmentDraft.of(TreatmentDraft.UNTIL, to)));
    hold(threat, draft, waiting);
  }

  /// Returns to the current decision and ends the draft. Its input is kept.
  void turnBack(Threat threat) {
    Decision stands = stands(threat.id());
    Map<String, String> waiting = waiting(threat.id());
    kept(threat.id(), stands).ifPresent(draft -> putAside(draft, waiting));
    Decision filledIn = filledIn(threat.id(), stands).turnedTo(null);
    if (filledIn.equals(stands.turnedTo(null))
        && waiting.values().stream().allMatch(String::isBlank)) {
      letGo(threat.id());
    } else {
      hold(threat, filledIn, waiting);
    }
  }

  private static void putAside(Decision draft, Map<String, String> waiting) {
    Decision.Treatment from = draft.treatment();
    if (from != null) {
      waiting.put(TreatmentDraft.of(TreatmentDraft.REASON, from), draft.rationale());
      waiting.put(
          TreatmentDraft.of(TreatmentDraft.UNTIL, from), TreatmentDraft.written(draft.expires()));
    }
  }

  /// Saves the input, but not values equal to the current decision, because that can still change.
  void hold(Threat threat, Decision draft) {
    hold(threat, draft, waiting(threat.id()));
  }

  /// Discards the draft that is now the decision. Text written for other treatments is kept.
  void decided(Threat threat) {
    Map<String, String> waiting = waiting(threat.id());
    slot(threat.id()).added();
    if (!waiting.values().stream().allMatch(String::isBlank)) {
      waiting.put(TreatmentDraft.THREAT, threat.title());
      slot(threat.id()).hold(waiting);
    }
  }

  private void letGo(ThreatId threat) {
    slot(threat).clear();
  }

  private Optional<Decision> kept(ThreatId threat, Decision stands) {
    return slot(threat).find().flatMap(draft -> read(draft, stands));
  }

  private Optional<Decision> read(FormDraft draft, Decision stands) {
    return draft
        .word(TreatmentDraft.TREATMENT, Decision.Treatment.class)
        .map(
            treatment ->
                TreatmentDraft.filledIn(draft, stands)
                    .turnedTo(treatment)
                    .withExpires(day(draft.said(TreatmentDraft.UNTIL)))
                    .withRationale(draft.said(TreatmentDraft.REASON)));
  }

  /// Owner and verification, which do not depend on the treatment.
  private Decision filledIn(ThreatId threat, Decision stands) {
    return slot(threat).find().map(draft -> TreatmentDraft.filledIn(draft, stands)).orElse(stands);
  }

  private @Nullable LocalDate day(String written) {
    return DateParser.read(written, context.today(), DateParser.Towards.NEXT).orElse(null);
  }

  private Decision stands(ThreatId threat) {
    return context.assessment().decision(threat);
  }

  private FormDrafts.Slot slot(ThreatId threat) {
    return DraftForm.TREATMENT.slot(context, threat.toString());
  }

  private void hold(Threat threat, Decision draft, Map<String, String> waiting) {
    var said = new HashMap<>(waiting);
    said.putAll(TreatmentDraft.said(threat.title(), draft, stands(threat.id())));
    slot(threat.id()).hold(said);
  }

  /// Text written for other treatments, by field and treatment.
  private Map<String, String> waiting(ThreatId threat) {
    return slot(threat).find().map(TreatmentDraft::waiting).orElseGet(HashMap::new);
  }
}
