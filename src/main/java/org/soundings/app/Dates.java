package org.soundings.app;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.language.DayForms;

/// Dates as the window writes them; [org.soundings.language.DateParser] reads them.
public final class Dates {

  private Dates() {}

  public static String day(LocalDate date) {
    return DayForms.day().format(date);
  }

  /// Without the year if it is the current year.
  public static String day(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear()
        ? DayForms.dayOfYear().format(date)
        : DayForms.day().format(date);
  }

  /// "today 14:03", "yesterday 16:20", "12 Nov", "12 Nov 2025".
  public static String moment(Instant moment, Instant now, ZoneId zone) {
    var then = moment.atZone(zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
    if (days == 0) {
      return tr("today %s", DayForms.time().format(then));
    }
    return days == 1
        ? tr("yesterday %s", DayForms.time().format(then))
        : day(then.toLocalDate(), today);
  }

  /// "41 days old", or "41 days old, expired" if the evidence is past its validity.
  public static String age(long days, boolean expired) {
    return expired ? tr("%s, expired", age(days)) : age(days);
  }

  /// How old an item of evidence is, or why it does not count: "41 days old", "41 days old,
  /// expired", "file changed since it was added".
  ///
  /// @param days empty if its age is not known
  public static String age(Optional<Long> days, Optional<EvidenceIssue> issue) {
    EvidenceIssue why = issue.orElse(EvidenceIssue.EXPIRED);
    return switch (why) {
      case EXPIRED ->
          days.map(each -> age(each, issue.isPresent())).orElseGet(() -> tr("age unknown"));
      case UNDATED, FUTURE, MISSING, CHANGED, NOT_COMPARED -> why.words();
    };
  }

  /// "today", "one day old", "41 days old".
  public static String age(long days) {
    if (days <= 0) {
      return tr("today");
    }
    return trn("1 day old", "%s days old", days, days);
  }
}
