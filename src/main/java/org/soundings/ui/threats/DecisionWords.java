package org.soundings.ui.threats;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soundings.assessment.Decision;
import org.soundings.ui.Desk;
import org.soundings.ui.control.Dates;
import org.soundings.ui.control.Prose;

/// What was decided about a threat, as it is said on this day.
record DecisionWords(Desk desk) {

  /// The decision in a few words, such as "accept until 31 Mar"; empty while there is none.
  Optional<String> of(Decision decision) {
    LocalDate until = decision.until();
    if (until != null && decision.isExpired(desk.today())) {
      return Optional.of(
          tr("accepted until %s, run out: decide again", Dates.day(until, desk.today())));
    }
    if (decision.isAcceptedBlindly()) {
      return Optional.of(tr("accept, words missing"));
    }
    return Optional.ofNullable(decision.treatment())
        .map(
            treatment -> {
              String word = inSentence(treatment.title());
              return decision.until() == null
                  ? word
                  : tr("%s until %s", word, Dates.day(decision.until(), desk.today()));
            });
  }

  /// What stands while something else is begun in its place, with its words: two sentences.
  String standing(Decision stands, Decision begun) {
    String counts =
        tr(
            "%s counts once it says why. Until then this stands: %s.",
            Optional.ofNullable(begun.treatment()).map(each -> each.title()).orElse(""),
            of(stands).orElse(""));
    return stands.reason().isBlank()
        ? counts
        : counts + " " + quoted(Prose.plain(stands.reason().strip()));
  }

  /// What an acceptance still has to say before it counts, one sentence; "" where it counts, or
  /// where nothing is accepted.
  String missing(Decision decision) {
    if (!decision.isAcceptedBlindly() || decision.isExpired(desk.today())) {
      return "";
    }
    String missing =
        Stream.of(
                decision.reason().isBlank() ? tr("why") : "",
                decision.owner().isBlank() ? tr("who takes care of it") : "",
                decision.until() == null ? tr("until when") : "")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return tr("Not decided yet. An acceptance counts once it also says: %s.", missing);
  }
}
