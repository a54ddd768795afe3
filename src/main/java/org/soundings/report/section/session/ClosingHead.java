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

/// When a meeting was, how long, and with how many.
public record ClosingHead(Session session) {

  /// What ends within so much time was held in one go, wherever midnight was.
  private static final Duration ONE_GO = Duration.ofHours(12);

  /// When it was, how long, with how many, in one sentence.
  public String words() {
    String length = session.minutes() == 0 ? "" : ", " + PeopleSection.duration(session.minutes());
    String hours =
        session.personHours() == 0
            ? ""
            : tr(", %s person-hours", PeopleSection.hoursInSentence(session.personHours()));
    return tr(
        "%s%s, %s%s, %s talked about.",
        day(),
        length,
        people(),
        hours,
        trn("%d question", "%d questions", session.questions().size(), session.questions().size()));
  }

  /// When it was held; one that went on later says when it was closed too.
  private String day() {
    String day = Phrases.day(session.date());
    Instant begun = session.workshop().begun();
    Instant ended = session.workshop().ended();
    if (begun == null || ended == null || Duration.between(begun, ended).compareTo(ONE_GO) < 0) {
      return day;
    }
    long later = ChronoUnit.DAYS.between(utc(begun), utc(ended));
    return later == 0
        ? day
        : tr("%s, closed on %s", day, Phrases.day(session.date().plusDays(later)));
  }

  private static LocalDate utc(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /// How many came, and who of them was not there to the end.
  private String people() {
    int count = session.participants().size();
    String all = trn("%d person", "%d people", count, count);
    String left =
        session.workshop().left().stream().map(ClosingHead::left).collect(Collectors.joining("; "));
    return left.isEmpty() ? all : "%s (%s)".formatted(all, left);
  }

  /// Where no time was counted before somebody left, nobody knows after how much of it.
  private static String left(Workshop.Departure departure) {
    return departure.after() == 0
        ? tr("%s left early", departure.who())
        : tr("%s left after %s", departure.who(), PeopleSection.duration(departure.after()));
  }
}
