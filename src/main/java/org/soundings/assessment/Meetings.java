package org.soundings.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which of all meetings is meant where nobody names one.
///
/// @param all by day, those of one day by id
public record Meetings(List<Session> all) {

  public Meetings {
    all = List.copyOf(all);
  }

  /// The one that somebody goes on with: what was begun and not closed, today's first; then
  /// today's; then the nearest to come; then the last one. What was begun long ago and never closed
  /// stands behind what is on today.
  public Optional<Session> toGoOnWith(LocalDate today) {
    LocalDate yesterday = today.minusDays(1);
    return Stream.<Predicate<Session>>of(
            each -> goesOn(each) && each.date().equals(today),
            // It may go on past midnight.
            each -> goesOn(each) && each.date().equals(yesterday),
            each -> !isClosed(each) && each.date().equals(today),
            each -> each.date().equals(today),
            Meetings::goesOn)
        .flatMap(wanted -> last(wanted).stream())
        .findFirst()
        .or(() -> next(today))
        .or(() -> last(_ -> true));
  }

  /// The last one that took place, else the next one that is planned.
  public Optional<Session> lastThatTookPlace(LocalDate today) {
    return last(Session::tookPlace).or(() -> next(today)).or(() -> last(_ -> true));
  }

  /// The nearest that did not take place yet, today's first.
  private Optional<Session> next(LocalDate today) {
    return all.stream()
        .filter(each -> !each.tookPlace() && !each.date().isBefore(today))
        .min(Comparator.comparing(Session::date));
  }

  private Optional<Session> last(Predicate<Session> wanted) {
    return all.reversed().stream().filter(wanted).findFirst();
  }

  private static boolean goesOn(Session session) {
    return session.workshop().begun() != null && !isClosed(session);
  }

  private static boolean isClosed(Session session) {
    return session.workshop().ended() != null;
  }
}
