package org.soundings.ui.threats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Decision;
import org.soundings.store.draft.FormDraft;

/// The fields that store a draft decision and the text written for other treatments.
final class TreatmentDraft {

  static final String THREAT = "threat";
  static final String TREATMENT = "treatment";
  private static final String OWNER = "owner";
  static final String UNTIL = "expires";
  private static final String VERIFICATION = "verification";

  static final String REASON = "rationale";
  private static final String TAKEN_OUT = "cleared";

  private TreatmentDraft() {}

  /// The field that stores text for a treatment.
  static String of(String field, Decision.Treatment treatment) {
    return field + " " + treatment.name();
  }

  static String written(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /// Text written for other treatments, by field and treatment.
  static Map<String, String> waiting(FormDraft draft) {
    var waiting = new HashMap<String, String>();
    draft
        .said()
        .forEach(
            (field, words) -> {
              if (field.startsWith(REASON + " ") || field.startsWith(UNTIL + " ")) {
                waiting.put(field, words);
              }
            });
    return waiting;
  }

  static Map<String, String> said(String threat, Decision draft, Decision stands) {
    return Map.of(
        THREAT,
        threat,
        TREATMENT,
        Optional.ofNullable(draft.treatment()).map(Enum::name).orElse(""),
        OWNER,
        filledIn(draft.owner(), stands.owner()),
        UNTIL,
        written(draft.expires()),
        VERIFICATION,
        filledIn(draft.verification(), stands.verification()),
        REASON,
        draft.rationale(),
        TAKEN_OUT,
        takenOut(draft, stands));
  }

  static Decision filledIn(FormDraft draft, Decision stands) {
    return stands
        .withOwner(with(draft, OWNER, stands.owner()))
        .withVerification(with(draft, VERIFICATION, stands.verification()));
  }

  private static String with(FormDraft draft, String field, String stands) {
    String filledIn = draft.said(field);
    boolean isOut = List.of(draft.said(TAKEN_OUT).split(" ")).contains(field);
    return isOut ? "" : filledIn.isEmpty() ? stands : filledIn;
  }

  private static String filledIn(String draft, String stands) {
    return draft.equals(stands) ? "" : draft;
  }

  /// The fields that the current decision has and the draft does not.
  private static String takenOut(Decision draft, Decision stands) {
    var fields = new ArrayList<String>();
    if (draft.owner().isEmpty() && !stands.owner().isEmpty()) {
      fields.add(OWNER);
    }
    if (draft.verification().isEmpty() && !stands.verification().isEmpty()) {
      fields.add(VERIFICATION);
    }
    return String.join(" ", fields);
  }
}
