package org.soundings.ui.workshop.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.workshop.Plan;
import org.soundings.workshop.Arising;

/// All that is prepared of a meeting at one moment.
///
/// @param day for which it is planned, later on which it was held; null where there is no meeting
/// @param people everybody who is known, those first who come
/// @param missing what should be said before it begins, one sentence each
/// @param arising what the meeting before left; empty where that is nothing
/// @param onlyPlanned whether nothing of it was held, so that it can be taken away
public record PrepareContent(
    String id,
    @Nullable LocalDate day,
    String title,
    List<String> coming,
    List<Person> people,
    Plan plan,
    List<String> missing,
    Optional<Arising> arising,
    boolean onlyPlanned,
    boolean closed) {
  public PrepareContent {
    coming = List.copyOf(coming);
    people = List.copyOf(people);
    missing = List.copyOf(missing);
  }

  /// There is no meeting.
  static PrepareContent none(List<Person> known) {
    return new PrepareContent(
        "", null, "", List.of(), known, Plan.EMPTY, List.of(), Optional.empty(), false, false);
  }
}
