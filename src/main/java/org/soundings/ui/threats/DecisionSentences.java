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

/// What was decided about a threat, as it is said on this day.
record DecisionSentences(ScreenContext context) {

  /// The decision in a few words, such as "accept until 31 Mar"; empty while there is none.
  Optional<String> of(Decision decision) {
    LocalDate until = decision.until();
    if (until != null && decision.isExpired(context.today())) {
      return Optional.of(
          tr("accepted until %s, run out: decide again", Dates.day(until, context.today())));
    }
    return Optional.ofNullable(decision.treatment())
        .map(treatment -> of(inSentence(treatment.title()), decision));
  }

  private String of(String treatment, Decision decision) {
    if (decision.lacksWords()) {
      return tr("%s, words missing", treatment);
    }
    return decision.until() == null
        ? treatment
        : tr("%s until %s", treatment, Dates.day(decision.until(), context.today()));
  }

  /// What stands while something else is begun in its place, with its words.
  String standing(Decision stands, Decision begun) {
    String counts = counts(begun) + " " + untilThen(of(stands));
    return stands.reason().isBlank()
        ? counts + "."
        : "%s: %s".formatted(counts, quoted(Prose.plain(stands.reason().strip())));
  }

  private String counts(Decision begun) {
    String treatment = Optional.ofNullable(begun.treatment()).map(each -> each.title()).orElse("");
    if (begun.lacksWords()) {
      return tr("%s is not decided yet; still to be said: %s.", treatment, lacking(begun));
    }
    return begun.isExpired(context.today())
        ? tr("%s counts once its end is still to come.", treatment)
        : tr("%s counts once you decide so.", treatment);
  }

  private static String untilThen(Optional<String> stands) {
    return stands
        .map(now -> tr("Until then %s stands", quoted(now)))
        .orElseGet(() -> tr("Until then nothing is decided"));
  }

  /// That words wait for something else than what stands, or were written for it too; "" where none
  /// do.
  String waiting(List<Decision.Treatment> treatments, String beside) {
    String others =
        treatments.isEmpty()
            ? ""
            : tr(
                "Words wait here for: %s. Choose it to go on with them.",
                treatments.stream()
                    .map(each -> inSentence(each.title()))
                    .collect(Collectors.joining(", ")));
    String same =
        beside.isBlank()
            ? ""
            : tr("Written here for the same, and no part of it: %s", quoted(Prose.plain(beside)));
    return Stream.of(others, same).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
  }

  /// What a decision still has to say before it counts, one sentence; "" where it counts, or where
  /// nothing is decided.
  String missing(Decision decision) {
    if (!decision.lacksWords() || decision.isExpired(context.today())) {
      return "";
    }
    String missing = lacking(decision);
    return decision.isAcceptance()
        ? tr("Not decided yet. An acceptance counts once it also says: %s.", missing)
        : tr("Not decided yet. It counts once it also says: %s.", missing);
  }

  /// What a decision does not say yet, by commas.
  private static String lacking(Decision decision) {
    return decision.lacks().stream().map(Decision.Lack::words).collect(Collectors.joining(", "));
  }
}
