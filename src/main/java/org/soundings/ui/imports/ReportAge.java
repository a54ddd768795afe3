package org.soundings.ui.imports;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.soundings.app.Dates;
import org.soundings.app.evidence.Examined;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.Validity;

/// The age of a file.
///
/// @param words when it was captured, and how long ago that was
/// @param isExpired whether it is expired, or dated in the future
record ReportAge(String words, boolean isExpired) {

  static ReportAge of(Examined examined, Validity validity, Instant now, ZoneId zone) {
    boolean expired = isExpired(examined, validity, now);
    return new ReportAge(words(examined.run().ranAt(), expired, now, zone), expired);
  }

  private static String words(
      @org.jspecify.annotations.Nullable Instant ranAt, boolean expired, Instant now, ZoneId zone) {
    if (ranAt == null) {
      return tr("date not stated");
    }
    if (Validity.isFuture(ranAt, now)) {
      return "%s, %s"
          .formatted(Dates.day(ranAt.atZone(zone).toLocalDate()), EvidenceIssue.FUTURE.words());
    }
    long days = ChronoUnit.DAYS.between(ranAt, now);
    return "%s, %s"
        .formatted(Dates.day(ranAt.atZone(zone).toLocalDate()), Dates.age(days, expired));
  }

  private static boolean isExpired(Examined examined, Validity validity, Instant now) {
    Instant ranAt = examined.run().ranAt();
    return ranAt != null
        && examined.importer() != null
        && (Validity.isFuture(ranAt, now)
            || ChronoUnit.DAYS.between(ranAt, now) > validity.days(examined.importer().ageing()));
  }
}
