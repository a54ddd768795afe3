package org.soundings.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Chooses a session if the user has not chosen one.
///
/// @param all by day, those of one day by id
public record Sessions(List<Session> all) {

  public Sessions {
    all = List.copyOf(all);
  }

  /// The session to resume. A started and open one of today or yesterday comes first, then one of
  /// today, then an older one that was never closed, then the next planned one, then the last one.
  public Optional<Session> toGoOnWith(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    return Stream.<Predicate<Session>>of(
            each -> goesOn(each) && each.date().equals(today),
            // It may last beyond midnight.
            each -> goesOn(each) && each.date().equals(yesterday),
            each -> !isClosed(each) && each.date().equals(today),
            each -> each.date().equals(today),
            Sessions::goesOn)
        .flatMap(wanted -> last(wanted).stream())
        .findFirst()
        .or(() -> next(today))
        .or(() -> last(_ -> true));
  }

  /// The last session that took place, else the next planned one.
  public Optional<Session> lastThatTookPlace(LocalDate today) {
    return last(Session::tookPlace).or(() -> next(today)).or(() -> last(_ -> true));
  }

  /// The next session that has not taken place yet, today's first.
  private Optional<Session> next(LocalDate today) {
    return all.stream()
        .filter(each -> !each.tookPlace() && !each.date().isBefore(today))
        .min(Comparator.comparing(Session::date));
  }

  private Optional<Session> last(Predicate<Session> wanted) {
    return all.reversed().stream().filter(wanted).findFirst();
  }

  private static boolean goesOn(Session session) {
    return session.workshop().started() != null && !isClosed(session);
  }

  private static boolean isClosed(Session session) {
    return session.workshop().ended() != null;
  }
}
