package org.soundings.report.section.session;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Workshop;
import org.soundings.report.section.material.Phrases;

/// Day, length and number of participants of a session.
public record ClosingHead(Session session) {

  /// A session that ends within this time was run in one go, even if it passed midnight.
  private static final Duration ONE_GO = Duration.ofHours(12);

  /// Day, length and number of participants, in one sentence.
  public String words() {
    String length = session.minutes() == 0 ? "" : ", " + PeopleSection.duration(session.minutes());
    String hours =
        session.personHours() == 0
            ? ""
            : tr(", %s person-hours", PeopleSection.hoursInSentence(session.personHours()));
    return tr(
        "%s%s, %s%s, %s discussed.",
        day(),
        length,
        people(),
        hours,
        trn("%d question", "%d questions", session.questions().size(), session.questions().size()));
  }

  /// The day of the session, and the day on which it was closed if it was continued later.
  private String day() {
    String day = Phrases.day(session.date());
    Instant started = session.workshop().started();
    Instant ended = session.workshop().ended();
    if (started == null
        || ended == null
        || Duration.between(started, ended).compareTo(ONE_GO) < 0) {
      return day;
    }
    long later = ChronoUnit.DAYS.between(utc(started), utc(ended));
    return later == 0
        ? day
        : tr("%s, closed on %s", day, Phrases.day(session.date().plusDays(later)));
  }

  private static LocalDate utc(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /// The number of participants, and who left early.
  private String people() {
    int count = session.participants().size();
    String all = trn("%d person", "%d people", count, count);
    String left =
        session.workshop().leftEarly().stream()
            .map(ClosingHead::left)
            .collect(Collectors.joining("; "));
    return left.isEmpty() ? all : "%s (%s)".formatted(all, left);
  }

  /// If no time was recorded before a person left, it is not known when they left.
  private static String left(Workshop.Departure departure) {
    return departure.afterMinutes() == 0
        ? tr("%s left early", departure.who())
        : tr("%s left after %s", departure.who(), PeopleSection.duration(departure.afterMinutes()));
  }
}
