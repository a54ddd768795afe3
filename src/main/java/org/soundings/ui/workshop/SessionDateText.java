package org.soundings.ui.workshop;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.soundings.app.Dates;
import org.soundings.assessment.Session;

/// When a session was and how long it took, or is planned to take, in a few words.
final class SessionDateText {

  private SessionDateText() {}

  /// A closed session does not show its planned time.
  static String of(Session session, LocalDate today) {
    String day = Dates.day(session.date(), today);
    boolean isClosed = session.workshop().ended() != null;
    if (session.minutes() > 0) {
      return isClosed
          ? tr("%s, %d min, closed", day, session.minutes())
          : tr("%s, %d min", day, session.minutes());
    }
    if (isClosed) {
      return tr("%s, closed", day);
    }
    int planned = session.workshop().plan().minutes();
    return planned == 0 ? day : tr("%s, %d min planned", day, planned);
  }
}
