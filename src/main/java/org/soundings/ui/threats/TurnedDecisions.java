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

/// Decisions that are begun in the place of one that stands, with another treatment. What was
/// decided before stands until somebody decides anew: nobody accepts a risk with the words that
/// somebody wrote for mitigating it. What is filled in meanwhile is kept as in any form.
final class TurnedDecisions {

  private final ScreenContext context;

  TurnedDecisions(ScreenContext context) {
    this.context = context;
  }

  /// The decision that is begun in the place of the one that stands; empty where none is.
  Optional<Decision> of(ThreatId threat) {
    Decision stands = stands(threat);
    return kept(threat, stands).filter(begun -> begun.treatment() != stands.treatment());
  }

  /// The other treatments for which words wait, in their order.
  List<Decision.Treatment> waitedFor(ThreatId threat) {
    Decision stands = stands(threat);
    Map<String, String> waiting = waiting(threat);
    return Stream.of(Decision.Treatment.values())
        .filter(each -> each != stands.treatment())
        .filter(
            each ->
                !waiting.getOrDefault(TreatmentDraft.of(TreatmentDraft.REASON, each), "").isBlank())
        .toList();
  }

  /// The words that were written for what stands now, before others decided it too, and that are no
  /// part of it; "" where none were.
  String besideWhatStands(ThreatId threat) {
    Decision stands = stands(threat);
    Decision.Treatment treatment = stands.treatment();
    if (treatment == null) {
      return "";
    }
    String begun =
        kept(threat, stands)
            .filter(each -> each.treatment() == treatment)
            .map(Decision::reason)
            .orElse("");
    String words =
        begun.isBlank()
            ? waiting(threat).getOrDefault(TreatmentDraft.of(TreatmentDraft.REASON, treatment), "")
            : begun;
    return words.equals(stands.reason()) ? "" : words;
  }

  /// Turns a decision with words of its own to another treatment. Why and until when wait for the
  /// treatment that they were written for.
  void turn(Threat threat, Decision.Treatment to) {
    Decision stands = stands(threat.id());
    if (to == stands.treatment()) {
      turnBack(threat);
      return;
    }
    Map<String, String> waiting = waiting(threat.id());
    Optional<Decision> kept = kept(threat.id(), stands);
    boolean goesOn = kept.filter(begun -> begun.treatment() == to).isPresent();
    if (!goesOn) {
      kept.ifPresent(begun -> putAside(begun, waiting));
    }
    Decision begun =
        goesOn
            ? kept.orElseThrow()
            : filledIn(threat.id(), stands)
                .turnedTo(to)
                .withReason(waiting.getOrDefault(TreatmentDraft.of(TreatmentDraft.REASON, to), ""))
                .withUntil(
                    day(waiting.getOrDefault(TreatmentDraft.of(TreatmentDraft.UNTIL, to), "")));
    waiting
        .keySet()
        .removeAll(
            List.of(
                TreatmentDraft.of(TreatmentDraft.REASON, to),
                TreatmentDraft.of(TreatmentDraft.UNTIL, to)));
    hold(threat, begun, waiting);
  }

  /// Goes back to what stands: nothing is begun any more. What was filled in waits.
  void turnBack(Threat threat) {
    Decision stands = stands(threat.id());
    Map<String, String> waiting = waiting(threat.id());
    kept(threat.id(), stands).ifPresent(begun -> putAside(begun, waiting));
    Decision filledIn = filledIn(threat.id(), stands).turnedTo(null);
    if (filledIn.equals(stands.turnedTo(null))
        && waiting.values().stream().allMatch(String::isBlank)) {
      letGo(threat.id());
    } else {
      hold(threat, filledIn, waiting);
    }
  }

  private static void putAside(Decision begun, Map<String, String> waiting) {
    Decision.Treatment from = begun.treatment();
    if (from != null) {
      waiting.put(TreatmentDraft.of(TreatmentDraft.REASON, from), begun.reason());
      waiting.put(
          TreatmentDraft.of(TreatmentDraft.UNTIL, from), TreatmentDraft.written(begun.until()));
    }
  }

  /// Keeps what is filled in, and nothing that is as it stands: that may change meanwhile.
  void hold(Threat threat, Decision begun) {
    hold(threat, begun, waiting(threat.id()));
  }

  /// Lets go of what counts now. What was written for other treatments waits on for them.
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
                    .withUntil(day(draft.said(TreatmentDraft.UNTIL)))
                    .withReason(draft.said(TreatmentDraft.REASON)));
  }

  /// Who takes care and how it will be seen, which do not depend on what is done.
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

  private void hold(Threat threat, Decision begun, Map<String, String> waiting) {
    var said = new HashMap<>(waiting);
    said.putAll(TreatmentDraft.said(threat.title(), begun, stands(threat.id())));
    slot(threat.id()).hold(said);
  }

  /// What was written for other treatments, by field and treatment.
  private Map<String, String> waiting(ThreatId threat) {
    return slot(threat).find().map(TreatmentDraft::waiting).orElseGet(HashMap::new);
  }
}
