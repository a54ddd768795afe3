package org.soundings.ui.threats;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.app.Dates;
import org.soundings.assessment.decision.Decision;
import org.soundings.markdown.Prose;
import org.soundings.ui.screen.ScreenContext;

/// The decision about a threat as text, as of today.
record DecisionSentences(ScreenContext context) {

  /// The decision in a few words, such as "accept until 31 Mar"; empty if there is none.
  Optional<String> of(Decision decision) {
    LocalDate until = decision.expires();
    if (until != null && decision.isExpired(context.today())) {
      return Optional.of(tr("accepted until %s, expired", Dates.day(until, context.today())));
    }
    return Optional.ofNullable(decision.treatment())
        .map(treatment -> of(inSentence(treatment.title()), decision));
  }

  private String of(String treatment, Decision decision) {
    if (decision.isIncomplete()) {
      return tr("%s, incomplete", treatment);
    }
    return decision.expires() == null
        ? treatment
        : tr("%s until %s", treatment, Dates.day(decision.expires(), context.today()));
  }

  /// The current decision with its text, while a draft is open.
  String rating(Decision stands, Decision draft) {
    String counts = counts(draft) + " " + untilThen(of(stands));
    return stands.rationale().isBlank()
        ? counts + "."
        : "%s: %s".formatted(counts, quoted(Prose.plain(stands.rationale().strip())));
  }

  private String counts(Decision draft) {
    String treatment = Optional.ofNullable(draft.treatment()).map(each -> each.title()).orElse("");
    if (draft.isIncomplete()) {
      return tr("%s is not decided yet. Still required: %s.", treatment, missingFields(draft));
    }
    return draft.isExpired(context.today())
        ? tr("%s needs an expiry date in the future.", treatment)
        : tr("%s takes effect when you record the decision.", treatment);
  }

  private static String untilThen(Optional<String> stands) {
    return stands
        .map(now -> tr("Until then, %s remains in force", quoted(now)))
        .orElseGet(() -> tr("Until then, no decision is in force"));
  }

  /// Says that text is kept for other treatments, or for the current one; "" if there is none.
  String waiting(List<Decision.Treatment> treatments, String note) {
    String others =
        treatments.isEmpty()
            ? ""
            : tr(
                "Saved drafts for: %s. Select one to resume.",
                treatments.stream()
                    .map(each -> inSentence(each.title()))
                    .collect(Collectors.joining(", ")));
    String same =
        note.isBlank()
            ? ""
            : tr("Note on this treatment, not part of the decision: %s", quoted(Prose.plain(note)));
    return Stream.of(others, same).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
  }

  /// What a decision still needs before it counts, as one sentence; "" if nothing is missing or
  /// there is no decision.
  String missing(Decision decision) {
    if (!decision.isIncomplete() || decision.isExpired(context.today())) {
      return "";
    }
    String missing = missingFields(decision);
    return decision.isAcceptance()
        ? tr("Not decided yet. Still required for acceptance: %s.", missing)
        : tr("Not decided yet. Still required: %s.", missing);
  }

  /// What a decision still needs, separated by commas.
  private static String missingFields(Decision decision) {
    return decision.missingFields().stream()
        .map(Decision.MissingField::words)
        .collect(Collectors.joining(", "));
  }
}
